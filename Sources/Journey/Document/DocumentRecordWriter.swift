import Documents
import Partnership

/// Writes records as their forms name the fields.
struct DocumentRecordWriter {
  let document: InitiativeDocument
  /// What a document holds, for reading a record back.
  private let shelf: DocumentShelf

  init(_ document: InitiativeDocument) {
    self.document = document
    shelf = DocumentShelf(document.id, document.present + document.older)
  }

  /// One record: its id, its fields, and by whom it was written.
  ///
  /// A content that its own form would not give back, such as one in a currency that the organisation has left, is
  /// written as the canonical JSON that is stored.
  /// - Parameter isOlder: whether it stands among older revisions, where the kind is not plain from the place.
  func entry(_ revision: Revision, isOlder: Bool = false) -> YAMLValue {
    let content = Stages.content(of: revision.kind).flatMap { fields(revision, as: $0) }
    let body = content ?? [YAMLEntry("body", .text(revision.body))]
    return .map(
      [YAMLEntry("id", .token(revision.record.text))]
        + (isOlder ? [YAMLEntry("kind", .token(revision.kind.rawValue))] : [])
        + body + [YAMLEntry("written", .row(written(revision, isForm: content != nil)))])
  }

  private func written(_ revision: Revision, isForm: Bool) -> [YAMLEntry] {
    var entries = [
      YAMLEntry("party", .token((revision.party ?? .communications).rawValue)),
      YAMLEntry("by", .token(revision.author.text)), YAMLEntry("at", .token(revision.at.description)),
      YAMLEntry("revision", .token(String(revision.number))),
    ]
    if revision.isRemoval { entries.append(YAMLEntry("removed", .token("true"))) }
    if revision.schema != 1 { entries.append(YAMLEntry("schema", .token(String(revision.schema)))) }
    return entries + [YAMLEntry("digest", .token(revision.digest.hex))]
  }

  private func fields<C: Content>(_ revision: Revision, as type: C.Type) -> [YAMLEntry]? {
    guard revision.schema == C.schema, let content = try? C.decode(revision.body, schema: revision.schema) else {
      return nil
    }
    let context = Editing.inDocument(
      document.id, document.origin.currency, by: revision.party ?? .communications)
    let entries = entries(content, context)
    // The reader of YAML drops a byte order mark at the beginning of a text; within JSON it stays.
    guard !content.form(context).contains(where: { $0.value.unicodeScalars.first == "\u{FEFF}" }) else { return nil }
    // Only what reads back as the very same bytes is written in this way.
    var shelf = shelf
    let read = shelf.content(
      .map(entries.map { Node.Entry(name: $0.name, value: $0.value.node) }, nil), path: "", as: C.self,
      by: revision.party ?? .communications, document.origin.currency)
    return read == revision.body ? entries : nil
  }

  private func entries<C: Content>(_ content: C, _ context: Editing) -> [YAMLEntry] {
    let fields = C.documentFields(context)
    let form = content.form(context).filter { !$0.value.isEmpty }
    let named = Set(fields.map(\.name))
    var names = fields.map(\.name)
    for (name, _) in form where !named.contains(name) && !names.contains(name) { names.append(name) }
    let citations = Dictionary(content.citations.map { ($0.record.text, $0.revision) }) { first, _ in first }
    return names.compactMap { name in
      let values = form.filter { $0.name == name }.map(\.value)
      guard !values.isEmpty else { return nil }
      switch fields.first(where: { $0.name == name })?.control {
      case .citations:
        return YAMLEntry(name, .list(values.map { .token("\($0)@\(citations[$0] ?? 0)") }))
      case .choices: return YAMLEntry(name, .list(values.map { .text($0) }))
      case .number, .money: return YAMLEntry(name, .token(values[0]))
      case .choice where Int(values[0]) != nil: return YAMLEntry(name, .token(values[0]))
      default: return YAMLEntry(name, values.count == 1 ? .text(values[0]) : .list(values.map { .text($0) }))
      }
    }
  }
}
