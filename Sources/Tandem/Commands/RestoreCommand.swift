import ArgumentParser
import Workspace

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of the file.",
    discussion: """
      Stop the server first. The backup is verified before anything is replaced; the replaced file is kept beside it \
      as FILE.before-restore- with the moment.
      """)

  @OptionGroup var database: DatabaseOptions
  @Option(help: ArgumentHelp("The backup.", valueName: "FILE"))
  var from: String

  func run() async throws {
    let file = try database.file()
    let restored = try await Workspace.restore(file: file, from: from)
    Output.line("\(file) is as it was in \(from): \(restored.report.entries) entries, head \(restored.report.head)")
    if let kept = restored.kept { Output.line("What it replaced is kept as \(kept)") }
  }
}
