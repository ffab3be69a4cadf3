import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Exposure: what the decision exposes the organisation to")
struct ExposureTests {
  func fixed(_ value: Double, _ timing: Estimate.Timing = .once) throws -> Cost {
    let estimate = try Estimate(.fixed(value), unit: .money(currency: "EUR"), timing: timing)
    return Cost(name: "Cost", nature: .licences, quantity: Quantity(estimate), basis: "", rests: [])
  }

  @Test("nothing is known while there is no line and no date")
  func empty() throws {
    #expect(try Story().initiative().exposure == Exposure())
    #expect(try Story().initiative().appraisal == nil)
  }

  @Test("known costs add up over the horizon, to the cent")
  func known() throws {
    var story = try Story()
    try story.write(try fixed(0.1))
    try story.write(try fixed(0.2))
    #expect(try story.initiative().exposure.cost == Story.euro("0.30"))
    try story.write(try fixed(10, .perMonth))
    #expect(try story.initiative().exposure.cost == Story.euro("360.30"))
    story.settings.horizonYears = 1
    #expect(try story.initiative().exposure.cost == Story.euro("120.30"))
  }

  @Test("lines of different options are never added up: before a choice only a simulation says what it comes to")
  func restricted() throws {
    var story = try Story()
    let inside = try story.write(Story.option("Inside"))
    var cost = try fixed(100)
    try story.write(cost)
    #expect(try story.initiative().exposure.cost == Story.euro("100"))
    cost.terms.options = [inside]
    try story.write(cost)
    #expect(try story.initiative().needsSimulation)
    #expect(try story.initiative().exposure.cost == nil)
    #expect(try story.initiative().appraisal == nil)
  }

  @Test("once an option is chosen, its lines are added up, and no others")
  func chosen() throws {
    var story = try Story()
    let (inside, outside) = (try story.write(Story.option("Inside")), try story.write(Story.option("Outside")))
    var cost = try fixed(100)
    try story.write(cost)
    for (option, amount) in [(inside, 10.0), (outside, 1_000)] {
      cost = try fixed(amount)
      cost.terms.options = [option]
      try story.write(cost)
    }
    let decision = try story.write(try Story.decision(inside))
    #expect(try story.initiative().exposure.cost == Story.euro("110"))
    try story.change(decision, Decision.self) { $0.choice = outside }
    #expect(try story.initiative().exposure.cost == Story.euro("1100"))
  }

  @Test("an uncertain cost counts with its upper end")
  func uncertain() throws {
    var story = try Story()
    try story.write(try Story.cost("Hosting", 1_000, 2_000))
    #expect(try story.initiative().exposure.cost == Story.euro("2000"))
  }

  @Test("the largest amounts that can be written are still limits that can be broken")
  func large() throws {
    var story = try Story()
    story.settings.horizonYears = 30
    try story.write(try fixed(1e13, .perMonth))
    #expect(try story.initiative().exposure.cost == Story.euro("3600000000000000"))
  }

  @Test("the decision's date counts, before it the date that was wanted")
  func date() throws {
    var story = try Story()
    var need = Story.need
    need.wantedBy = try Story.day("2026-07-01")
    try story.write(need)
    #expect(try story.initiative().exposure.date == need.wantedBy)
    try story.write(try Story.decision(try story.write(Story.option("Inside"))))
    #expect(try story.initiative().exposure.date == Story.day("2026-09-01"))
  }

  @Test("risks have a worst loss, and no risk is lost on the way to it")
  func worstLoss() throws {
    var story = try Story()
    for chance in [0.0, 0.5, 100] {
      try story.write(
        Risk(
          name: "Leak", nature: .security, chance: chance, quantity: try Story.range(1_000, 5_000), owner: nil,
          control: "", today: "", rests: []))
    }
    let initiative = try story.initiative()
    #expect(initiative.appraisal?.riskLoss.riskCount == 3)
    #expect(try initiative.exposure.worstLoss?.isMore(than: Story.euro("5000")) == true)
    #expect(initiative.exposure.cost == nil)
  }
}
