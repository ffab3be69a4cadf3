import Documents
import Foundation
import Partnership
import Store

@testable import Workspace

/// An organisation in a database of its own: people of every party, a clock that the test holds.
struct Office: Sendable {
  static let password = "correct horse battery"

  let world: World
  let workspace: Workspace
  let folder: URL

  /// Sets an organisation up through its one-time link, then adds a member of each party.
  init(parties: Set<Party> = Set(Party.allCases), world: World = World()) async throws {
    self.world = world
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let driver = try SQLiteDriver(path: folder.appendingPathComponent("office.sqlite").path)
    workspace = Workspace(driver: driver, environment: world.environment)

    guard let token = try await workspace.setUpToken() else { throw Missing("a set-up token") }
    _ = try await workspace.setUp(
      token: token,
      Form([
        ("organisation", "Test hospitals"), ("currency", "EUR"), ("timeZone", "Europe/Berlin"),
        ("name", "Administrator"), ("email", "administrator@hospital.example"), ("new", Self.password),
        ("again", Self.password),
      ]))
    let administrator = try await session("administrator")
    let settings = try await workspace.settings(administrator)
    try await workspace.changeSettings(
      Form(Self.form(settings.settings, parties: parties)), base: settings.digest, as: administrator)
    let manager = try await session("administrator")
    for party in parties.sorted() {
      _ = try await add(party.rawValue, party: party, by: manager)
    }
  }

  /// Adds an account "NAME@hospital.example" with the common password.
  func add(_ name: String, party: Party?, by administrator: Session) async throws -> Person {
    let account = try await workspace.addPerson(
      Form([
        ("name", name), ("email", "\(name)@hospital.example"), ("party", party?.rawValue ?? ""),
        ("endsOn", party == .agency ? "2027-06-30" : ""),
      ]), id: PersonID.make(from: world.random), as: administrator)
    let hash = try await workspace.environment.passwords.hash(Self.password, salt: world.random(16))
    // As if the account had been there for a while: a new one signs nothing off for a day.
    var person = account.person
    person.resetAt = nil
    let settled = person
    try await workspace.driver.write { writer in
      try writer.setPassword(hash, of: settled.id)
      try writer.update(settled)
    }
    return settled
  }

  /// Signs an account in by its name, as the sign-in page does.
  func session(_ name: String) async throws -> Session {
    let begun = try await workspace.signIn(
      Form([("email", "\(name)@hospital.example"), ("password", Self.password)]), from: "127.0.0.1")
    guard let session = try await workspace.session(token: begun.token) else { throw Missing("a session of \(name)") }
    return session
  }

  func session(_ party: Party) async throws -> Session { try await session(party.rawValue) }

  /// Everything that is in the file is gone with it.
  func close() {
    workspace.driver.close()
    try? FileManager.default.removeItem(at: folder)  // A folder left behind in /tmp harms no test.
  }

  static func form(_ settings: Settings, parties: Set<Party>) -> [(String, String)] {
    [
      ("name", settings.name), ("currency", settings.currency.code), ("dateStyle", settings.dateStyle.rawValue),
      ("numberStyle", settings.numberStyle.rawValue), ("timeZone", settings.timeZone), ("linkDays", "14"),
      ("horizonYears", "3"), ("quickLimit", "5000"), ("fullLimit", "100000"),
    ] + parties.sorted().map { ("parties", $0.rawValue) }
  }
}

/// Something that a test relied on is not there.
struct Missing: Error {
  let what: String
  init(_ what: String) { self.what = what }
}
