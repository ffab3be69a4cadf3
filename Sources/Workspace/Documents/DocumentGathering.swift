import Documents
import Journey
import Partnership
import Store

/// Collects the revisions that a document needs: the present ones, and those older ones on which something rests.
struct DocumentGathering {
  let initiative: InitiativeID
  let reader: any Reader
  /// In the order of creation.
  private(set) var present: [Revision]
  private let heads: [RecordID: Revision]
  private var olderOnes: [Citation: Revision] = [:]

  /// - Parameter heads: the present revision of every record in the order of creation, also of those taken away.
  init(initiative: InitiativeID, reader: any Reader, heads: [Revision]) {
    self.initiative = initiative
    self.reader = reader
    present = heads.filter { !$0.isRemoval }
    self.heads = Dictionary(heads.map { ($0.record, $0) }) { first, _ in first }
  }

  var older: [Revision] { Array(olderOnes.values) }

  mutating func run(_ manifests: [Manifest]) throws {
    for revision in present { try follow(revision) }
    for entry in manifests.flatMap({ $0.entries + $0.cited }) {
      try need(Citation(record: entry.record, revision: entry.revision))
    }
  }

  private mutating func need(_ citation: Citation) throws {
    guard let head = heads[citation.record] else {
      throw Refusal.unavailable("The initiative rests on “\(citation.record)”, which is no record of it.")
    }
    // Of a record that was taken away, the revision that did so comes along: it is the record's present state.
    if head.isRemoval { try add(head) }
    if head.citation == citation { return }
    guard olderOnes[citation] == nil else { return }
    guard let revision = try reader.revision(citation.record, citation.revision) else {
      throw Refusal.unavailable(
        "Revision \(citation.revision) of “\(citation.record)” is gone. See “tandem journal verify”.")
    }
    try add(revision)
  }

  private mutating func add(_ revision: Revision) throws {
    guard olderOnes.updateValue(revision, forKey: revision.citation) == nil else { return }
    try follow(revision)
  }

  /// What a revision rests on, and whatever record its fields name that is no longer there.
  private mutating func follow(_ revision: Revision) throws {
    guard let type = Stages.content(of: revision.kind) else { return }
    let (citations, named) = try references(revision, as: type)
    for citation in citations { try need(citation) }
    for record in named { if let head = heads[record], head.isRemoval { try add(head) } }
  }

  private func references<C: Content>(
    _ revision: Revision, as type: C.Type
  ) throws -> (citations: [Citation], named: [RecordID]) {
    let content = try C.decode(revision.body, schema: revision.schema)
    return (content.citations, content.about + content.named)
  }
}
