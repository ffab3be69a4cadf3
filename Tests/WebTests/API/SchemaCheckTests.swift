import Documents
import Testing

@testable import Web

/// Bodies are held against their description before a command sees them.
@Suite struct SchemaCheckTests {
  private static let schema = Schema.either(
    [
      (
        "a",
        Schema.Object(
          [
            Schema.Member("text", .text()), Schema.Member("word", .words(["x", "y"]), isRequired: false),
            Schema.Member("count", .whole(1...9), isRequired: false), Schema.Member("sum", .decimal, isRequired: false),
            Schema.Member("yes", .flag, isRequired: false), Schema.Member("list", .list(.text()), isRequired: false),
          ], takesNull: true)
      )
    ], by: "kind")

  @Test(arguments: [
    #"{"kind": "a", "text": "t", "word": "x", "count": 9, "sum": "1.5", "yes": true, "list": ["l"]}"#,
    #"{"kind": "a", "sum": 1.5}"#, #"{"kind": "a", "word": null}"#,
    // Which words there are, the command says in its own words.
    #"{"kind": "a", "word": "z"}"#,
  ])
  func rightFormsPass(_ json: String) throws {
    #expect(Self.schema.misfits(try JSONText.node(from: json.utf8)).isEmpty)
  }

  @Test(arguments: [
    ("[]", "", 1), ("\"a\"", "", 1), ("{}", "kind", 1), (#"{"kind": "b"}"#, "kind", 10), (#"{"kind": 1}"#, "kind", 10),
    (#"{"kind": "a", "text": 1}"#, "text", 23), (#"{"kind": "a", "text": {}}"#, "text", 23),
    (#"{"kind": "a", "count": "1"}"#, "count", 24), (#"{"kind": "a", "count": 10}"#, "count", 24),
    (#"{"kind": "a", "count": 1.5}"#, "count", 24), (#"{"kind": "a", "sum": true}"#, "sum", 22),
    (#"{"kind": "a", "yes": "true"}"#, "yes", 22), (#"{"kind": "a", "list": "l"}"#, "list", 23),
    (#"{"kind": "a", "list": ["l", 2]}"#, "list[1]", 29), (#"{"kind": "a", "lists": []}"#, "lists", 15),
  ])
  func wrongFormsAreToldWithTheirPlace(_ json: String, _ field: String, _ column: Int) throws {
    let misfits = Self.schema.misfits(try JSONText.node(from: json.utf8))
    #expect(misfits.count == 1)
    #expect(misfits.first?.place.field == field)
    #expect(misfits.first?.position == Position(line: 1, column: column))
  }
}
