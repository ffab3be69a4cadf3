import Foundation
import Testing

/// A text that is kept in the repository and held against the code.
enum Recorded {
  /// Compares `text` with the file at `path`, seen from the root of the repository. With TANDEM_RECORD=1 in the
  /// environment it writes the file instead; look at the difference before you commit it.
  static func expect(_ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = root.appending(path: path)
    if ProcessInfo.processInfo.environment["TANDEM_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == text, "\(path) no longer says what the program says. Record it anew with TANDEM_RECORD=1.",
      sourceLocation: sourceLocation)
  }

  /// The repository, found from this file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
