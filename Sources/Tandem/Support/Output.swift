import Foundation

/// What a command says: results to standard output, everything else to standard error.
enum Output {
  static func line(_ text: String) {
    write(text + "\n", to: .standardOutput)
  }

  /// A text that has its line breaks already.
  static func text(_ text: String) { write(text, to: .standardOutput) }

  static func error(_ text: String) {
    write(text + "\n", to: .standardError)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away, as in “tandem … | head”, is no failure of the command.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
