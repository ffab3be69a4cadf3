import ArgumentParser
import Workspace

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for damage in the file.",
    discussion: """
      Checks the file's own structure, that everything which is referred to is there, that lists and the home page \
      show what the records say, and the journal. Ends with status 1 and says what is wrong, if something is. Works \
      while the file is served.
      """)

  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let file = try database.file()
    let workspace = try await Workspace.open(file: file, for: .visiting)
    defer { workspace.close() }
    let findings = try await workspace.check()
    if !findings.isEmpty { throw Failure.failed(findings.joined(separator: "\n")) }
    Output.line("Nothing is wrong with \(file).")
  }
}
