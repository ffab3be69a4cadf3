import Documents
import Journey
import Partnership
import Store

@testable import Workspace

extension Office {
  @discardableResult
  func finding(
    _ id: InitiativeID, _ statement: String = "4 of 10 calls ask who knows.", as party: Party = .communications
  ) async throws -> RecordID {
    try await save(
      "finding", ["statement": statement, "source": "Switchboard log", "strength": "record"], on: id, as: party)
  }

  @discardableResult
  func cost(
    _ id: InitiativeID, to high: String = "30000", record: RecordID? = nil, as party: Party = .it
  ) async throws -> RecordID {
    let base: Digest? = if let record { try await digest(record) } else { nil }
    return try await save(
      "cost",
      [
        "name": "Hosting", "nature": "hosting", "low": "20000", "high": high, "shape": "lognormal", "timing": "once",
      ], on: id, as: party, record: record, base: base)
  }

  /// The case simulated as it stands.
  func simulate(_ id: InitiativeID, trials: Int = 1_000, as party: Party = .communications) async throws {
    try await workspace.simulateCase(Form([("trials", "\(trials)")]), on: id, as: try await session(party))
  }

  @discardableResult
  func accept(
    _ risk: RecordID, on id: InitiativeID, until: String = "2027-12-31", as party: Party
  ) async throws
    -> RecordID
  {
    try await save(
      "acceptance", ["risk": risk.text, "until": until, "words": "We can live with what is left."], on: id, as: party)
  }

  /// A need with a case, an option and a choice, with Communications, IT and HR on it: ready to be signed.
  func decided() async throws -> InitiativeID {
    let id = try await bringNeed()
    for party in [Party.it, .hr] { try await represent(id, as: party) }
    try await cost(id)
    let option = try await save(
      "option", ["name": "Open-source platform", "route": "inside"], on: id, as: .communications)
    try await choose(option, on: id)
    return id
  }

  func choose(_ option: RecordID, on id: InitiativeID) async throws {
    try await save(
      "decision",
      [
        "choice": option.text, "reasons": "It runs inside.", "readyBy": "2027-01-31", "waiting": "€8,000 a month",
        "contribution": "Hosting and sign-on",
      ], on: id, as: .communications, base: try await digest(try RecordID.single("decision", of: id)))
  }

  /// Parks, declines, withdraws, merges or takes up again.
  func change(
    _ standing: Standing, _ id: InitiativeID, into: InitiativeID? = nil, as party: Party = .communications
  )
    async throws
  {
    try await workspace.changeStanding(
      Form([
        ("standing", standing.rawValue), ("reason", "The network is rebuilt."), ("lookAgain", "2026-10-01"),
        ("into", into?.text ?? ""),
      ]), on: id, as: try await session(party))
  }

  func waive(_ conditions: [String], on id: InitiativeID, as party: Party) async throws {
    try await workspace.proposeWaiver(
      Form(conditions.map { ("conditions", $0) } + [("reason", "It is the same as last year.")]), on: id,
      as: try await session(party))
  }

  func settle(_ waiver: Waiver, agrees: Bool, on id: InitiativeID, as party: Party) async throws {
    try await workspace.settleWaiver(
      waiver.number, Form([("agrees", agrees ? "yes" : "no"), ("reason", "We talked about it.")]), on: id,
      as: try await session(party))
  }

  func share(_ id: InitiativeID, until: String, as party: Party = .communications) async throws {
    let guest = try await session(.agency).person.id
    try await workspace.share(
      Form([("guest", guest.text), ("until", until)]), on: id, as: try await session(party))
  }

  func journalCount() async throws -> Int64 { try await workspace.reading { try $0.journalCount() } }
}
