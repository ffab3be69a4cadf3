import Documents
import Partnership
import Testing

@testable import Journey

@Suite("References: only to records of the same initiative and of the right kind")
struct ReferenceTests {
  /// The fields by which one record names another.
  static let references: [(kind: Kind, field: String)] = [
    ("benefit", "rests"), ("cost", "rests"), ("risk", "rests"), ("check", "option"), ("check", "mustHave"),
    ("control", "risk"), ("acceptance", "risk"), ("acceptance", "controls"), ("benefit", "options"),
    ("cost", "options"),
    ("estimate", "option"), ("estimate", "rests"), ("position", "option"), ("decision", "choice"),
    ("consultation", "milestone"), ("reading", "measure"),
  ]

  private func problems<C: Content>(_ content: C, _ field: String, _ value: String, _ context: Editing) -> [Problem] {
    let form = content.form(context).filter { $0.name != field } + [(name: field, value: value)]
    return C.read(form, context).problems.filter { $0.field == field }
  }

  @Test("a record of another initiative, of another kind, or one that was taken away is refused", arguments: references)
  func refused(_ reference: (kind: Kind, field: String)) throws {
    var contents = try Contents(seed: 4)
    let content = try #require(try contents.one().first { type(of: $0).kind == reference.kind })
    var story = contents.story
    let anotherKind = try story.write(Reservation(words: "Mine."))
    let context = Editing(try story.initiative(), by: .it)
    for value in ["record-of-another", anotherKind.text] {
      let found = problems(content, reference.field, value, context)
      #expect(found.contains { $0.message.contains("does not belong to this initiative") }, "\(value)")
    }
    for value in ["Not An Id!", String(repeating: "a", count: 41)] {
      #expect(!problems(content, reference.field, value, context).isEmpty)
    }
  }

  @Test("what was taken away can no longer be named")
  func removed() throws {
    var story = try Story()
    let option = try story.write(Story.option("An intranet"))
    let position = Position(option: option, stance: .supports, words: "")
    let before = Editing(try story.initiative(), by: .it)
    #expect(Position.read(position.form(before), before).problems.isEmpty)
    try story.remove(option)
    let after = Editing(try story.initiative(), by: .it)
    #expect(Position.read(position.form(after), after).problems.map(\.field) == ["option"])
  }

  @Test("citing takes the finding as it stands, and says so when it changes")
  func outdated() throws {
    var story = try Story()
    let finding = try story.write(
      Finding(statement: "Nobody finds anybody.", source: "Survey", strength: .sample, observedOn: nil, detail: ""))
    var cost = try Story.cost("Hosting", 100, 200)
    cost.rests = [Citation(record: finding, revision: 1)]
    let line = try story.write(cost)
    func outdated() throws -> [Citation] {
      let initiative = try story.initiative()
      return initiative.outdated(try #require(initiative.records.find(line)))
    }
    #expect(try outdated().isEmpty)
    try story.change(finding, Finding.self) { $0.detail = "On one ward." }
    #expect(try outdated() == [Citation(record: finding, revision: 1)])
    cost.rests = [Citation(record: finding, revision: 2)]
    try story.rewrite(line, cost)
    #expect(try outdated().isEmpty)
    try story.remove(finding)
    #expect(try outdated().count == 1)
  }
}
