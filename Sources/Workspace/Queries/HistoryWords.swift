import Documents
import Foundation
import Journey
import Partnership
import Store

/// What is needed to say the entries of one initiative's journal in words.
struct HistoryWords {
  let initiative: Initiative
  /// Who reads them: sheets that are sealed to them are told without what they say.
  let actor: Actor
  let names: [PersonID: Person]
  let revisions: [Citation: Revision]
  private let proposals: [Int64: WaiverProposal]

  init(initiative: Initiative, actor: Actor, names: [PersonID: Person], revisions: [Citation: Revision]) {
    self.initiative = initiative
    self.actor = actor
    self.names = names
    self.revisions = revisions
    proposals = Dictionary(initiative.course.waivers.map { ($0.number, $0.proposal) }) { first, _ in first }
  }

  func line(_ read: ReadEntry) throws -> History.Line {
    History.Line(
      entry: read.entry, words: try words(for: read),
      claims: read.claims.map { dated in
        History.Claim(at: dated.at, person: dated.person, party: dated.party, words: words(for: dated.act))
      })
  }

  private func words(for act: Act) -> String {
    act.words(
      initiative.settings, waiver: { proposals[$0] },
      name: { id in names[id].flatMap { $0.name.isEmpty ? nil : $0.name } ?? "a former member" })
  }

  private func words(for read: ReadEntry) throws -> String? {
    guard let body = read.entry.body else { return nil }
    if let act = read.act { return words(for: act) }
    if read.entry.kind == Redaction.kind { return try CanonicalJSON.decode(Redaction.self, from: body).words }
    guard let note = read.note else { return read.entry.kind }
    guard let type = Stages.content(of: note.kind) else { return "Changed a record." }
    let revision = revisions[Citation(record: note.record, revision: note.revision)]
    if let revision, !initiative.isReadable(revision, by: actor.person, of: actor.party) {
      return "\(note.removed == true ? "Took back" : "Handed in") a sealed \(type.noun)."
    }
    let title = try revision.map { try headline(of: $0, as: type, initiative.wording) } ?? ""
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
