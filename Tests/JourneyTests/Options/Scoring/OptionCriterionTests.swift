import Documents
import Partnership
import Testing

@testable import Journey

@Suite("A criterion")
struct OptionCriterionTests {
  func read(
    _ fields: KeyValuePairs<String, String>, _ story: Story? = nil, changing: RecordID? = nil
  ) throws -> (criterion: OptionCriterion?, problems: [Problem]) {
    let initiative = try (story ?? Story()).initiative()
    var reading = Reading(Form(fields.map { ($0.key, $0.value) }))
    let criterion = OptionCriterion.read(&reading, Editing(initiative, by: .it, changing: changing))
    return (criterion, reading.problems)
  }

  func refusal(_ fields: KeyValuePairs<String, String>) throws -> String? { try read(fields).problems.first?.message }

  @Test("a scale has two ends; less may be better")
  func numbers() throws {
    let (criterion, problems) = try read([
      "name": "Weeks", "measure": "number", "worst": "52", "best": "0", "unit": "weeks",
    ])
    #expect(problems.isEmpty)
    #expect(criterion?.ends == OptionCriterion.Ends(worst: 52, best: 0, unit: "weeks"))
    #expect(try refusal(["name": "Weeks", "measure": "number", "worst": "52"])?.hasPrefix("Give the best") == true)
    #expect(
      try refusal(["name": "Weeks", "measure": "number", "worst": "3", "best": "3"])?.hasPrefix("Both ends") == true)
  }

  @Test("a bent value function goes from the worst to the best end, and from 0 to 100")
  func points() throws {
    func points(_ text: String) throws -> String? {
      try refusal(["name": "Reach", "measure": "number", "worst": "0", "best": "4200", "points": text])
    }
    #expect(try points("0: 0\n1500: 60\n4200: 100") == nil)
    #expect(try points("0: 0\n1500: 60")?.hasPrefix("Begin at the worst end") == true)
    #expect(try points("0: 0\n1500: 60\n1000: 70\n4200: 100")?.hasPrefix("Begin at the worst end") == true)
    #expect(try points("0: 10\n4200: 100")?.hasPrefix("The values have to reach") == true)
    #expect(try points("0: 0\nmany: 60\n4200: 100")?.contains("“many” is not a number") == true)
    #expect(try points("0: 0\n1500\n4200: 100")?.contains("end each line with a colon") == true)
  }

  @Test("levels are words, each once, worth 0 to 100")
  func levels() throws {
    func levels(_ text: String) throws -> String? { try refusal(["name": "Who", "measure": "words", "levels": text]) }
    #expect(try levels("abroad: 0\nwe ourselves: 100") == nil)
    #expect(try levels("we ourselves: 100")?.hasPrefix("Give at least two levels") == true)
    #expect(try levels("1 – 2: 0\nmore: 100")?.contains("is not a level") == true)
    #expect(try levels("a: 0\na: 100")?.hasPrefix("A level occurs twice") == true)
    #expect(try levels("a: 0\nb: 90")?.hasPrefix("The values have to reach") == true)
    #expect(try levels("a: 0\nb: 101")?.contains("end each line with a colon") == true)
  }

  @Test("a criterion belongs to a group, and no group to itself or to what is in it")
  func groups() throws {
    var story = try Story()
    let outer = try story.write(OptionCriterion(name: "Outer", measure: .group))
    let inner = try story.write(OptionCriterion(name: "Inner", group: outer, measure: .group))
    let leaf = try story.write(Contents.hosting)
    #expect(try read(["name": "A", "measure": "group", "group": inner.text], story).criterion?.group == inner)
    for (group, changing) in [(outer, outer), (inner, outer)] {
      let problem = try read(["name": "Outer", "measure": "group", "group": group.text], story, changing: changing)
        .problems.first
      #expect(problem?.field == "group" && problem?.message.contains("cannot belong to itself") == true)
    }
    #expect(try read(["name": "A", "measure": "group", "group": leaf.text], story).problems.first?.field == "group")
  }

  @Test("the tree has each group before what is in it; neighbours are compared")
  func tree() throws {
    var story = try Story()
    let effort = try story.write(OptionCriterion(name: "Effort", measure: .group))
    let reach = try story.write(Contents.reach)
    var hosting = Contents.hosting
    hosting.group = effort
    let inside = try story.write(hosting)
    let initiative = try story.initiative()
    #expect(initiative.criteriaInOrder.map(\.id) == [effort, inside, reach])
    #expect(initiative.comparedCriteria.map { $0.map(\.id) } == [[effort, reach]])
    try story.remove(effort)
    #expect(try story.initiative().criteriaInOrder.map(\.id) == [reach, inside])
  }
}
