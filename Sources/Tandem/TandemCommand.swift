import ArgumentParser
import Foundation

/// The program: `tandem serve`, and what whoever hosts it needs besides.
@main
struct TandemCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tandem",
    abstract: "A workspace in which Communications, IT and HR take one need to a signed decision.",
    discussion: """
      All data is in one file. Start with “tandem serve”: it makes the file when there is none, and prints where to \
      go. “tandem demo” makes a file with an example organisation to look around in.

      Everything that can be set is set by flags, by environment variables (TANDEM_…) or in tandem.yaml, in this \
      order of strength.

      The exit status is 0 when a command did what was asked, 1 when that could not be done, and 2 when it was called \
      wrongly: an unknown option, a value that is missing or malformed.
      """,
    subcommands: [
      ServeCommand.self, DemoCommand.self, JournalCommand.self, InitiativeCommand.self, UserCommand.self,
      BackupCommand.self, RestoreCommand.self, CheckCommand.self, CaseCommand.self, OptionsCommand.self,
      CatalogueCommand.self,
    ])

  static func main() async {
    do {
      var command = try await asyncParseAsRoot(nil)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let ending = Ending(error)
      if !ending.message.isEmpty { ending.status == 0 ? Output.line(ending.message) : Output.error(ending.message) }
      Foundation.exit(ending.status)
    }
  }
}

/// How the program ends: 0 when it did what was asked, 1 when that could not be done, 2 when it was called wrongly.
struct Ending {
  let status: Int32
  let message: String

  init(_ error: any Error) {
    if let failure = error as? Failure {
      (status, message) = (failure.status, failure.message)
      return
    }
    let code = TandemCommand.exitCode(for: error)
    switch code {
    case .success: (status, message) = (0, TandemCommand.fullMessage(for: error))
    case .validationFailure: (status, message) = (2, TandemCommand.fullMessage(for: error))
    default: (status, message) = (1, Trouble.message(for: error))
    }
  }
}
