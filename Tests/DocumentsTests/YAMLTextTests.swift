import Documents
import Testing

struct YAMLTextTests {
  @Test func keepsPlaces() throws {
    let node = try YAMLText.node(from: "title: A blog\nlines:\n  - low: 1\n    note: ~\n  - {low: \"null\"}\nlast:\n")
    #expect(node.entries.map(\.name) == ["title", "lines", "last"])
    #expect(node["title"]?.position == Position(line: 1, column: 8))
    guard case .list(let lines, let place) = try #require(node["lines"]) else {
      Issue.record("lines is not a list")
      return
    }
    #expect(place == Position(line: 3, column: 3))
    #expect(lines[0].entries.map(\.position) == [Position(line: 3, column: 5), Position(line: 4, column: 5)])
    guard case .null = try #require(lines[0]["note"]), case .null = try #require(node["last"]),
      case .scalar("null", _) = try #require(lines[1]["low"])
    else {
      Issue.record("null is plain, a quoted null is a text")
      return
    }
  }

  @Test func anEmptyTextIsNull() throws {
    for text in ["", "# only a comment\n"] {
      guard case .null = try YAMLText.node(from: text) else {
        Issue.record("“\(text)” should be null")
        return
      }
    }
  }

  @Test(arguments: [
    ("a: 1\na: 2", "a", 1, 1), ("a: 1\n\"1\": 1\n1: 2", "1", 3, 1), ("a: b: c", "", 1, 5), ("a: [1, 2\nb: 3", "", 2, 2),
    ("a: &x 1", "a", 1, 4), ("a: &x 1\nb: *x", "a", 1, 4), ("b: *x", "", 1, 4), ("a: 1\n---\nb: 2", "", 2, 1),
    ("? [1]\n: 2", "", 1, 3), ("a:\n\t- 1", "", 2, 1), ("a: \"\\q\"", "", 1, 5), ("a: 1\nb: \u{1}", "", 2, 4),
  ])
  func refusesWithThePlace(yaml: String, field: String, line: Int, column: Int) {
    let problems = #expect(throws: Problems.self) { try YAMLText.node(from: yaml) }
    #expect(problems?.list.first?.field == field)
    #expect(problems?.list.first?.position == Position(line: line, column: column))
  }

  @Test func collectsProblems() {
    let problems = #expect(throws: Problems.self) { try YAMLText.node(from: "a:\n  b: &x 1\nc:\n  - &y 2") }
    #expect(problems?.list.map(\.field) == ["a.b", "c[0]"])
  }

  @Test func nestsAtMost64Levels() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    _ = try YAMLText.node(from: nested(64))
    for levels in [65, 500, 100_000] {
      #expect(throws: Problems.self) { try YAMLText.node(from: nested(levels)) }
    }
  }

  /// Names that are aliases of aliases would take the parser exponential time.
  @Test(.timeLimit(.minutes(1))) func refusesALaughingBillion() {
    var yaml = "a0: &a0 [x]\n"
    for level in 1...60 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    yaml += "? *a60\n: 1\n? *a60\n: 2\n"
    #expect(throws: Problems.self) { try YAMLText.node(from: yaml) }
  }

  @Test func stressedTextsAreNoAliases() throws {
    let text = String(repeating: "*very* R&D and *more*\n  ", count: 50)
    #expect(try YAMLText.node(from: "a: |\n  \(text)")["a"] != nil)
  }
}
