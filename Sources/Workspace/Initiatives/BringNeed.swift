public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// A party brings a need: the five answers become an initiative with “do nothing” among its options, and the
  /// person who brings it speaks for the party.
  ///
  /// - Parameters:
  ///   - id: made when the form was shown, so that sending it twice makes one initiative.
  /// - Throws: `Refusal.invalid` with a problem beside each field, `.forbidden` for somebody without a party.
  public func bringNeed(_ input: some Input, id: InitiativeID, as session: Session) async throws -> InitiativeID {
    guard session.actor.may(.bringNeed) else {
      throw Refusal.forbidden("A need is brought by a member of a party. Ask the administrator for yours.")
    }
    let party = try session.party()
    var reading = Reading(input)
    let read = Need.read(&reading)
    let need = try reading.refusing { read }
    return try await writing { writer in
      if try !writer.acts(of: id).isEmpty {
        guard try writer.initiativeIsBrought(id, by: session.actor.person, need: need) else {
          throw Refusal.field("outcome", "This page was used for another need already. Copy your text, and begin anew.")
        }
        return id
      }
      let now = self.now
      let session = try session.renewed(by: writer, at: now)
      let empty = Initiative(
        id: id, settings: session.settings, today: session.today, records: Records(), course: Course())
      var change = Change(writer: writer, workspace: self, session: session, initiative: empty, now: now)
      try change.act(.opened(Opening(party: party)))
      if let person = session.actor.person {
        try change.act(.represented(Representation(party: party, person: person)))
      }
      try change.write(try Self.first(need, single: Need.kind, on: id, party: party, session, now))
      try change.write(
        try Self.first(PlatformOption.doNothing, single: RecordID.doNothing, on: id, party: party, session, now))
      guard let last = change.entries.last else { return id }
      try writer.renew(id, settings: session.settings, today: session.today, version: last.number, at: now)
      return id
    }
  }

  private static func first<C: Content>(
    _ content: C, single: Kind, on id: InitiativeID, party: Party, _ session: Session, _ now: Timestamp
  ) throws -> Revision {
    Revision(
      record: try RecordID.single(single, of: id), initiative: id, kind: C.kind, party: party, number: 1,
      schema: C.schema, body: try CanonicalJSON.encode(content), author: session.person.id, at: now)
  }
}

extension Reader {
  /// Whether this very need was brought under this id by this person: the form was sent twice.
  fileprivate func initiativeIsBrought(_ id: InitiativeID, by person: PersonID?, need: Need) throws -> Bool {
    guard let first = try revision(try RecordID.single(Need.kind, of: id), 1) else { return false }
    let digest = Digest(of: try CanonicalJSON.encode(need))
    return first.author == person && first.digest == digest
  }
}

extension RecordID {
  /// The id of the only record of its kind on an initiative.
  static func single(_ kind: Kind, of initiative: InitiativeID) throws -> RecordID {
    guard let id = RecordID.derived(initiative.text, kind.rawValue) else {
      throw Refusal.notFound("There is no such record.")
    }
    return id
  }
}
