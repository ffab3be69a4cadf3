public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// All revisions of one record, the first first; a record that was taken away keeps them.
  /// - Throws: `Refusal.notFound` when it is not on this initiative, or the initiative is not for this person.
  public func revisions(
    of record: RecordID, on id: InitiativeID, as session: Session
  ) async throws -> [Revision] {
    try await reading { reader in
      let initiative = try reader.initiative(id, settings: session.settings, today: session.today)
      guard session.actor.may(.seeInitiative, initiative.relations(of: session.actor)) else {
        throw Action.seeInitiative.refusal(owner: nil, owing: nil)
      }
      let history = try reader.history(of: record)
      guard let last = history.last, last.initiative == id, Stages.content(of: last.kind)?.stage != nil else {
        throw Refusal.notFound("There is no such record on this initiative.")
      }
      return history
    }
  }
}
