import Documents
import Journey
import Partnership
import Store

@testable import Workspace

extension Office {
  /// Two criteria: how many staff are reached, and who holds what they write.
  func criteria(_ id: InitiativeID) async throws -> (reach: RecordID, hosting: RecordID) {
    let reach = try await save(
      "criterion", ["name": "Reach", "measure": "number", "worst": "0", "best": "4000"], on: id, as: .communications)
    let hosting = try await save(
      "criterion", ["name": "Hosting", "measure": "words", "levels": "abroad: 0\nhere: 100"], on: id, as: .it)
    return (reach, hosting)
  }

  /// A member's sheets on every option, and their weights.
  func handIn(
    _ id: InitiativeID, _ criteria: (reach: RecordID, hosting: RecordID), as party: Party, reach: String = "1000"
  ) async throws {
    for option in try await view(id).initiative.records[PlatformOption.self] {
      try await save(
        "scores",
        [
          "option": option.id.text, "low-\(criteria.reach)": reach, "level-\(criteria.hosting)": "here",
          "remark": "Secret of \(party.rawValue)",
        ], on: id, as: party)
    }
    try await save(
      "weights", ["points-\(criteria.reach)": "100", "points-\(criteria.hosting)": "37"], on: id, as: party)
  }

  func reveal(_ id: InitiativeID, as party: Party) async throws {
    try await workspace.reveal(on: id, as: try await session(party))
  }

  func appraise(_ id: InitiativeID, as party: Party = .communications) async throws {
    try await workspace.appraise(Form([("samples", "1000")]), on: id, as: try await session(party))
  }

  /// Both sides score, weigh and reveal, and the appraisal is computed.
  func compare(_ id: InitiativeID) async throws {
    let criteria = try await criteria(id)
    for party in Party.sides { try await handIn(id, criteria, as: party) }
    for party in Party.sides { try await reveal(id, as: party) }
    try await appraise(id)
  }
}
