public import Documents
import Journey
public import Partnership

extension Workspace {
  /// Proposes to set open conditions aside.
  /// - Parameter input: `conditions` by name, and `reason`.
  /// - Returns: its number, which is that of its journal entry.
  @discardableResult
  public func proposeWaiver(_ input: some Input, on id: InitiativeID, as session: Session) async throws -> Int64 {
    let party = try session.party()
    var reading = Reading(input)
    let reason = reading.text(
      "reason", upTo: 1_000, lines: .many, required: "A waiver needs its reason: it is what the other side agrees to.")
    let names = Set(reading.texts("conditions"))
    if names.isEmpty { reading.refuse("conditions", WaiverRule.Refusal.nothingToWaive.message) }
    _ = try reading.refusing { true }
    return try await change(id, as: session) { change in
      try change.requireOpen()
      try change.require(.proposeWaiver)
      let chosen = change.initiative.assessments.filter { names.contains($0.condition) }
      guard chosen.count == names.count else {
        throw Refusal.field("conditions", "One of the conditions is not asked here any more. Choose again.")
      }
      let confirmer: Party?
      do throws(WaiverRule.Refusal) {
        confirmer = try WaiverRule.confirmer(of: chosen, proposedBy: party)
      } catch {
        throw Refusal.field("conditions", error.message)
      }
      let proposal = WaiverProposal(
        party: party, conditions: chosen.map(\.condition), reason: reason, confirmer: confirmer)
      // The same form sent twice is one proposal.
      if let present = change.initiative.course.waivers.first(where: { $0.isPending && $0.proposal == proposal }) {
        return present.number
      }
      return try change.act(.waiverProposed(proposal)).number
    }
  }

  /// The other side agrees to a waiver, or does not.
  /// - Parameters:
  ///   - number: the waiver's journal entry.
  ///   - input: `agrees` (yes or no), and `reason` when it does not.
  public func settleWaiver(_ number: Int64, _ input: some Input, on id: InitiativeID, as session: Session) async throws
  {
    var reading = Reading(input)
    let agrees = reading.flag("agrees")
    let reason = reading.text(
      "reason", upTo: 1_000, lines: .many, required: agrees ? nil : "Say why not, so that the condition can be met.")
    _ = try reading.refusing { true }
    try await change(id, as: session) { change in
      try change.requireOpen()
      guard let waiver = change.initiative.course.waivers.first(where: { $0.number == number }) else {
        throw Refusal.notFound("There is no such waiver on this initiative.")
      }
      guard waiver.isPending, let confirmer = waiver.proposal.confirmer else {
        throw Refusal.gone("This waiver is settled already.")
      }
      try change.require(.settleWaiver, owing: confirmer)
      try change.act(.waiverSettled(WaiverSettlement(proposal: number, agrees: agrees, reason: reason)))
    }
  }
}
