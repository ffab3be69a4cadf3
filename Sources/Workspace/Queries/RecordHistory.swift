public import Documents
public import Journey
public import Partnership
import Store

/// A revision of a record, with the initiative as it stands.
public struct RecordView: Sendable {
  public let revision: Revision
  public let initiative: Initiative
}

extension Workspace {
  /// One record with its initiative, both of the same moment; also a record that was taken away.
  /// - Parameter number: of one of its revisions; nil for the last.
  /// - Throws: `Refusal.notFound` when it is not on this initiative, or the initiative is not for this person.
  public func record(
    _ record: RecordID, revision number: Int? = nil, on id: InitiativeID, as session: Session
  ) async throws -> RecordView {
    try await reading { reader in
      let (head, initiative) = try self.head(of: record, on: id, as: session, from: reader)
      guard let revision = try number.map({ try reader.revision(record, $0) }) ?? head else {
        throw Refusal.notFound("There is no such revision of this record.")
      }
      return RecordView(revision: revision, initiative: initiative)
    }
  }

  /// All revisions of one record, the first first; a record that was taken away keeps them.
  /// - Throws: as `record`.
  public func revisions(
    of record: RecordID, on id: InitiativeID, as session: Session
  ) async throws -> [Revision] {
    try await reading { reader in
      _ = try self.head(of: record, on: id, as: session, from: reader)
      return try reader.history(of: record)
    }
  }

  private func head(
    of record: RecordID, on id: InitiativeID, as session: Session, from reader: any Reader
  ) throws -> (Revision, Initiative) {
    let initiative = try self.initiative(id, settings: session.settings, today: session.today, from: reader)
    guard session.actor.may(.seeInitiative, initiative.relations(of: session.actor)) else {
      throw Action.seeInitiative.refusal(owner: nil, owing: nil)
    }
    guard let head = try reader.head(of: record), head.initiative == id, Stages.content(of: head.kind)?.stage != nil
    else { throw Refusal.notFound("There is no such record on this initiative.") }
    guard initiative.isReadable(head, by: session.actor.person, of: session.actor.party) else {
      throw Refusal.notFound("There is no such record on this initiative.")
    }
    return (head, initiative.seen(by: session.actor.person, of: session.actor.party))
  }
}
