public import Documents
public import Partnership
import Store

/// IT's calendar with the digest to save it over.
public struct CalendarView: Sendable {
  public let calendar: ITCalendar
  public let digest: Digest
  public let mayKeep: Bool
}

extension Workspace {
  /// IT's calendar; an empty one until IT has written something.
  public func calendar(_ session: Session) async throws -> CalendarView {
    guard session.actor.may(.seeCalendar) else { throw Refusal.forbidden("Your account may not see IT's calendar.") }
    return try await reading { reader in
      let (calendar, digest) = try reader.calendarState()
      return CalendarView(calendar: calendar, digest: digest, mayKeep: session.mayKeepCalendar)
    }
  }

  /// A member of IT writes the calendar anew.
  /// - Parameter base: the digest of the calendar that the person began with.
  public func keepCalendar(_ input: some Input, base: Digest?, as session: Session) async throws {
    try await keepCalendar(input, as: session) { present in
      guard present.digest == base else {
        throw Refusal.field(
          "freezes", "Somebody else changed the calendar in the meantime. Look at it and save again.")
      }
    }
  }

  /// The same over whatever state `seen` takes.
  public func keepCalendar(
    _ input: some Input, as session: Session, over seen: @escaping Precondition<(calendar: ITCalendar, digest: Digest)>
  ) async throws {
    try session.requireCalendarKeeper()
    var reading = Reading(input)
    let read = reading.calendar()
    let body = try CanonicalJSON.encode(try reading.refusing { read })
    try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      try session.requireCalendarKeeper()
      let present = try writer.calendarState()
      // The same form sent twice, or saved without a change: nothing to do.
      if present.digest == Digest(of: body) { return }
      try seen(present)
      let revision = Revision(
        record: .itCalendar, initiative: nil, kind: ITCalendar.kind, party: ITCalendar.keeper,
        number: (try writer.head(of: .itCalendar)?.number ?? 0) + 1, schema: ITCalendar.schema, body: body,
        author: session.person.id, at: self.now)
      let entry = try writer.append(
        nil, kind: RecordNote.kind, person: session.person.id, party: session.actor.party, at: self.now,
        salt: self.environment.random(16), body: try CanonicalJSON.encode(RecordNote(revision)))
      try writer.insert(revision, ordinal: entry.number)
    }
  }
}

extension Reader {
  /// IT's calendar and the digest of its body; an empty one has a digest too.
  func calendarState() throws -> (calendar: ITCalendar, digest: Digest) {
    guard let head = try head(of: .itCalendar) else {
      let empty = ITCalendar()
      return (empty, Digest(of: try CanonicalJSON.encode(empty)))
    }
    return (try CanonicalJSON.decode(ITCalendar.self, from: head.body), head.digest)
  }
}

extension Session {
  /// The calendar is IT's own, as a record is its party's.
  fileprivate var mayKeepCalendar: Bool {
    actor.may(.keepCalendar, actor.party == ITCalendar.keeper ? [.ownParty] : [])
  }

  fileprivate func requireCalendarKeeper() throws {
    try actor.requireBearing(.keepCalendar)
    guard mayKeepCalendar else { throw Refusal.forbidden("IT's calendar is kept by the members of IT.") }
  }
}
