import ArgumentParser
import BusinessCase
import Documents
import Foundation
import Journey
import Partnership
import Workspace

struct InitiativeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "initiative",
    abstract: "Write one initiative to a file, or import one from a file.",
    discussion: "For whoever hosts the file. docs/documents.md describes the form.",
    subcommands: [ExportCommand.self, ImportCommand.self])

  struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write an initiative whole as a commented YAML file.",
      discussion: """
        The file holds what was written, said, decided and signed, with the names of the people and every revision \
        that a sign-off covers. It is read back before it is written, and equal states give equal files. It does not \
        hold addresses, passwords or links.

        With --part, only the business case or the comparison of options as it is reckoned with, in the form in which \
        people write such files themselves: to go on with it in “tandem case evaluate” or “tandem options evaluate”. \
        Such a file cannot be imported.
        """)

    @OptionGroup var database: DatabaseOptions
    @Argument(help: ArgumentHelp("The initiative: the last part of its page's address.", valueName: "ID"))
    var id: String
    @Option(
      help: ArgumentHelp(
        "The file to write, readable by you alone. One that is there is not written over. Otherwise standard output.",
        valueName: "FILE"))
    var to: String?
    @Option(help: ArgumentHelp("Only this part.", valueName: "PART"))
    var part: Part?

    /// What stands in a file of its own.
    enum Part: String, ExpressibleByArgument, CaseIterable {
      case `case`, options
    }

    func run() async throws {
      guard let initiative = InitiativeID(id) else {
        throw Failure.usage("“\(id.prefix(80))” is not an initiative. Its id is the last part of its page's address.")
      }
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      let whole = try await workspace.exportInitiative(initiative)
      let text = try part.map { part throws(Failure) in try Self.only(part, of: whole, initiative) } ?? whole
      guard let to else {
        Output.text(text)
        return
      }
      try NewFile.write(Array(text.utf8), to: to)
      let what = part.map { $0 == .case ? "the business case of the" : "the options of the" } ?? "the"
      Output.line("\(to) holds \(what) initiative “\(initiative)”.")
    }

    private static func only(_ part: Part, of whole: String, _ initiative: InitiativeID) throws(Failure) -> String {
      do {
        switch part {
        case .case: return CaseFile.text(of: try CaseFile.plan(whole).model)
        case .options: return try AppraisalFile.appraisal(whole).text
        }
      } catch {
        throw .failed(error.list.map { InputFile.line($0, initiative.text) }.joined(separator: "\n"))
      }
    }
  }

  struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Add an initiative from a file that “tandem initiative export” wrote.",
      discussion: """
        The organisation must be set up. The initiative and its records keep their ids; one that is here already is \
        refused. People become names without an account. Sign-offs and waivers are shown as imported and open no gate. \
        The journal says that a file claims all of this, with the file's digest. Whatever is wrong with the file is \
        told with line and column, and then nothing is imported.
        """)

    @OptionGroup var database: DatabaseOptions
    @Argument(help: ArgumentHelp("The file to read.", valueName: "FILE"))
    var file: String

    func run() async throws {
      let bytes = try GivenFile.bytes(of: file)
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      do {
        let report = try await workspace.importInitiative(bytes)
        Output.line(
          "Imported “\(report.title)” as \(report.initiative): \(report.records) revisions of records, \(report.acts) acts, "
            + "\(report.people) new names. Entry \(report.entry) of the journal says so.")
        if report.signOffs > 0 {
          Output.error("The \(report.signOffs) sign-offs in it are shown as imported and open no gate.")
        }
      } catch Refusal.invalid(let problems) {
        let lines = problems.list.map { InputFile.line($0, file) }.joined(separator: "\n")
        throw Failure.failed("\(lines)\nNothing was imported.")
      }
    }
  }
}
