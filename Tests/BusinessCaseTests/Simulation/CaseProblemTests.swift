import Testing

@testable import BusinessCase

/// Bad input: a clear message with its place, and never a crash.
struct CaseProblemTests {
  private func problems(_ change: (inout CaseModel) -> Void) -> [CaseProblem] {
    var model = Cases.rich
    change(&model)
    do {
      _ = try CasePlan(model)
      return []
    } catch {
      return error.list
    }
  }

  @Test(arguments: [
    ("lines[0].amount", "The amount is people^2."), ("lines[1].amount", "no estimate"),
    ("lines[2].start", "outside the case"),
  ])
  func mistakesInLines(path: String, words: String) {
    let found = problems { model in
      switch path {
      case "lines[0].amount": model.lines[0].amount = "users * users"
      case "lines[1].amount": model.lines[1].amount = "wrok"
      default: model.lines[2].start = 99
      }
    }
    #expect(found.map(\.path) == [path], "\(found)")
    #expect(found.first?.message.contains(words) == true, "\(found)")
  }

  @Test func aFormulaNamesItsColumn() {
    let found = problems { $0.lines[1].amount = "work + 2 * half" }
    #expect(found == [CaseProblem("lines[1].amount", column: 6, found.first?.message ?? "")])
    #expect(found.first?.message.hasPrefix("EUR cannot be added to months.") == true)
  }

  @Test func aCircleIsNamed() {
    let found = problems { model in
      model.formulas = [NamedFormula(id: "x", text: "2 * y"), NamedFormula(id: "y", text: "x + 1")]
    }
    #expect(found.map(\.path) == ["formulas[0].formula", "formulas[1].formula"])
    #expect(
      found.allSatisfy { $0.message.contains("is defined by itself: x → y → x") || $0.message.contains("y → x → y") })
  }

  @Test func estimatesThatCannotBe() {
    let shapes: [(Estimate.Shape, String)] = [
      (.interval(low: -5, high: 5, as: .lognormal), "low"), (.interval(low: 9, high: 5, as: .normal), "low"),
      (.percentiles(low: 0, middle: 1, high: 100), "middle"), (.chance(1.2), "value"), (.fixed(.nan), "value"),
      (.triple(low: 0, mode: .infinity, high: 3), "mode"), (.sample([1]), "values"), (.sample([1, .nan]), "values"),
      (.uniform(low: 3, high: 3), "high"), (.fixed(1e14), "value"),
    ]
    for (shape, field) in shapes {
      let found = problems { $0.estimates[2].shape = shape }
      #expect(found.contains { $0.path == "estimates[2].\(field)" }, "\(shape): \(found)")
    }
  }

  @Test func correlationsThatContradictOfferTheNearest() {
    let found = problems { model in
      model.correlations = [
        EstimateCorrelation("users", "worth", rank: 0.9), EstimateCorrelation("worth", "work", rank: 0.9),
        EstimateCorrelation("users", "work", rank: -0.9),
      ]
    }
    #expect(found.map(\.path) == ["correlations"])
    #expect(found.first?.message.contains("The nearest that are possible: users and worth 0.") == true, "\(found)")
  }

  @Test func limitsHaveClearMessages() throws {
    let many = problems { model in
      model.lines = (0..<10_000).map { Cases.cost("l\($0)", "work") }
      model.time.periods = 1_200
    }
    #expect(many.map(\.path) == ["lines", "periods"])
    #expect(many.first?.message == "The case has 10000 lines. Use at most 2000, and put small ones together.")
    #expect(many.last?.message.contains("50 years at most") == true)
    let plan = try CasePlan(Cases.known)
    #expect(throws: SimulationError.trials(1_000_000_000)) {
      try plan.simulate(SimulationSettings(trials: 1_000_000_000))
    }
    #expect(throws: SimulationError.trials(0)) { try plan.simulate(SimulationSettings(trials: 0)) }
    #expect(SimulationError.trials(1_000_000_000).message.contains("64 to 4000000"))
  }

  @Test func otherNonsenseIsRefusedInItsPlace() {
    let changes: [(String, (inout CaseModel) -> Void)] = [
      ("currency", { $0.currency = "euro" }), ("discount", { $0.time.discountRate = .nan }),
      ("estimates[1].id", { $0.estimates[1].id = "users" }), ("estimates[0].id", { $0.estimates[0].id = "a b" }),
      ("estimates[0].unit", { $0.estimates[0].unit = "people//" }),
      ("adoption.half", { $0.adoption = .logistic(half: "work", rise: "3") }),
      ("cancellation.chance", { $0.cancellation?.chance = "2" }),
      ("risks[0].per-year", { $0.risks[0].perYear = "work" }),
      ("risks[0].loss.low", { $0.risks[0].loss = Cases.normal(-5, 5) }),
      ("risks[0].controls[0].prevents", { $0.risks[0].controls[0].prevents = 1.5 }),
      ("scenarios[1].replaces[0].estimate", { $0.scenarios[1].replaces = [.init("nobody", shape: .fixed(1))] }),
      ("lines[0].scenarios", { $0.lines[0].scenarios = ["nowhere"] }),
      ("scenarios[2].id", { $0.scenarios[2].id = "inside" }),
      ("lines[1].grows", { $0.lines[1].growsWithAdoption = true }),
      ("correlations[0].between", { $0.correlations = [EstimateCorrelation("users", "users", rank: 0.1)] }),
    ]
    for (path, change) in changes {
      let found = problems(change)
      #expect(found.contains { $0.path == path }, "\(path): \(found)")
    }
  }

  @Test func amountsBeyondEveryNumberAreSaid() throws {
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "x", shape: Cases.lognormal(1, 1_000)), NamedEstimate(id: "e", shape: .fixed(1), unit: "EUR"),
      ]
      model.lines = [Cases.cash("big", "exp(x) * e")]
    }
    #expect(throws: SimulationError.notFinite(scenario: "Test")) { try Cases.simulate(model) }
  }
}
