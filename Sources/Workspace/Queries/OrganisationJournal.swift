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
      let words = OrganisationWords(
        settings: session.settings, names: names, states: states, entries: try reader.catalogueEntries(notedBy: read))
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

extension Reader {
  /// What the organisation said of platforms: the revisions that entries note, and those before them.
  fileprivate func catalogueEntries(notedBy entries: [ReadEntry]) throws -> [Citation: OwnEntry] {
    let noted = entries.compactMap(\.note).filter { $0.kind == OwnEntry.kind }
    let citations = Set(
      noted.flatMap { note in
        [note.revision - 1, note.revision].filter { $0 > 0 }.map { Citation(record: note.record, revision: $0) }
      })
    let found = try revisions(citations.sorted { ($0.record, $0.revision) < ($1.record, $1.revision) })
    return Dictionary(try found.map { ($0.citation, try CanonicalJSON.decode(OwnEntry.self, from: $0.body)) }) {
      first, _ in first
    }
  }
}

/// What is needed to say the entries of the organisation's journal in words.
private struct OrganisationWords {
  let settings: Settings
  let names: [PersonID: Person]
  let states: [Int: Settings]
  let entries: [Citation: OwnEntry]

  private var formats: Formats { settings.formats }

  func words(for read: ReadEntry) throws -> String? {
    guard let body = read.entry.body else { return nil }
    if let member = read.member { return member.words(formats, name: name(member.person) ?? "a former member") }
    if read.entry.kind == Redaction.kind { return try CanonicalJSON.decode(Redaction.self, from: body).words }
    if read.note?.kind == ITCalendar.kind { return "Wrote IT's calendar." }
    if let note = read.note, note.kind == OwnEntry.kind { return catalogueWords(note) }
    if read.note?.kind == ChannelRegister.kind { return "Wrote the register of channels." }
    guard let note = read.note, note.kind == Settings.kind else { return read.entry.kind }
    guard let new = states[note.revision] else { return "Changed the settings." }
    guard let old = states[note.revision - 1] else { return "Set the organisation up." }
    return new.words(changedFrom: old, name: name)
  }

  /// What the organisation says of a platform now, and what it said before.
  private func catalogueWords(_ note: RecordNote) -> String {
    let platform = note.record.cataloguePlatform
    let new = entries[Citation(record: note.record, revision: note.revision)]
    let old = entries[Citation(record: note.record, revision: note.revision - 1)]
    let name = new?.about?.name ?? platform.flatMap { Catalogue.shipped[$0.text]?.name ?? $0.text } ?? ""
    if note.removed == true { return "Took what we say of “\(name)” out of the catalogue." }
    let changes = FactChange.between(old?.facts(settings) ?? [], new?.facts(settings) ?? [])
    guard !changes.isEmpty else { return "Wrote in the catalogue what we say of “\(name)”." }
    let told = changes.map(\.words).joined(separator: "; ")
    return "In the catalogue, “\(name)”: \(told)\(told.hasSuffix(".") ? "" : ".")"
  }

  private func name(_ id: PersonID) -> String? { names[id].flatMap { $0.name.isEmpty ? "a former member" : $0.name } }
}
