import ArgumentParser
import Workspace

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the file while it is served, and verify the copy.",
    discussion: """
      The copy is one consistent state of everything, and its journal is verified before the command ends well. A \
      plain copy of a served file is no backup: what was written last may be missing from it.
      """)

  @OptionGroup var database: DatabaseOptions
  @Option(help: ArgumentHelp("Where the copy goes. A file that is there is not written over.", valueName: "FILE"))
  var to: String

  func run() async throws {
    let report = try await Workspace.backUp(file: try database.file(), to: to)
    Output.line("\(to) holds \(report.entries) entries of the journal and verifies. Its head is \(report.head)")
  }
}
