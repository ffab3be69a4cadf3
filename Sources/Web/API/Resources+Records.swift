import Documents
import Journey
import Partnership
import Workspace

/// A record as it is told: its present revision, what it says, and the fields to write it anew.
struct RecordTold: Sendable {
  let revision: Revision
  let title: String
  let facts: [Fact]
  let citations: [Citation]
  let outdated: [Citation]
  let fields: [(name: String, value: String)]
  let lists: Set<String>

  /// - Parameter entry: of this initiative.
  init(_ entry: any AnyEntry, _ initiative: Initiative) {
    let editing = Editing(
      initiative, by: entry.revision.party ?? .communications, changing: entry.revision.record, plainly: true)
    revision = entry.revision
    title = entry.title
    facts = entry.facts(initiative.wording)
    citations = entry.citations
    outdated = initiative.outdated(entry)
    fields = entry.form(editing)
    lists = RecordBodies.lists[entry.revision.kind] ?? []
  }

  /// A revision of any time.
  /// - Throws: when its body is of a later form, or cannot be read.
  init(_ view: RecordView) throws {
    guard let type = Stages.content(of: view.revision.kind) else { throw WebError.notFound }
    self.init(try Self.entry(view.revision, as: type), view.initiative)
  }

  private static func entry<C: Content>(_ revision: Revision, as type: C.Type) throws -> any AnyEntry {
    Entry(revision: revision, content: try C.decode(revision.body, schema: revision.schema))
  }

  /// What a PUT takes: the kind, and each field under its name.
  var writable: JSONValue {
    var members: [String: JSONValue] = ["kind": revision.kind.json]
    for name in lists { members[name] = .array(fields.filter { $0.name == name }.map { .string($0.value) }) }
    for field in fields where !lists.contains(field.name) && !field.value.isEmpty {
      members[field.name] = .string(field.value)
    }
    return .object(members)
  }
}

extension Field {
  /// Whether it takes any number of values.
  var takesSeveral: Bool {
    switch control {
    case .choices, .citations: true
    default: false
    }
  }
}

extension Resources {
  static let record = Resource<RecordTold>(
    "Record",
    [
      Property("id") { $0.revision.record }, Property("kind") { $0.revision.kind },
      Property("title") { $0.title }, .maybe("party", "Its members edit it; others comment.") { $0.revision.party },
      Property("revision") { $0.revision.number }, Property("schema") { $0.revision.schema },
      Property("digest", "SHA-256 of the canonical body; the ETag.") { $0.revision.digest },
      Property("author") { $0.revision.author }, Property("at") { $0.revision.at },
      Property("removed") { $0.revision.isRemoval },
      Property("content", "The stored body.", .object(Schema.Object([], isOpen: true)), isRequired: true) { told in
        try? CanonicalJSON.decode(JSONValue.self, from: told.revision.body)
      },
      Property("fields", "What a PUT takes.", .object(Schema.Object([], isOpen: true)), isRequired: true) {
        $0.writable
      },
      .many("facts", fact, "What it says, as the organisation writes it.") { $0.facts },
      Property("citations", nil, citations, isRequired: true) { .array($0.citations.map(told)) },
      Property("outdated", "What it rests on and what has changed since.", citations, isRequired: true) {
        .array($0.outdated.map(told))
      },
    ])

  static let revision = Resource<Revision>(
    "Revision",
    [
      Property("revision") { $0.number }, Property("digest") { $0.digest }, Property("author") { $0.author },
      Property("at") { $0.at }, Property("removed") { $0.isRemoval },
    ])

  private static let citations = Schema.list(
    .object(Schema.Object([Schema.Member("record", .id), Schema.Member("revision", .whole())])))

  private static func told(_ citation: Citation) -> JSONValue {
    ["record": citation.record.json, "revision": citation.revision.json]
  }

  static let choice = Resource<Choice>(
    "Choice", [Property("value") { $0.value }, Property("title") { $0.title }, .maybe("hint") { $0.hint }])

  static let field = Resource<Field>(
    "Field",
    [
      Property("name") { $0.name }, Property("label") { $0.label }, .maybe("hint") { $0.hint },
      Property("required") { $0.isRequired }, Property("several") { $0.takesSeveral },
      Property("schema", "What its value looks like.", .object(Schema.Object([], isOpen: true)), isRequired: true) {
        RecordBodies.schema(of: $0).json
      },
      .many("choices", choice) { field in
        switch field.control {
        case .choice(let choices, _), .choices(let choices), .citations(let choices): choices
        default: []
        }
      },
    ])

  static let kind = Resource<(type: any Content.Type, editing: Editing)>(
    "Kind",
    [
      Property("kind") { $0.type.kind }, Property("noun") { $0.type.noun }, .maybe("stage") { $0.type.stage },
      Property("single", "Whether an initiative has exactly one.") { $0.type.isSingle },
      Property("covered", "Whether sign-offs cover it.") { $0.type.isCovered },
      Property("writers", "The parties that may write it; empty for all.") { ($0.type.writers ?? []).sorted() },
      .many("fields", field) { $0.type.fields($0.editing) },
    ])
}
