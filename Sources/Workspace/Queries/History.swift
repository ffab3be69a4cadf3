public import Documents
import Foundation
import Journey
public import Partnership
import Store

/// A page of an initiative's journal, with the people in it.
public struct History: Sendable {
  public struct Line: Sendable {
    public let entry: JournalEntry
    /// What happened, in words; nil when the body was redacted.
    public let words: String?
    /// What an imported file claims to have happened, in its order.
    public var claims: [Claim] = []
  }

  /// An act that a file claims.
  public struct Claim: Sendable {
    public let at: Timestamp
    public let person: PersonID?
    public let party: Party?
    public let words: String
  }

  public let lines: [Line]
  public let people: [PersonID: Person]
  /// The number to continue before; nil on the last page.
  public let next: Int64?
}

extension Workspace {
  /// How many entries a page of the journal shows.
  public static let historyLength = 50

  /// The journal of one initiative, the latest first.
  /// - Parameters:
  ///   - before: show entries before this number.
  ///   - limit: how many entries.
  public func history(
    of id: InitiativeID, before: Int64?, limit: Int = historyLength, as session: Session
  ) async throws -> History {
    try await reading { reader in
      let initiative = try reader.initiative(id, settings: session.settings, today: session.today)
      guard session.actor.may(.seeJournal, initiative.relations(of: session.actor)) else {
        throw Action.seeInitiative.refusal(owner: nil, owing: nil)
      }
      let entries = try reader.journal(of: id, before: before, limit: limit + 1)
      let shown = entries.prefix(limit)
      var people = Set(shown.compactMap(\.person))
      for entry in shown {
        if case .represented(let act)? = try Act(entry) { people.insert(act.person) }
        if case .shared(let act)? = try Act(entry) { people.insert(act.guest) }
        for dated in try entry.claimed() { people.formUnion([dated.person].compactMap { $0 } + dated.act.people) }
      }
      let names = try reader.people(people)
      let lines = try shown.map { entry in
        History.Line(
          entry: entry, words: try reader.words(for: entry, in: initiative, names: names),
          claims: try entry.claimed().map { dated in
            History.Claim(
              at: dated.at, person: dated.person, party: dated.party,
              words: initiative.words(for: dated.act, names: names))
          })
      }
      return History(
        lines: lines, people: names, next: entries.count > limit ? shown.last?.number : nil)
    }
  }
}

extension JournalEntry {
  /// The acts that the entry claims, when it is an import.
  fileprivate func claimed() throws -> [DatedAct] {
    guard case .imported(let history)? = try Act(self) else { return [] }
    return try history.dated()
  }
}

extension Initiative {
  fileprivate func words(for act: Act, names: [PersonID: Person]) -> String {
    let proposals = course.waivers
    return act.words(
      settings,
      waiver: { number in proposals.first { $0.number == number }?.proposal },
      name: { id in names[id].flatMap { $0.name.isEmpty ? nil : $0.name } ?? "a former member" })
  }
}

extension Reader {
  fileprivate func words(
    for entry: JournalEntry, in initiative: Initiative, names: [PersonID: Person]
  ) throws -> String? {
    guard let body = entry.body else { return nil }
    if let act = try Act(entry) { return initiative.words(for: act, names: names) }
    if entry.kind == Redaction.kind {
      let redaction = try CanonicalJSON.decode(Redaction.self, from: body)
      return "The words of entry \(redaction.entry) were erased: \(redaction.reason)"
    }
    guard entry.kind == RecordNote.kind else { return entry.kind }
    let note = try CanonicalJSON.decode(RecordNote.self, from: body)
    guard let type = Stages.content(of: note.kind) else { return "Changed a record." }
    let title =
      try revision(note.record, note.revision).map { try headline(of: $0, as: type, initiative.wording) } ?? ""
    let verb = note.removed == true ? "Took away" : note.revision == 1 ? "Wrote" : "Changed"
    return
      "\(verb) the \(type.noun) \(title)\(note.revision > 1 && note.removed != true ? ", revision \(note.revision)" : "")."
  }

  /// What a record is called, with the records that it is about where its own words do not say.
  private func headline<C: Content>(of revision: Revision, as type: C.Type, _ wording: Wording) throws -> String {
    let content = try C.decode(revision.body, schema: revision.schema)
    let about = content.about.map { "“\(wording.titles($0))”" }.joined(separator: " and ")
    return "“\(content.title.shortened)”\(about.isEmpty ? "" : " about \(about)")"
  }
}

extension String {
  /// The beginning of a long text: what was said in full stands in the conversation.
  fileprivate var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 160 ? line.prefix(158).trimmingCharacters(in: .whitespaces) + "…" : line
  }
}
