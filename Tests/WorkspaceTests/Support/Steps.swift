import Documents
import Journey
import Partnership
import Store

@testable import Workspace

/// The steps of a story, as short as a test wants to tell them.
extension Office {
  func bringNeed(_ name: String = "Employee community", as party: Party = .communications) async throws -> InitiativeID
  {
    try await workspace.bringNeed(
      Form([
        ("outcome", "A nurse on a night shift finds who knows."), ("forWhom", "4,200 staff"),
        ("wantedBy", "2027-01-31"), ("tried", "A shared folder, nobody used it."),
        ("worries", "Patient data in posts."), ("name", name),
      ]), id: InitiativeID.make(from: world.random), as: try await session(party))
  }

  @discardableResult
  func save(
    _ kind: Kind, _ fields: KeyValuePairs<String, String>, on id: InitiativeID, as party: Party,
    record: RecordID? = nil, base: Digest? = nil
  ) async throws -> RecordID {
    let record = record ?? RecordID.make(from: world.random)
    try await workspace.save(
      Draft(kind: kind, initiative: id, record: record, base: base), from: Form(fields.map { ($0.key, $0.value) }),
      as: try await session(party))
    return record
  }

  func view(_ id: InitiativeID, as party: Party = .communications) async throws -> InitiativeView {
    try await workspace.initiative(id, as: try await session(party))
  }

  /// The digest of a record's head, to save over.
  func digest(_ record: RecordID) async throws -> Digest? {
    try await workspace.driver.read { try $0.head(of: record)?.digest }
  }

  func profile(_ id: InitiativeID, cost: String = "60000", people: String = "ordinary") async throws {
    try await save(
      "profile",
      [
        "audience": "inside", "channels": "community", "people": people, "exposure": "awkward", "dependence": "none",
        "reversibility": "effort", "costGuess": cost,
      ], on: id, as: .communications)
  }

  func answer(_ id: InitiativeID, _ answer: String = "yes", _ words: String = "", as party: Party = .it) async throws {
    try await workspace.answer(
      Form([("answer", answer), ("words", words)]), on: id, as: try await session(party))
  }

  func confirmTrack(_ id: InitiativeID, _ track: Track, reason: String = "") async throws {
    try await workspace.confirmTrack(
      Form([("track", track.rawValue), ("reason", reason)]), on: id, as: try await session(.it))
  }

  func pass(_ stage: Stage, _ id: InitiativeID, as party: Party = .communications) async throws {
    try await workspace.passGate(after: stage, on: id, as: try await session(party))
  }

  func signOff(
    _ id: InitiativeID, as party: Party, cost: String = "", date: String = "", worstLoss: String = ""
  ) async throws {
    let seen = try await view(id, as: party).initiative.manifest.canonical().digest
    try await workspace.signOff(
      Form([
        ("manifest", seen.hex), ("password", Self.password), ("cost", cost), ("date", date), ("worstLoss", worstLoss),
      ]), on: id, as: try await session(party))
  }

  func represent(_ id: InitiativeID, as party: Party) async throws {
    let session = try await session(party)
    try await workspace.represent(session.person.id, speaks: true, on: id, as: session)
  }
}

extension Office {
  /// Follows the whole chain.
  func verifyJournal() async throws {
    try await workspace.driver.read { reader in
      var verifier = Chain.Verifier()
      for entry in try reader.journal(after: 0, limit: 100_000) { try verifier.take(entry) }
      try verifier.finish()
      guard verifier.count == (try reader.journalCount()) else { throw Missing("entries of the journal") }
    }
  }
}
