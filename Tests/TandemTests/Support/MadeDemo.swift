import Foundation

/// The demo as the program makes it: made once, because that takes a while, and copied for each test that needs one.
enum MadeDemo {
  /// The folder stays in the temporary directory, because no test knows that it is the last.
  private static let original = Task {
    let file = try Folder().path("demo.sqlite")
    let made = try await Program.start(["demo", "--database", file]).ended(within: .seconds(240))
    guard made.status == 0 else { throw NotMade(description: made.error) }
    return file
  }

  /// A demo of a test's own, in its folder.
  static func copy(into folder: Folder) async throws -> String {
    let file = folder.path("demo.sqlite")
    try FileManager.default.copyItem(atPath: try await original.value, toPath: file)
    return file
  }

  private struct NotMade: Error, CustomStringConvertible {
    let description: String
  }
}
