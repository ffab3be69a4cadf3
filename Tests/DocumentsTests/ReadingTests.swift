import Documents
import Testing

struct ReadingTests {
  enum Track: String, CaseIterable { case quick, normal, full }
  enum Thing {}

  @Test(arguments: [("2026-05-04", "2026-05-04"), ("4.5.2026", "2026-05-04"), ("04.05.2026", "2026-05-04")])
  func readsDays(typed: String, iso: String) {
    var reading = Reading(Form([("d", typed)]))
    #expect(reading.day("d")?.description == iso)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["31.4.2026", "4.5.26", "4/5/2026", "2026-02-29", "4.5", "4.5.2026.", "+4.5.2026"])
  func refusesOtherDays(typed: String) {
    var reading = Reading(Form([("d", typed)]))
    #expect(reading.day("d", required: "Give a day.") == nil)
    #expect(reading.problems.count == 1)
  }

  @Test func readsChoices() {
    var reading = Reading(
      Form([("t", "full"), ("many", "full"), ("many", "quick"), ("many", "full"), ("bad", "slow")]))
    #expect(reading.choice("t", of: Track.self) == .full)
    #expect(reading.choices("many", of: Track.self) == [.quick, .full])
    #expect(reading.choices("absent", of: Track.self) == [])
    #expect(reading.problems.isEmpty)
    #expect(reading.choice("bad", of: Track.self) == nil)
    #expect(reading.choices("bad", of: Track.self) == [])
    #expect(
      reading.problems.map(\.message)
        == Array(repeating: "“slow” is not among the choices. Choose one of: quick, normal, full.", count: 2))
  }

  @Test func readsIdentifiers() {
    var reading = Reading(Form([("i", "b-1"), ("i", "a"), ("i", "b-1"), ("bad", "../x")]))
    #expect(reading.id("i", of: Thing.self)?.text == "b-1")
    #expect(reading.ids("i", of: Thing.self).map(\.text) == ["b-1", "a"])
    #expect(reading.id("bad", of: Thing.self) == nil)
    #expect(reading.ids("bad", of: Thing.self) == [])
    #expect(reading.problems.count == 2)
  }

  @Test func showsAllProblemsAtOnce() throws {
    var reading = Reading(Form([("title", ""), ("by", "soon")]))
    _ = reading.text("title", required: "Give the need a title.")
    _ = reading.day("by")
    reading.refuse("track", "Choose a track.")
    var made = false
    let problems = try #require(
      #expect(throws: Problems.self) {
        try reading.result {
          made = true
          return 1
        }
      })
    #expect(!made)
    #expect(problems.list.map(\.field) == ["title", "by", "track"])
    #expect(problems.of("title").map(\.message) == ["Give the need a title."])
    #expect(problems.of("absent").isEmpty)
    #expect(Problems([]) == nil)
  }

  @Test func givesTheResultWhenNothingIsWrong() throws {
    var reading = Reading(Form([("title", "A blog")]))
    let title = reading.text("title")
    #expect(try reading.result { title } == "A blog")
    #expect(throws: Problems.self) { try reading.result { Int?.none } }
  }

  @Test func readsNestedFieldsOfForms() {
    let form = Form([
      ("lines[10].low", "3"), ("lines[2].low", "x"), ("lines[1].low", " "), ("cost.low", "7"), ("lines[x].low", "9"),
    ])
    var reading = Reading(form)
    let lows = reading.children("lines") { $0.number("low") }
    #expect(lows == [nil, 3])
    #expect(reading.child("cost") { $0.number("low") } == 7)
    #expect(reading.child("absent") { $0.number("low") } == nil)
    #expect(reading.problems.map(\.field) == ["lines[2].low"])
  }

  @Test func readsNestedFieldsOfYAMLWithPlaces() throws {
    let node = try YAMLText.node(
      from: """
        cost:
          low: 7
        lines:
          - low: 1
          - low: many
            hihg: 3
        """)
    var reading = Reading(node)
    #expect(reading.child("cost") { $0.number("low") } == 7)
    let lows = reading.children("lines") { line in
      let low = line.number("low")
      line.refuseOthers()
      return low
    }
    #expect(lows == [1, nil])
    #expect(reading.problems.map(\.field) == ["lines[1].low", "lines[1].hihg"])
    #expect(reading.problems.map(\.position) == [Position(line: 5, column: 10), Position(line: 6, column: 5)])
  }

  @Test func looksUpTheirPlaces() throws {
    let node = try YAMLText.node(from: "a: 1\nlines:\n  - low: 1\n  - {low: 2, deep: [[x, y]]}\n")
    var reading = Reading(node)
    for field in ["a", "lines[1].low", "lines[1].deep[0][1]", "lines[9].low", "a.b", "x", "lines[", ""] {
      reading.refuse(field, "No.")
    }
    let top = Position(line: 1, column: 1)
    let (a, lines) = (Position(line: 1, column: 4), Position(line: 3, column: 3))
    // What is not there stands where it would have to be put.
    #expect(
      reading.problems.map(\.position) == [
        a, Position(line: 4, column: 11), Position(line: 4, column: 25), lines, a, top, lines, top,
      ])
  }

  @Test func limitsLists() {
    let lines = (0..<5).map { ("l[\($0)].a", "x") }
    var reading = Reading(Form(lines))
    #expect(reading.children("l", upTo: 3) { $0.text("a") }.count == 3)
    #expect(reading.problems.map(\.message) == ["There are 5 entries. Use at most 3."])
  }

  @Test func refusesWhatIsNotAMap() throws {
    let reading = Reading(try YAMLText.node(from: "- a"))
    #expect(reading.problems.map(\.message) == ["Expected named fields here, not a list."])
  }
}
