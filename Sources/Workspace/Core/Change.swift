import Documents
import Journey
import Partnership
import Store

/// One change of one initiative inside a transaction: what a command writes, with the journal kept as it goes.
struct Change {
  let writer: any Writer
  let workspace: Workspace
  let session: Session
  /// The initiative as it stood before.
  let initiative: Initiative
  let now: Timestamp
  /// The entries that this change wrote.
  private(set) var entries: [JournalEntry] = []
  private(set) var acts: [DatedAct] = []
  private(set) var revisions: [Revision] = []

  /// Whether the person may do it; otherwise says who may.
  func require(_ action: Action, owner: Party? = nil, owing: Party? = nil) throws {
    try session.actor.requireBearing(action)
    let relations = initiative.relations(of: session.actor, owner: owner, owing: owing)
    guard session.actor.may(action, relations) else { throw action.refusal(owner: owner, owing: owing) }
  }

  /// Refuses when the initiative is not under way.
  func requireOpen() throws {
    let standing = initiative.course.standing
    guard standing.isOpen else {
      let remedy =
        standing.mayResume ? "Take it up again before you change it." : "Nothing on it can be changed any more."
      throw Refusal.forbidden("This initiative is \(standing.title.lowercased()). \(remedy)")
    }
  }

  /// Journals an act.
  @discardableResult
  mutating func act(_ act: Act) throws -> JournalEntry {
    let entry = try journal(kind: act.kind, body: try act.body())
    acts.append(DatedAct(number: entry.number, person: entry.person, party: entry.party, at: entry.at, act: act))
    return entry
  }

  /// Stores a revision and journals it by its digest.
  mutating func write(_ revision: Revision) throws {
    let note = RecordNote(revision)
    let entry = try journal(kind: RecordNote.kind, body: try CanonicalJSON.encode(note))
    try writer.insert(revision, ordinal: entry.number)
    revisions.append(revision)
  }

  /// The initiative with what this change wrote: what reading it again would give.
  func changed() throws -> Initiative {
    let settings = initiative.settings
    guard let records = try initiative.records.adding(revisions) else {
      return try writer.initiative(initiative.id, settings: settings, today: initiative.today)
    }
    return try writer.initiative(
      initiative.id, settings: settings, today: initiative.today, records: records,
      course: initiative.course.adding(acts) { settings.day(at: $0) })
  }

  @discardableResult
  private mutating func journal(kind: String, body: String) throws -> JournalEntry {
    let entry = try writer.append(
      initiative.id, kind: kind, person: session.actor.person, party: session.actor.party, at: now,
      salt: workspace.environment.random(16), body: body)
    entries.append(entry)
    return entry
  }
}

extension Workspace {
  /// Changes one initiative: loads it, lets `body` check and write, then renews what lists and the home page read,
  /// all in one transaction. When `body` throws, nothing is written.
  func change<T: Sendable>(
    _ id: InitiativeID, as session: Session, _ body: @escaping @Sendable (inout Change) throws -> T
  ) async throws -> T {
    // Read and decoded before its turn to write, which others wait for; what has changed by then is read again.
    _ = try? await reading { reader in
      try self.initiative(id, settings: session.settings, today: session.today, from: reader)
    }
    return try await writing { writer in
      let now = self.now
      let session = try session.renewed(by: writer, at: now)
      let initiative = try self.initiative(id, settings: session.settings, today: session.today, within: writer)
      var change = Change(writer: writer, workspace: self, session: session, initiative: initiative, now: now)
      try change.require(.seeInitiative)
      let result = try body(&change)
      if let last = change.entries.last {
        try writer.renew(try change.changed(), version: last.number, at: now)
      }
      return result
    }
  }
}

extension Writer {
  /// Brings the rows that are derived from an initiative up to date: its line in lists, who speaks, who it is
  /// shared with, and its unmet conditions with the day since when each is open.
  /// - Parameter changedAt: when somebody last changed it, where that is not now.
  func renew(
    _ id: InitiativeID, settings: Settings, today: Day, version: Int64, at now: Timestamp, changedAt: Timestamp? = nil
  ) throws {
    let initiative = try initiative(id, settings: settings, today: today)
    try renew(initiative, version: version, at: now, changedAt: changedAt)
  }

  /// The same for an initiative that was just read, or changed by what was just written.
  func renew(_ initiative: Initiative, version: Int64, at now: Timestamp, changedAt: Timestamp? = nil) throws {
    let id = initiative.id
    try save(InitiativeRow(initiative, version: version, at: changedAt ?? now))
    try replaceRepresentatives(of: id, with: initiative.course.representatives)
    try replaceShares(of: id, with: initiative.course.guests)
    let isOpen = initiative.course.standing.isOpen
    try replaceNotices(of: id, with: isOpen ? initiative.notices : [])
    let open = isOpen ? initiative.assessments + initiative.pendingWaivers : []
    try replaceUnmet(of: id, with: Unmet.updated(open, of: id, before: try unmet(of: id), at: now))
  }
}

extension InitiativeRow {
  init(_ initiative: Initiative, version: Int64, at now: Timestamp) {
    let change = initiative.course.stands?.change
    self.init(
      id: initiative.id, title: initiative.title,
      searchText: [initiative.title, initiative.need?.outcome ?? "", initiative.need?.forWhom ?? ""]
        .joined(separator: " "),
      standing: initiative.course.standing, stage: initiative.stage, track: initiative.track,
      broughtBy: initiative.broughtBy, createdAt: initiative.course.opened?.at ?? now, changedAt: now,
      wantedBy: initiative.need?.wantedBy, lookAgain: change?.lookAgain, mergedInto: change?.into, version: version)
  }
}
