import Documents
import Testing

struct JSONTextTests {
  /// A node as text with the places of its values, for comparison.
  private func show(_ node: Node) -> String {
    let place = node.position.map { "@\($0.line):\($0.column)" } ?? ""
    return switch node {
    case .null: "null\(place)"
    case .scalar(let text, _), .literal(let text, _): "\(text)\(place)"
    case .list(let items, _): "[\(items.map(show).joined(separator: " "))]\(place)"
    case .map(let entries, _): "{\(entries.map { "\($0.name)=\(show($0.value))" }.joined(separator: " "))}\(place)"
    }
  }

  @Test func keepsPlaces() throws {
    let json = "{\n  \"a\": [1, true, null],\n  \"ü\": \"é\", \"b\": {}\n}"
    let node = try JSONText.node(from: json.utf8)
    #expect(show(node) == "{a=[1@2:9 true@2:12 null@2:18]@2:8 ü=é@3:8 b={}@3:18}@1:1")
    #expect(node.entries.map(\.position) == [(2, 3), (3, 3), (3, 13)].map { Position(line: $0.0, column: $0.1) })
  }

  @Test func readsEscapes() throws {
    let node = try JSONText.node(from: #"["\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00A"]"#.utf8)
    #expect(show(node) == "[\"\\/\u{8}\u{C}\n\r\té😀A@1:2]@1:1")
  }

  @Test(arguments: ["0", "-0", "10", "1.50", "-1.5e+10", "1E-2", "123456789012345678901234567890"])
  func keepsNumbersAsWritten(text: String) throws {
    guard case .literal(let read, _) = try JSONText.node(from: text.utf8) else {
      Issue.record("not a scalar")
      return
    }
    #expect(read == text)
  }

  @Test(arguments: [
    ("", 1, 1), ("  ", 1, 3), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\":1,}", 1, 8), ("{a:1}", 1, 2), ("['a']", 1, 2),
    ("[1 2]", 1, 4), ("{\"a\" 1}", 1, 6), ("[1]\n[2]", 2, 1), ("01", 1, 1), ("-", 1, 2), ("1.", 1, 3), (".5", 1, 1),
    ("+1", 1, 1), ("1e", 1, 3), ("NaN", 1, 1), ("nul", 1, 1), ("[tru]", 1, 2), ("\"abc", 1, 5), ("\"a\nb\"", 1, 3),
    ("\"é\\x\"", 1, 3), (#""\u12G4""#, 1, 6), (#""\uD800""#, 1, 2), (#""\uD800A""#, 1, 2), (#""\uDC00""#, 1, 2),
    ("{\n \"a\":1,\n \"a\":2}", 3, 2), (#"{"a":1,"\u0061":2}"#, 1, 8), ("\u{FEFF}1", 1, 1), ("// x\n1", 1, 1),
    ("\"\u{1F}\"", 1, 2),
  ])
  func refusesWithThePlace(json: String, line: Int, column: Int) {
    let problem = #expect(throws: Problem.self) { try JSONText.node(from: json.utf8) }
    #expect(problem?.position == Position(line: line, column: column))
  }

  @Test func refusesWhatIsNotUTF8() {
    let problem = #expect(throws: Problem.self) { try JSONText.node(from: Array("\"é\n".utf8) + [0xC0, 0xAF]) }
    #expect(problem?.position == Position(line: 2, column: 1))
  }

  @Test(arguments: [#"{"a": [1, 2], "b": {"c": 3}}"#, "[[], [], [], [], []]", "[1, 2, 3, 4, 5]"])
  func hasAtMostSoManyMembersAndItems(_ json: String) throws {
    _ = try JSONText.node(from: json.utf8, upTo: 5)
    let problem = #expect(throws: Problem.self) { try JSONText.node(from: json.utf8, upTo: 4) }
    #expect(problem?.message == "There are more than 4 fields and items. Send them in parts.")
  }

  @Test func nestsAtMost64Levels() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    _ = try JSONText.node(from: nested(64).utf8)
    let problem = #expect(throws: Problem.self) { try JSONText.node(from: nested(65).utf8) }
    #expect(problem?.position == Position(line: 1, column: 65))
    #expect(throws: Problem.self) { try JSONText.node(from: String(repeating: "[", count: 1_000_000).utf8) }
    _ = try JSONText.node(from: "[\(Array(repeating: "[[{}]]", count: 100).joined(separator: ","))]".utf8)
  }

  @Test func findsRepeatedNamesInLongObjects() throws {
    let names = (0..<100).map { "\"n\($0)\":1" }.joined(separator: ",")
    #expect(try JSONText.node(from: "{\(names)}".utf8).entries.count == 100)
    #expect(throws: Problem.self) { try JSONText.node(from: "{\(names),\"n3\":1}".utf8) }
    #expect(throws: Problem.self) { try JSONText.node(from: "{\(names),\"n99\":1}".utf8) }
  }
}
