import Documents
import Partnership

/// Writes a document as YAML with comments: equal documents as equal bytes.
public struct DocumentWriter {
  let document: InitiativeDocument
  private let records: DocumentRecordWriter

  public init(_ document: InitiativeDocument) {
    self.document = document
    records = DocumentRecordWriter(document)
  }

  /// The whole file.
  /// - Throws: the encoder's error; never in practice.
  /// - Complexity: O(n) in the number of revisions, each of which is read back once.
  public func text() throws -> String {
    var entries = [
      YAMLEntry("tandem", .token("initiative")),
      YAMLEntry("version", .token(String(InitiativeDocument.version))),
      YAMLEntry("initiative", .token(document.id.text)),
    ]
    if let title { entries.append(YAMLEntry("title", .text(title))) }
    entries.append(organisation)
    entries.append(YAMLEntry("people", .list(document.people.map(person)), comment: DocumentWords.people))
    entries += Stages.all.compactMap(stage)
    let said = list(Message.self)
    if !said.isEmpty { entries.append(YAMLEntry("conversation", .list(said), comment: DocumentWords.conversation)) }
    entries.append(YAMLEntry("acts", .list(try document.acts.map(act)), comment: DocumentWords.acts))
    if !document.older.isEmpty {
      entries.append(
        YAMLEntry(
          "older-revisions", .list(document.older.map { records.entry($0, isOlder: true) }),
          comment: DocumentWords.older))
    }
    if !document.manifests.isEmpty {
      entries.append(
        YAMLEntry("manifests", .list(document.manifests.map(manifest)), comment: DocumentWords.manifests))
    }
    return YAMLWriter.text(entries, comment: DocumentWords.head)
  }

  /// What the initiative is called, said at the top for whoever opens the file.
  private var title: String? {
    document.present.first { $0.kind == Need.kind }
      .flatMap { try? Need.decode($0.body, schema: $0.schema) }?.title
  }

  private var organisation: YAMLEntry {
    let origin = document.origin
    return YAMLEntry(
      "organisation",
      .map([
        YAMLEntry("name", .text(origin.organisation)), YAMLEntry("currency", .token(origin.currency.code)),
        YAMLEntry("parties", .list(origin.parties.map { .token($0.rawValue) })),
        YAMLEntry("time-zone", .text(origin.timeZone)),
        YAMLEntry("horizon-years", .token(String(origin.horizonYears))),
      ]), comment: DocumentWords.organisation)
  }

  private func person(_ person: InitiativeDocument.Someone) -> YAMLValue {
    var entries = [YAMLEntry("id", .token(person.id.text)), YAMLEntry("name", .text(person.name))]
    if let party = person.party { entries.append(YAMLEntry("party", .token(party.rawValue))) }
    return .row(entries)
  }

  private func stage(_ frame: StageFrame) -> YAMLEntry? {
    let kinds = frame.contents.compactMap { type -> YAMLEntry? in
      let entries = list(type)
      guard let first = entries.first else { return nil }
      return YAMLEntry(type.documentName, type.isSingle ? first : .list(entries))
    }
    guard !kinds.isEmpty else { return nil }
    return YAMLEntry(frame.stage.documentName, .map(kinds), comment: frame.stage.documentComment)
  }

  private func list(_ type: any Content.Type) -> [YAMLValue] {
    document.present.filter { $0.kind == type.kind }.map { records.entry($0) }
  }

  private func act(_ dated: DatedAct) throws -> YAMLValue {
    var entries = [
      YAMLEntry("number", .token(String(dated.number))), YAMLEntry("at", .token(dated.at.description)),
    ]
    if let person = dated.person { entries.append(YAMLEntry("by", .token(person.text))) }
    if let party = dated.party { entries.append(YAMLEntry("party", .token(party.rawValue))) }
    let body = try CanonicalJSON.decode(JSONValue.self, from: try dated.act.body())
    return .map(entries + [YAMLEntry(dated.act.kind, YAMLValue(body))])
  }

  private func manifest(_ manifest: Manifest) -> YAMLValue {
    func rows(_ entries: [Manifest.Entry]) -> YAMLValue {
      .list(
        entries.map { entry in
          .row([
            YAMLEntry("record", .token(entry.record.text)), YAMLEntry("kind", .token(entry.kind.rawValue)),
            YAMLEntry("revision", .token(String(entry.revision))), YAMLEntry("digest", .token(entry.digest.hex)),
          ])
        })
    }
    let cited = manifest.cited.isEmpty ? [] : [YAMLEntry("cited", rows(manifest.cited))]
    return .map(
      [YAMLEntry("digest", .token(manifest.digest.hex)), YAMLEntry("entries", rows(manifest.entries))] + cited)
  }
}

extension YAMLValue {
  /// A JSON value with its names in their order by code.
  init(_ json: JSONValue) {
    switch json {
    case .null: self = .token("null")
    case .bool(let value): self = .token(value ? "true" : "false")
    case .number(let value): self = .token(value.decimalText)
    case .string(let text): self = .text(text)
    case .array(let items): self = .list(items.map(YAMLValue.init))
    case .object(let members):
      self = .map(members.sorted { $0.key < $1.key }.map { YAMLEntry($0.key, YAMLValue($0.value)) })
    }
  }
}
