import BusinessCase
import Documents
import Foundation
import Partnership
import Testing

@testable import Journey

@Suite("The schema of a document says what the reader takes")
struct DocumentSchemaTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/schemas/initiative.schema.json")

  @Test("the published schema is the one that the fields of every kind make; TANDEM_RECORD=1 writes it anew")
  func recorded() throws {
    let text = try DocumentSchema.text()
    if ProcessInfo.processInfo.environment["TANDEM_RECORD"] == "1" { try Data(text.utf8).write(to: Self.file) }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }

  @Test("a story written as a document fits the schema, and is read back as itself")
  func story() throws {
    let document = try Self.document()
    let text = try DocumentWriter(document).text()
    #expect(try DocumentReader.document(from: Array(text.utf8)) == document, "\(text)")
    #expect(try Schema("initiative").complaint(YAMLText.node(from: text)) == nil, "\(text)")
  }

  @Test("contents of every kind, hostile texts among them, are read back and fit the schema")
  func contents() throws {
    for seed in UInt64(1)...30 {
      let document = try Self.document(of: seed)
      let text = try DocumentWriter(document).text()
      let read = try DocumentReader.document(from: Array(text.utf8))
      #expect(read == document, "\(text)")
      #expect(try Schema("initiative").complaint(YAMLText.node(from: text)) == nil, "\(text)")
    }
  }

  @Test(
    "what the schema refuses is refused by the reader too",
    arguments: [
      ("tandem", "other"), ("tandem", nil), ("version", nil), ("version", "one"), ("initiative", "Not An Id"),
      ("initiative", nil), ("organisation", nil), ("organisation.currency", "euro"), ("organisation.currency", nil),
      ("organisation.horizon-years", "some"), ("organisation.extra", "1"), ("people", nil), ("people", "text"),
      ("people.0.id", nil), ("people.0.id", "A B"), ("people.0.party", "finance"), ("people.0.extra", "1"),
      ("need", nil), ("need", "text"), ("need.need", nil), ("need.need.extra", "1"), ("need.need.id", nil),
      ("need.need.outcome", nil), ("need.need.wantedBy", "soon"), ("need.need.written", nil),
      ("need.need.written.at", "now"), ("need.need.written.by", nil), ("need.need.written.digest", "12"),
      ("need.need.written.revision", "first"), ("need.need.written.extra", "1"), ("evidence.findings", "text"),
      ("evidence.findings.0.strength", "rumour"), ("evidence.findings.0.source", nil), ("evidence.extra", "1"),
      ("case.costs.0.low", "much"), ("case.costs.0.nature", "magic"), ("case.costs.0.rests", "text"),
      ("acts", nil), ("acts", "text"), ("acts.0.number", nil), ("acts.0.at", "then"), ("acts.0.opened", nil),
      ("acts.0.opened", "text"), ("acts.0.answered", "text"), ("acts.0.extra", "1"), ("manifests", "text"),
      ("manifests.0.digest", nil), ("manifests.0.entries.0.record", nil), ("manifests.0.entries.0.extra", "1"),
      ("older-revisions", "text"), ("conversation", "text"), ("extra", "1"),
    ] as [(String, String?)])
  func refusals(path: String, value: String?) throws {
    let node = try YAMLText.node(from: try DocumentWriter(try Self.document()).text())
    let changed = node.changing(path.split(separator: ".").map(String.init), to: value.map { .scalar($0, nil) })
    #expect(try Schema("initiative").complaint(changed) != nil, "the schema takes \(path)")
    #expect(throws: Problems.self) { try DocumentReader.document(from: Array(Self.yaml(changed).utf8)) }
  }

  @Test(
    "what the schema takes is read, however it is written",
    arguments: [("title", nil), ("title", "Another title"), ("people.0.name", "Another name"), ("version", "1")]
      as [(String, String?)])
  func acceptances(path: String, value: String?) throws {
    let node = try YAMLText.node(from: try DocumentWriter(try Self.document()).text())
    let changed = node.changing(path.split(separator: ".").map(String.init), to: value.map { .scalar($0, nil) })
    #expect(try Schema("initiative").complaint(changed) == nil)
    // In flow style, in quotes, in the opposite order.
    _ = try DocumentReader.document(from: Array(Self.yaml(changed).utf8))
  }

  @Test("no field of a form has the name of a part of a document")
  func names() throws {
    let context = Editing.inDocument(try #require(InitiativeID("i")), .eur, by: .it)
    for type in Stages.contents {
      let names = Set(type.documentFields(context).map(\.name))
      #expect(names.isDisjoint(with: ["id", "kind", "written", "body"]), "\(type.noun)")
    }
  }

  // MARK: Documents

  private static func document() throws -> InitiativeDocument {
    var story = try Story(parties: Set(Party.allCases))
    let need = Story.need
    let person = try Story.person(of: .communications)
    let finding = try story.write(
      Finding(statement: "Half wait", source: "Log", strength: .record, observedOn: nil, detail: "One\n\n  two"))
    try story.write(
      Cost(
        name: "Hosting", nature: .hosting,
        quantity: Quantity(
          try Estimate(
            .interval(low: 1_000, high: 2_000, as: .lognormal), unit: .money(currency: "EUR"), timing: .perYear)),
        basis: "", rests: [Citation(record: finding, revision: 1)]), by: .it)
    try story.sign(.communications)
    try story.change(finding, Finding.self) { $0.statement = "Two thirds wait" }
    let first = Revision(
      record: try #require(RecordID("i1-need")), initiative: story.id, kind: Need.kind, party: .communications,
      number: 1, schema: 1, body: try CanonicalJSON.encode(need), author: person, at: story.now)
    return try document(story, and: [first])
  }

  private static func document(of seed: UInt64) throws -> InitiativeDocument {
    var story = try Story(parties: Set(Party.allCases))
    var contents = try Contents(seed: seed)
    let base = contents.initiative.records.all.map(\.revision)
    var revisions = base
    for content in try contents.one() {
      let form = Swift.type(of: content)
      if form.isSingle, revisions.contains(where: { $0.kind == form.kind }) { continue }
      let id = form.isSingle ? "i1-\(form.kind.rawValue)" : "x\(revisions.count)"
      revisions.append(
        Revision(
          record: try #require(RecordID(id)), initiative: story.id, kind: form.kind, party: .it, number: 1,
          schema: form.schema, body: try encoded(content), author: try Story.person(of: .it), at: story.now))
    }
    try story.act(.standingChanged(StandingChange(standing: .parked, reason: "=1\n“x” \u{200F}מ")), by: .it)
    return try document(story, and: revisions)
  }

  private static func encoded<C: Content>(_ content: C) throws -> String { try CanonicalJSON.encode(content) }

  private static func document(_ story: Story, and others: [Revision]) throws -> InitiativeDocument {
    let all = others + story.revisions
    var heads: [RecordID: Int] = [:]
    for revision in all { heads[revision.record] = max(heads[revision.record] ?? 0, revision.number) }
    let named = InitiativeDocument.people(in: all, story.acts)
    return InitiativeDocument(
      id: story.id,
      origin: ImportedHistory.Origin(
        organisation: "Elsewhere: “here”", currency: .eur, parties: [.communications, .it], timeZone: "UTC",
        horizonYears: 3),
      people: named.map { InitiativeDocument.Someone(id: $0, name: "Name of \($0)", party: .it) },
      present: all.filter { heads[$0.record] == $0.number }, older: all.filter { heads[$0.record] != $0.number },
      acts: story.acts, manifests: Array(story.manifests.values))
  }

  /// A node in flow style, all in quotes, names in the opposite order.
  private static func yaml(_ node: Node) -> String {
    switch node {
    case .null: "null"
    case .scalar(let text, _), .literal(let text, _):
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
    case .list(let items, _): "[\(items.map(yaml).joined(separator: ", "))]"
    case .map(let entries, _):
      "{\(entries.reversed().map { "\"\($0.name)\": \(yaml($0.value))" }.joined(separator: ", "))}"
    }
  }
}
