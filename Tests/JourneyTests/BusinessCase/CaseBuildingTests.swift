import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The case that the engine takes, built from records")
struct CaseBuildingTests {
  /// Staff, a share of them, minutes and a wage; a benefit by formula, a cost by range, a risk with a control.
  func story() throws -> Story {
    var story = try Story()
    try story.write(Story.option("Inside"))
    try story.write(PlatformOption.doNothing)
    try story.write(try Story.estimate("staff", 3_900, 4_500, "people"))
    try story.write(try Story.estimate("minutes", 4, 40, "minutes/month/people"))
    try story.write(try Story.estimate("wage", 34, 46, "EUR/hour"))
    try story.write(
      Benefit(
        name: "Time", worth: .other, quantity: nil, basis: "", rests: [],
        terms: LineTerms(formula: "staff * minutes * wage")))
    try story.write(try Story.cost("Hosting", 10_000, 20_000), by: .it)
    let risk = try story.write(try Story.risk("Leak", chance: 10, owner: .it))
    try story.write(Control(risk: risk, name: "Sign-in", prevents: 40, lowers: 10), by: .it)
    return story
  }

  @Test("a line's formula, a range and a risk are simulated under each option")
  func whole() throws {
    let building = try story().initiative().caseBuilding
    let plan = try building.plan()
    let result = try plan.simulate(SimulationSettings(trials: 4_096, threads: 1))
    #expect(
      result.scenarios.map(\.name) == ["Inside", "Do nothing"] || result.scenarios.map(\.isDoNothing) == [true, false])
    #expect(building.model.risks.first?.perYear == "0.1")
    #expect(building.model.risks.first?.controls.map(\.prevents) == [0.4])
    #expect(building.assumed.count == 5 && building.leftOut.isEmpty)
    // 4,200 people, 18 minutes a month on average, at 40 euros an hour, over three years.
    let inside = try #require(result.scenarios.first { !$0.isDoNothing })
    #expect((0.9e6...2.4e6).contains(inside.otherBenefits.value))
  }

  @Test("the digest follows every figure, and nothing else")
  func digest() throws {
    var story = try story()
    let before = try story.initiative().caseBuilding.digest()
    let staff = try #require(try story.initiative().records[Assumption.self].first)
    try story.change(staff.id, Assumption.self) { $0.basis = "Counted." }
    try story.write(Finding(statement: "Slow.", source: "Log", strength: .record, observedOn: nil, detail: ""))
    #expect(try story.initiative().caseBuilding.digest() == before)
    try story.change(staff.id, Assumption.self) { $0.name = "All staff" }
    #expect(try story.initiative().caseBuilding.digest() != before)
    try story.rewrite(staff.id, staff.content)
    #expect(try story.initiative().caseBuilding.digest() == before)
    try story.write(CaseFrame(months: 48, discount: 3))
    #expect(try story.initiative().caseBuilding.digest() != before)
  }

  @Test("what is wrong is told with the record, its name and the field of its form")
  func problems() throws {
    var story = try story()
    let wage = try #require(try story.initiative().records[Assumption.self].first { $0.content.symbol == "wage" })
    try story.remove(wage.id)
    let building = try story.initiative().caseBuilding
    let benefit = try #require(try story.initiative().records[Benefit.self].first)
    #expect {
      try building.plan()
    } throws: { error in
      let problem = (error as? Problems)?.list.first
      return problem?.field == "\(benefit.id).formula"
        && problem?.message.hasPrefix("Benefit “Time”: At column 19: There is no estimate or formula “wage”") == true
    }
  }

  @Test("benefits grow with adoption where the frame has it, and what falls due once does not")
  func adoption() throws {
    var story = try story()
    try story.write(try Story.benefit("Once", 100, 200))
    func grows() throws -> [Bool] { try story.initiative().caseBuilding.model.lines.map(\.growsWithAdoption) }
    #expect(try grows() == [false, false, false])
    var frame = CaseFrame(months: 36, discount: 5, curve: .logistic)
    (frame.half, frame.rise) = (Span(low: 5, high: 20), Span(low: 6, high: 24))
    (frame.cancellation, frame.stopsAfter) = (Span(low: 5, high: 30), Span(low: 6, high: 30))
    frame.link = CaseFrame.Link(
      people: 4_200, active: Span(low: 0.5, high: 2), stream: Span(low: 1.5, high: 4), capacity: 500, share: 30,
      tolerance: 1)
    frame.correlations = [CaseFrame.Correlation(first: "minutes", second: "adoption_half", rank: -0.3)]
    try story.write(frame)
    #expect(try grows() == [true, false, false])
    #expect(try story.initiative().caseBuilding.assumed.isEmpty)
    let result = try story.initiative().caseBuilding.plan().simulate(SimulationSettings(trials: 256, threads: 1))
    #expect(result.bandwidth != nil)
    #expect(result.tornado?.contains { $0.estimate == "adoption_half" } == true)
  }

  @Test("an estimate under one option replaces the general one there, and one of an option that is out is left out")
  func replacing() throws {
    var story = try story()
    let outside = try story.write(Story.option("Outside"))
    var minutes = try Story.estimate("minutes", 2, 20, "minutes/month/people")
    minutes.option = outside
    try story.write(minutes)
    let building = try story.initiative().caseBuilding
    #expect(building.model.scenarios.first { $0.id == outside.text }?.replaces.map(\.estimate) == ["minutes"])
    #expect(building.model.estimates.count { $0.id == "minutes" } == 1)
    let mustHave = try story.write(MustHave(requirement: "In Europe", reason: "Law"), by: .it)
    try story.write(Check(option: outside, mustHave: mustHave, result: .missed, note: ""), by: .it)
    let without = try story.initiative().caseBuilding
    #expect(!without.model.scenarios.contains { $0.id == outside.text })
    #expect(without.leftOut.map(\.reason) == ["its option is out, or no longer there"])
  }

  @Test("amounts in hours and in another currency are left out and say so")
  func leftOut() throws {
    var story = try story()
    let hours = Quantity(
      try Estimate(.interval(low: 10, high: 20, as: .lognormal), unit: .hours, timing: .perYear))
    try story.write(Benefit(name: "Hours", worth: .other, quantity: hours, basis: "", rests: []))
    story.settings.currency = .usd
    let building = try story.initiative().caseBuilding
    #expect(building.leftOut.map(\.title) == ["Hours", "Hosting", "Leak"])
    #expect(building.leftOut.map(\.reason)[1] == "it is in EUR, and the case is in USD")
  }

  @Test("a case without options is about doing it or not; an empty one says so")
  func empty() throws {
    var story = try Story()
    try story.write(Story.need)
    #expect(try story.initiative().caseBuilding.model.scenarios.map(\.name) == ["Do nothing", "Photo wall"])
    #expect { try story.initiative().caseBuilding.plan() } throws: { "\($0)".contains("nothing to simulate yet") }
  }
}
