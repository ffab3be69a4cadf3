import Documents
import Partnership
import Workspace

/// An organisation with all parties and several members of each.
struct Organisation: Sendable {
  static let password = "benchmark password"
  /// The parties that initiatives are told with; a guest sees only what is shared, so there is one agency.
  static let parties: [Party] = [.communications, .it, .hr, .security, .dataProtection, .sponsor]
  static let membersOfEach = 5

  let workspace: Workspace
  let world: FillWorld
  /// The accounts, with a way to sign in.
  let members: [Party: [PersonID]]
  private let addresses: [PersonID: String]

  /// Who can sign in, one a line: address, party.
  let roster: String

  init(_ workspace: Workspace, _ world: FillWorld) async throws {
    self.workspace = workspace
    self.world = world
    let administrator = try await Self.found(workspace)
    var members: [Party: [PersonID]] = [:]
    var addresses: [PersonID: String] = [:]
    var roster = ""
    for party in Self.parties {
      for number in 1...Self.membersOfEach {
        let address = "\(party.rawValue)-\(number)@benchmark.example"
        let account = try await workspace.addPerson(
          Form([("name", "\(party.title) member \(number)"), ("email", address), ("party", party.rawValue)]),
          id: PersonID.make(from: world.bytes), as: administrator)
        let session = try await Self.session(workspace, address, account.password)
        _ = try await workspace.changePassword(
          Form([("present", account.password), ("new", Self.password), ("again", Self.password)]), as: session)
        members[party, default: []].append(account.person.id)
        addresses[account.person.id] = address
        roster += "\(address)\t\(party.rawValue)\n"
      }
    }
    self.members = members
    self.addresses = addresses
    self.roster = roster
    // Whoever was given a password signs nothing off for a day.
    world.advance(seconds: 2 * 86_400)
  }

  /// Somebody signed in at the present moment.
  func session(_ person: PersonID) async throws -> Session {
    guard let address = addresses[person] else { throw Broken("an account without an address") }
    return try await Self.session(workspace, address, Self.password)
  }

  private static func found(_ workspace: Workspace) async throws -> Session {
    guard let token = try await workspace.setUpToken() else { throw Broken("the file holds an organisation already") }
    let begun = try await workspace.setUp(
      token: token,
      Form([
        ("organisation", "Benchmark"), ("currency", "EUR"), ("timeZone", "Europe/Berlin"), ("name", "Administrator"),
        ("email", "administrator@benchmark.example"), ("new", password), ("again", password),
      ]))
    guard let first = try await workspace.session(token: begun.token) else { throw Broken("no first session") }
    let settings = try await workspace.settings(first)
    let present = settings.settings
    try await workspace.changeSettings(
      Form(
        [
          ("name", present.name), ("currency", "EUR"), ("dateStyle", present.dateStyle.rawValue),
          ("numberStyle", present.numberStyle.rawValue), ("timeZone", present.timeZone), ("linkDays", "14"),
          ("horizonYears", "3"), ("quickLimit", "5000"), ("fullLimit", "100000"),
        ] + Party.allCases.map { ("parties", $0.rawValue) }), base: settings.digest, as: first)
    guard let session = try await workspace.session(token: begun.token) else { throw Broken("no session") }
    return session
  }

  private static func session(_ workspace: Workspace, _ address: String, _ password: String) async throws -> Session {
    let begun = try await workspace.signIn(Form([("email", address), ("password", password)]), from: "127.0.0.1")
    guard let session = try await workspace.session(token: begun.token) else { throw Broken("no session") }
    return session
  }
}

/// Something that the filling relies on is not so.
struct Broken: Error {
  let what: String
  init(_ what: String) { self.what = what }
}
