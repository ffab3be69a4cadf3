import Documents
import Journey
import Partnership
import Store

/// An entry with its body decoded, once.
struct ReadEntry {
  let entry: JournalEntry
  let act: Act?
  /// What an imported file claims.
  let claims: [DatedAct]
  /// What it notes about a record.
  let note: RecordNote?
  /// What it notes about an account.
  let member: MemberChange?

  init(_ entry: JournalEntry) throws {
    self.entry = entry
    act = try Act(entry)
    if case .imported(let history)? = act { claims = try history.dated() } else { claims = [] }
    func body<T: Decodable>(_ kind: String, as type: T.Type) throws -> T? {
      try entry.kind == kind ? entry.body.map { try CanonicalJSON.decode(type, from: $0) } : nil
    }
    note = try body(RecordNote.kind, as: RecordNote.self)
    member = try body(MemberChange.kind, as: MemberChange.self)
  }

  /// Everybody who is named in its words.
  var people: [PersonID] {
    let named: [PersonID] =
      switch act {
      case .represented(let act)?: [act.person]
      case .shared(let act)?: [act.guest]
      default: []
      }
    return ([entry.person, member?.person] + claims.map(\.person)).compactMap { $0 } + named
      + claims.flatMap(\.act.people)
  }
}

extension Reader {
  /// The revisions that entries note, in one statement.
  func cited(by entries: [ReadEntry]) throws -> [Citation: Revision] {
    let citations = entries.compactMap(\.note).map { Citation(record: $0.record, revision: $0.revision) }
    return Dictionary(try revisions(citations).map { ($0.citation, $0) }) { first, _ in first }
  }
}

extension Redaction {
  /// What the journal says in place of the words.
  var words: String { "The words of entry \(entry) were erased: \(reason)" }
}
