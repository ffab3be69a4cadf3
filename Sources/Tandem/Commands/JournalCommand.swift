import ArgumentParser
import Documents
import Foundation
import Partnership
import Workspace

struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Verify the journal, write it out, or erase the words of an entry.",
    discussion: """
      The journal is the record of everything that was decided or changed. Each entry is chained to the one before by \
      a hash, so that no change to the past passes unseen.
      """,
    subcommands: [VerifyCommand.self, ExportCommand.self, RedactCommand.self])

  struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Check every entry, record and manifest against its hash.",
      discussion: """
        Prints how many entries there are and the head of the chain, and ends with status 1 at the first entry that \
        is not as it was written. Give the head that a decision brief prints in its footer, in full or its first \
        twelve digits, to see that the journal still contains what was printed.
        """)

    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("The head printed on a decision brief.", valueName: "HASH"))
    var head: String?

    func run() async throws {
      let printed = try head.map(Self.printedHead)
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      let report = try await workspace.verifyJournal(printedHead: printed)
      Output.line("\(report.entries) entries, \(report.revisions) revisions of records, \(report.manifests) manifests.")
      if let broken = report.broken { throw Failure.failed("The journal does not verify. \(broken.message)") }
      Output.line("The journal verifies. Its head is entry \(report.entries): \(report.head)")
      guard let printed else { return }
      guard let found = report.printedHeadAt else {
        throw Failure.failed("The head printed on the brief, \(printed), is not in this journal.")
      }
      Output.line("The head printed on the brief is entry \(found).")
    }

    /// What a person types from a printed page: 12 to 64 hexadecimal digits.
    static func printedHead(_ typed: String) throws(Failure) -> String {
      let digits = typed.lowercased().filter { !$0.isWhitespace }
      guard 12...64 ~= digits.count, digits.allSatisfy(\.isHexDigit) else {
        throw .usage("“\(typed.prefix(80))” is no head of a journal. It is 12 to 64 digits from 0 to 9 and a to f.")
      }
      return digits
    }
  }

  struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the journal to standard output, one JSON object to a line.",
      discussion: """
        Every line holds an entry's number, moment, kind, person and party by their ids, body, salt, commitment and \
        link, so that anybody can verify the chain without Tandem. See docs/operations.md for how.
        """)

    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("Only the entries of this initiative.", valueName: "ID"))
    var initiative: String?

    func run() async throws {
      let id = try initiative.map { typed throws(Failure) in
        guard let id = InitiativeID(typed) else {
          throw .usage("“\(typed.prefix(80))” is not an initiative. Its id is the last part of its page's address.")
        }
        return id
      }
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      try await workspace.exportJournal(of: id) { Output.line($0) }
    }
  }

  struct RedactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "redact",
      abstract: "Erase the words of one entry for good, and journal that this was done.",
      discussion: """
        For words that must not be kept, such as a private matter in the reason for an answer. The chain still \
        verifies afterwards. The act itself no longer counts: an answer, a waiver or a sign-off that is erased has to \
        be given again. Backups that were made before still hold the words.
        """)

    @OptionGroup var database: DatabaseOptions
    @Argument(help: ArgumentHelp("The entry, as the journal numbers it.", valueName: "NUMBER"))
    var number: Int64
    @Option(help: ArgumentHelp("Why, as the journal will say it.", valueName: "TEXT"))
    var reason: String

    func run() async throws {
      try Usage.check { _ = try Workspace.redactionReason(reason) }
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      let entry = try await workspace.redact(number, reason: reason)
      Output.line("The words of entry \(number) are erased; entry \(entry.number) says so.")
    }
  }
}
