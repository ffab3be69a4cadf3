import Testing

@testable import BusinessCase

struct LossCoursesTests {
  /// Whoever meets the same events shares them; who meets equal ones by another estimate has the same figures.
  @Test func sharedEventsAreThoseOfScenariosOnTheirOwn() throws {
    var model = Cases.rich
    model.scenarios = [
      CaseScenario(id: "nothing", isDoNothing: true), CaseScenario(id: "one"), CaseScenario(id: "two"),
      CaseScenario(id: "apart", replaces: [.init("events", shape: Cases.lognormal(0.1, 1))]),
    ]
    // Today's way, last, costs in a year what doing nothing does.
    #expect(LossCourses(try CasePlan(model)).ofVariant == [0, 1, 1, 2, 0])
    let scenarios = try Cases.simulate(model).scenarios
    #expect(scenarios[1].losses.value > 0 && scenarios[0].losses.value > scenarios[1].losses.value)
    for other in [2, 3] {
      #expect(scenarios[other].losses == scenarios[1].losses)
      #expect(scenarios[other].annualLoss == scenarios[1].annualLoss)
      #expect(scenarios[other].netCash == scenarios[1].netCash)
      #expect(scenarios[other].payback == scenarios[1].payback)
    }
  }
}
