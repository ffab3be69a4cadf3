import Documents
import Partnership

/// Reads the records of a document in the order in which they rest on each other, whatever their order in the file.
struct DocumentResolver {
  private enum State { case untouched, inWork, done }

  private let currency: Currency
  private let drafts: [DocumentRecords.Draft]
  private let isAsWritten: Bool
  private var states: [State]
  private var places: [RecordID: [Int]] = [:]
  private var shelf: DocumentShelf
  private var found: [Int: Revision] = [:]
  private var own: [Problem] = []

  /// How long a chain of records that rest on each other may be; no kinds that there are come near it.
  private static let deepest = 100

  init(id: InitiativeID, currency: Currency, drafts: [DocumentRecords.Draft], asWritten: Bool) {
    self.currency = currency
    isAsWritten = asWritten
    self.drafts = drafts
    states = drafts.map { _ in .untouched }
    shelf = DocumentShelf(id)
    for (index, draft) in drafts.enumerated() { places[draft.record, default: []].append(index) }
  }

  var problems: [Problem] { own + shelf.problems }

  /// Every revision that could be read, in the order of the file.
  mutating func all() -> [Revision] {
    for index in drafts.indices { resolve(index, depth: 0) }
    return drafts.indices.compactMap { found[$0] }
  }

  private mutating func resolve(_ index: Int, depth: Int) {
    guard states[index] == .untouched, depth < Self.deepest else { return }
    states[index] = .inWork
    let draft = drafts[index]
    for mentioned in mentions(draft.node) where mentioned != draft.record {
      for place in places[mentioned] ?? [] { resolve(place, depth: depth + 1) }
    }
    if let revision = revision(draft) {
      shelf.put(revision)
      found[index] = revision
    }
    states[index] = .done
  }

  /// The ids of records that occur among the values.
  private func mentions(_ node: Node) -> [RecordID] {
    node.entries.filter { $0.name != "written" && $0.name != "id" }.flatMap { entry -> [RecordID] in
      switch entry.value {
      case .list(let items, _): items.compactMap(mentioned)
      case let value: [mentioned(value)].compactMap { $0 }
      }
    }
  }

  private func mentioned(_ node: Node) -> RecordID? {
    guard case .scalar(let text, _) = node, text.utf8.count <= 60,
      let id = RecordID(String(text.prefix { $0 != "@" })), places[id] != nil
    else { return nil }
    return id
  }

  private mutating func revision(_ draft: DocumentRecords.Draft) -> Revision? {
    let body = draft.node["body"] == nil ? content(draft, as: draft.type) : stored(draft, as: draft.type)
    guard let body else { return nil }
    let digest = Digest(of: body)
    guard digest == draft.digest || !isAsWritten else {
      let schema = draft.type.schema
      own.append(
        draft.problem(
          "written.digest",
          draft.schema == schema || draft.node["body"] != nil
            ? "The content was changed after it was written: its digest is \(digest), not the one that stands here. What is imported has the very content that was written; change it after the import."
            : "This \(draft.type.noun) was written in form \(draft.schema), and this version of Tandem writes form \(schema). Import it with the version that wrote it."
        ))
      return nil
    }
    // What was read from its fields is in the present form.
    let schema = draft.node["body"] == nil ? draft.type.schema : draft.schema
    return Revision(
      record: draft.record, initiative: shelf.id, kind: draft.type.kind, party: draft.party, number: draft.number,
      schema: schema, body: body, author: draft.author, at: draft.at, isRemoval: draft.isRemoval)
  }

  private mutating func content<C: Content>(_ draft: DocumentRecords.Draft, as type: C.Type) -> String? {
    shelf.content(draft.node, path: draft.path, as: type, by: draft.party, currency)
  }

  /// A body that is written as it is stored.
  private mutating func stored<C: Content>(_ draft: DocumentRecords.Draft, as type: C.Type) -> String? {
    var reading = Reading(draft.node, path: draft.path)
    for name in ["id", "kind", "written"] { _ = reading.written(name) }
    guard case .scalar(let body, _) = reading.written("body") else {
      own.append(draft.problem("body", "Expected the record's canonical JSON here."))
      return nil
    }
    reading.refuseOthers()
    own += reading.problems
    do {
      let json = try CanonicalJSON.decode(JSONValue.self, from: body)
      guard try CanonicalJSON.encode(json) == body, !body.utf8.contains(0) else {
        own.append(draft.problem("body", "This is JSON, but not in its canonical form (RFC 8785)."))
        return nil
      }
      let content = try C.decode(body, schema: draft.schema)
      for citation in content.citations where shelf.revision(citation) == nil {
        own.append(
          draft.problem(
            "body",
            "Revision \(citation.revision) of the record “\(citation.record)” is not in this file. Every revision that is cited has to be in it."
          ))
      }
      return body
    } catch let error as NewerSchema {
      own.append(draft.problem("body", error.message))
    } catch {
      own.append(draft.problem("body", "This is not the stored form of a \(type.noun): \(error)."))
    }
    return nil
  }
}
