import ArgumentParser
import Documents
import Partnership
import Workspace

struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Add an account, or reset a password.",
    discussion: "For whoever hosts the file. Administrators do the same in the browser, under “People”.",
    subcommands: [AddCommand.self, ResetPasswordCommand.self])

  struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add an account and print its one-time password.",
      discussion: """
        The parties are communications, it, hr, security, data-protection, sponsor and agency, as far as the \
        organisation has them. Without --party it is an employee's account. A guest (agency) needs a last day.
        """)

    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("The name that others read.", valueName: "NAME"))
    var name: String
    @Option(help: ArgumentHelp("The address that the person signs in with.", valueName: "ADDRESS"))
    var email: String
    @Option(help: ArgumentHelp("The party that the person belongs to.", valueName: "PARTY"))
    var party: String?
    @Flag(help: "Make the person an administrator, who manages accounts and settings.")
    var administrator = false
    @Option(help: ArgumentHelp("The last day of the account, such as 2027-03-31.", valueName: "DAY"))
    var endsOn: String?

    func run() async throws {
      let form = Form([
        ("name", name), ("email", email), ("party", party ?? ""), ("administrator", administrator ? "on" : ""),
        ("endsOn", endsOn ?? ""),
      ])
      try Usage.check { try Workspace.checkAccount(form) }
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      let account = try await workspace.addPerson(form)
      Output.line("\(account.person.email) signs in with the password \(account.password)")
      Output.error("Pass it on safely; it is not shown again. The person changes it under “My account”.")
    }
  }

  struct ResetPasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reset-password",
      abstract: "Give an account a new one-time password and print it.",
      discussion: """
        All sessions of the person end, and for 24 hours the person signs nothing off. The journal says that the \
        password was reset.
        """)

    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("The address that the person signs in with.", valueName: "ADDRESS"))
    var email: String

    func run() async throws {
      try Usage.checkEmail(email)
      let workspace = try await Workspace.open(file: try database.file(), for: .visiting)
      defer { workspace.close() }
      let account = try await workspace.resetPassword(email: email)
      Output.line("\(account.person.email) signs in with the password \(account.password)")
      Output.error("Pass it on safely; it is not shown again. For 24 hours this person signs nothing off.")
    }
  }
}
