import Documents
import Partnership

/// The revisions of a document by record and number, for reading contents that rest on others.
struct DocumentShelf {
  let id: InitiativeID
  private var revisions: [Citation: Revision] = [:]
  private var heads: [RecordID: Int] = [:]
  private(set) var problems: [Problem] = []

  init(_ id: InitiativeID, _ revisions: [Revision] = []) {
    self.id = id
    for revision in revisions { put(revision) }
  }

  mutating func put(_ revision: Revision) {
    revisions[revision.citation] = revision
    heads[revision.record] = max(heads[revision.record] ?? 0, revision.number)
  }

  func revision(_ citation: Citation) -> Revision? { revisions[citation] }
  func head(_ record: RecordID) -> Revision? {
    heads[record].flatMap { revisions[Citation(record: record, revision: $0)] }
  }

  /// The canonical body of a content as a document writes it; nil where something is wrong, which `problems` then says.
  ///
  /// - Parameters:
  ///   - node: the record's fields; `id`, `kind` and `written` are passed over.
  ///   - path: where it stands in the document.
  mutating func content<C: Content>(
    _ node: Node, path: String, as type: C.Type, by party: Party, _ currency: Currency
  ) -> String? {
    let citing = C.citing(Editing.inDocument(id, currency, by: party))
    let before = problems.count
    var mentioned: [RecordID: Revision] = [:]
    let plain = Node.map(
      node.entries.map { entry in
        Node.Entry(
          name: entry.name,
          value: resolved(
            entry.value, isCitation: citing.contains(entry.name), path: "\(path).\(entry.name)", &mentioned),
          position: entry.position)
      }, node.position)
    guard problems.count == before else { return nil }
    do {
      let records = try Records(mentioned.values.sorted { $0.record < $1.record }.map(\.present))
      let context = Editing.inDocument(id, currency, by: party, mentioning: records)
      var reading = Reading(plain, path: path)
      for name in ["id", "kind", "written"] { _ = reading.written(name) }
      let content = C.read(&reading, context)
      reading.refuseOthers()
      let read = try reading.result { content }
      return try CanonicalJSON.encode(read)
    } catch let found as Problems {
      problems += found.list
    } catch {
      problems.append(Problem(field: path, position: node.position, message: "This cannot be read: \(error)."))
    }
    return nil
  }

  /// A value with the revisions of citations taken off, and whatever record it names noted.
  private mutating func resolved(
    _ node: Node, isCitation: Bool, path: String, _ mentioned: inout [RecordID: Revision]
  ) -> Node {
    switch node {
    case .list(let items, let position):
      var list: [Node] = []
      for (index, item) in items.enumerated() {
        list.append(resolved(item, isCitation: isCitation, path: "\(path)[\(index)]", &mentioned))
      }
      return .list(list, position)
    case .scalar(let text, let position), .literal(let text, let position):
      if let cited = citation(text, isCitation: isCitation) {
        guard let revision = revisions[cited] else {
          problems.append(
            Problem(
              field: path, position: position,
              message:
                "Revision \(cited.revision) of the record “\(cited.record)” is not in this file. Every revision that is cited has to be in it."
            ))
          return .null(position)
        }
        mentioned[cited.record] = revision
        return .scalar(cited.record.text, position)
      }
      if text.utf8.count <= 40, let id = RecordID(text), let head = head(id), mentioned[id] == nil {
        mentioned[id] = head
      }
      return node
    case .map, .null: return node
    }
  }

  private func citation(_ text: String, isCitation: Bool) -> Citation? {
    guard isCitation, let at = text.lastIndex(of: "@"), let id = RecordID(String(text[..<at])),
      let number = Int(text[text.index(after: at)...])
    else { return nil }
    return Citation(record: id, revision: number)
  }
}

extension Revision {
  /// The same revision as if it were still there, so that what speaks about a record that was taken away can be read.
  fileprivate var present: Revision {
    Revision(
      record: record, initiative: initiative, kind: kind, party: party, number: number, schema: schema, body: body,
      digest: digest, author: author, at: at)
  }
}
