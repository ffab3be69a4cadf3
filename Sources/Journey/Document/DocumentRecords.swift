import Documents
import Partnership

/// The records of a document while it is read: each as it is written, until what it rests on has been read.
struct DocumentRecords {
  /// A record as the file writes it.
  struct Draft {
    let type: any Content.Type
    let record: RecordID
    let node: Node
    let path: String
    let isOlder: Bool
    let party: Party
    let author: PersonID
    let at: Timestamp
    let number: Int
    let isRemoval: Bool
    let schema: Int
    let digest: Digest

    var citation: Citation { Citation(record: record, revision: number) }

    func problem(_ field: String, _ message: String) -> Problem {
      let node = field.split(separator: ".").reduce(node as Node?) { $0?[String($1)] }
      return Problem(
        field: field.isEmpty ? path : "\(path).\(field)", position: node?.position ?? self.node.position,
        message: message)
    }
  }

  private(set) var drafts: [Draft] = []
  private(set) var problems: [Problem] = []
  private var places: [Citation: Int] = [:]

  func draft(_ citation: Citation) -> Draft? { places[citation].map { drafts[$0] } }

  /// Takes the records of one kind: a list of them, or the only one.
  mutating func take(_ node: Node?, kind: any Content.Type, path: String, isOlder: Bool) {
    switch node {
    case nil, .null: break
    case .list(let items, let position) where kind.isSingle && !isOlder:
      problems.append(
        Problem(
          field: path, position: position,
          message: "An initiative has one \(kind.noun), so this is no list (of \(items.count)). Write its fields."))
    case .list(let items, _):
      for (index, item) in items.enumerated() {
        take(item, of: kind, path: "\(path)[\(index)]", isOlder: isOlder)
      }
    case .map(_, _)? where kind.isSingle: if let node { take(node, of: kind, path: path, isOlder: isOlder) }
    case .map(_, let position), .scalar(_, let position), .literal(_, let position):
      problems.append(Problem(field: path, position: position, message: "Expected a list here."))
    }
  }

  mutating func takeOlder(_ node: Node?) {
    guard let node else { return }
    guard case .list(let items, _) = node else {
      problems.append(Problem(field: "older-revisions", position: node.position, message: "Expected a list here."))
      return
    }
    for (index, item) in items.enumerated() {
      let path = "older-revisions[\(index)]"
      var reading = Reading(item, path: path)
      let word = reading.text("kind", upTo: 40, required: "Say of which kind the record is.")
      if let type = Stages.content(of: Kind(rawValue: word)) {
        take(item, of: type, path: path, isOlder: true)
      } else if !word.isEmpty {
        reading.refuse(
          "kind",
          "“\(word)” is no kind of record that this version of Tandem knows. The kinds are \(Stages.contents.map { $0.kind.rawValue }.joined(separator: ", "))."
        )
      }
      problems += reading.problems
    }
  }

  private mutating func take(_ node: Node, of type: any Content.Type, path: String, isOlder: Bool) {
    var reading = Reading(node, path: path)
    let record = reading.id("id", of: Subject.Record.self, required: "The record has no id.")
    if node["written"] == nil, reading.problems.isEmpty {
      reading.refuse("", "“written” is missing: say by whom, when and in which revision this was written.")
    }
    let draft = reading.child("written") { written -> Draft? in
      let party: Party? = written.choice("party", required: "Say which party stands behind it.")
      let author = written.id("by", of: Subject.Person.self, required: "Say who wrote it.")
      let at = written.moment("at")
      let number = written.integer("revision", in: 1...1_000_000, required: "Say which revision this is.")
      let removed = written.flag("removed")
      let schema = written.integer("schema", in: 1...1_000_000) ?? 1
      let digest = written.digest("digest")
      if removed, !isOlder {
        written.refuse("removed", "A record that was taken away belongs under “older-revisions”.")
      }
      written.refuseOthers()
      guard let record, let party, let author, let at, let number, let digest else { return nil }
      return Draft(
        type: type, record: record, node: node, path: path, isOlder: isOlder, party: party, author: author, at: at,
        number: number, isRemoval: removed, schema: schema, digest: digest)
    }
    problems += reading.problems
    guard let draft = draft ?? nil else { return }
    guard places[draft.citation] == nil else {
      problems.append(
        draft.problem("id", "Revision \(draft.number) of the record “\(draft.record)” is in the file twice. Keep one."))
      return
    }
    places[draft.citation] = drafts.count
    drafts.append(draft)
  }

  /// Reads every record, those first on which others rest.
  /// - Parameter asWritten: whether a content that was changed since it was written is refused.
  mutating func revisions(
    of id: InitiativeID, _ currency: Currency, asWritten: Bool
  ) -> (present: [Revision], older: [Revision]) {
    var resolver = DocumentResolver(id: id, currency: currency, drafts: drafts, asWritten: asWritten)
    let found = resolver.all()
    problems += resolver.problems
    let isOlder = Dictionary(drafts.map { ($0.citation, $0.isOlder) }) { first, _ in first }
    return (
      found.filter { isOlder[$0.citation] == false }, found.filter { isOlder[$0.citation] == true }
    )
  }
}
