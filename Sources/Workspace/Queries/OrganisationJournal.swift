import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// What concerns no single initiative: accounts and settings, the latest first. For administrators.
  /// - Parameter before: entries before this number; nil from the end.
  public func organisationJournal(before: Int64?, limit: Int, as session: Session) async throws -> [JournalEntry] {
    try Self.requireOrganisationJournal(session)
    return try await reading { try $0.organisationJournal(before: before, limit: limit) }
  }

  /// The same in words, a page at a time.
  public func organisationHistory(
    before: Int64?, limit: Int = historyLength, as session: Session
  ) async throws -> History {
    try Self.requireOrganisationJournal(session)
    return try await reading { reader in
      let entries = try reader.organisationJournal(before: before, limit: limit + 1)
      let read = try entries.prefix(limit).map(ReadEntry.init)
      let states = try reader.settings(notedBy: read)
      let names = try reader.people(Set(read.flatMap(\.people) + states.values.compactMap(\.digitalAdviser)))
      let words = OrganisationWords(formats: session.settings.formats, names: names, states: states)
      return History(
        lines: try read.map { History.Line(entry: $0.entry, words: try words.words(for: $0)) }, people: names,
        next: entries.count > limit ? read.last?.entry.number : nil)
    }
  }

  private static func requireOrganisationJournal(_ session: Session) throws {
    guard session.actor.may(.seeOrganisationJournal) else {
      throw Refusal.forbidden("The journal of accounts and settings is for administrators.")
    }
  }
}

extension Reader {
  /// The settings by revision: those that entries note, and those before them.
  fileprivate func settings(notedBy entries: [ReadEntry]) throws -> [Int: Settings] {
    let numbers = Set(
      entries.compactMap(\.note).filter { $0.kind == Settings.kind }.flatMap { [$0.revision - 1, $0.revision] })
    let found = try revisions(numbers.filter { $0 > 0 }.map { Citation(record: .settings, revision: $0) })
    return Dictionary(try found.map { ($0.number, try CanonicalJSON.decode(Settings.self, from: $0.body)) }) {
      first, _ in
      first
    }
  }
}

/// What is needed to say the entries of the organisation's journal in words.
private struct OrganisationWords {
  let formats: Formats
  let names: [PersonID: Person]
  let states: [Int: Settings]

  func words(for read: ReadEntry) throws -> String? {
    guard let body = read.entry.body else { return nil }
    if let member = read.member { return member.words(formats, name: name(member.person) ?? "a former member") }
    if read.entry.kind == Redaction.kind { return try CanonicalJSON.decode(Redaction.self, from: body).words }
    if read.note?.kind == ITCalendar.kind { return "Wrote IT's calendar." }
    guard let note = read.note, note.kind == Settings.kind else { return read.entry.kind }
    guard let new = states[note.revision] else { return "Changed the settings." }
    guard let old = states[note.revision - 1] else { return "Set the organisation up." }
    return new.words(changedFrom: old, name: name)
  }

  private func name(_ id: PersonID) -> String? { names[id].flatMap { $0.name.isEmpty ? "a former member" : $0.name } }
}
