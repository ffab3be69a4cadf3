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

  @Test func aPairIsStatedOnce() {
    func ranks(_ one: Double, _ other: Double) -> [String] {
      problems { model in
        model.correlations = [
          EstimateCorrelation("users", "worth", rank: one), EstimateCorrelation("worth", "users", rank: other),
        ]
      }.map { "\($0)" }
    }
    #expect(ranks(0.3, 0.3) == [])
    #expect(
      ranks(0.3, 0.4) == [
        "correlations[1].rank: “worth” and “users” are paired twice, with different ranks. Give one."
      ])
  }

  /// The nearest correlations of many estimates would take minutes.
  @Test func contradictionsOfManyEstimatesAreRefusedAtOnce() {
    let names = (0..<100).map { "e\($0)" }
    let found = Cases.problems { model in
      model.estimates = names.map { NamedEstimate(id: $0, shape: Cases.bell(0, 1)) }
      model.lines = [Cases.cost("l", "0")]
      for (index, name) in names.enumerated().dropFirst() {
        for other in names[..<index] { model.correlations.append(EstimateCorrelation(other, name, rank: -0.5)) }
      }
    }
    #expect(found.map(\.path) == ["correlations"])
    #expect(found.first?.message.contains("up to 30 the nearest that are possible are named") == true, "\(found)")
  }

  /// Every product is one of its own, in every scenario.
  @Test func aCaseWithTooManyStepsIsRefused() {
    let found = Cases.problems { model in
      model.estimates = [NamedEstimate(id: "e", shape: Cases.lognormal(1, 2), unit: "EUR")]
      model.lines = (0..<2_000).map { line in
        Cases.cost("l\(line)", (0..<30).map { "\(line).\($0) * e" }.joined(separator: " + "))
      }
    }
    #expect(found.map(\.path) == [""])
    #expect(found.first?.message.contains("more than 20000 steps") == true, "\(found)")
  }

  @Test func whatIsTooMuchInTheMiddleIsRefused() {
    let changes: [(String, (inout CaseModel) -> Void)] = [
      // From zero up, so that the low end says nothing.
      ("risks[0].per-year", { $0.estimates[6].shape = Cases.lognormal(1_000, 100_000) }),
      ("link.active", { $0.link?.activeShare = "8 * chance" }),
      ("link.people", { $0.link?.people = "100000 * users" }),
      ("link.share-of-link", { $0.link?.shareOfLink = 1.2 }), ("link.tolerance", { $0.link?.tolerance = 0 }),
      ("link.active", { $0.link?.activeShare = "-0.1" }), ("link.capacity", { $0.link?.capacity = "0" }),
    ]
    for (path, change) in changes {
      let found = problems { model in
        model.link = LinkDemand(people: "users", activeShare: "chance", streamRate: "2", capacity: "500")
        change(&model)
      }
      #expect(found.contains { $0.path == path }, "\(path): \(found)")
    }
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
      (
        "scenarios[1].replaces[1].estimate",
        { $0.scenarios[1].replaces = [.init("users", shape: .fixed(1)), .init("users", shape: .fixed(2))] }
      ),
      ("scenarios[2].id", { $0.scenarios[2].id = "inside" }),
      ("lines[1].grows", { $0.lines[1].growsWithAdoption = true }),
      ("correlations[0].between", { $0.correlations = [EstimateCorrelation("users", "users", rank: 0.1)] }),
    ]
    for (path, change) in changes {
      let found = problems(change)
      #expect(found.contains { $0.path == path }, "\(path): \(found)")
    }
  }

  /// A lognormal quantity comes near zero and is never there.
  @Test func aLognormalEstimateCanBeDividedBy() throws {
    var model = Cases.rich
    model.estimates.append(NamedEstimate(id: "team", shape: Cases.lognormal(1, 2), unit: "people"))
    model.lines[1].amount = "work * users / team"
    model.estimates.append(NamedEstimate(id: "ratio", shape: Cases.lognormal(1, 2)))
    model.lines[0].amount = "ln(ratio) * users * worth"
    #expect(throws: Never.self) { try CasePlan(model).simulate(SimulationSettings(trials: 64, answers: [])) }
    // What begins at zero can be zero; units decide what is offered.
    for (shape, words) in [
      (Cases.normal(1, 5), "smallest value is above zero"), (.uniform(low: 0, high: 2), "above zero"),
    ] {
      model.estimates[7].shape = shape
      #expect((try? CasePlan(model)) == nil)
      let found = problems { $0 = model }
      #expect(found.contains { $0.path == "lines[1].amount" && $0.message.contains(words) }, "\(found)")
    }
    #expect(problems { $0.lines[1].amount = "work / (chance - 0.1)" }.contains { $0.message.contains("max(…, 1)") })
  }

  @Test func aChanceOfCancellationIsAtMostOne() {
    func found(_ shape: Estimate.Shape, _ chance: String = "chance") -> [String] {
      problems { model in
        model.estimates[5].shape = shape
        model.cancellation?.chance = chance
      }.map(\.path)
    }
    #expect(found(.triple(low: 90, mode: 200, high: 300)) == ["cancellation.chance"])
    #expect(found(.uniform(low: 50, high: 120)) == ["cancellation.chance"])
    // Without an upper end the middle decides; so it does of a formula.
    #expect(found(Cases.lognormal(5, 40)) == [] && found(Cases.lognormal(120, 400)) == ["cancellation.chance"])
    #expect(found(.uniform(low: 5, high: 30), "chance / (chance + 0.1)") == [])
    #expect(found(.uniform(low: 50, high: 90), "3 * chance") == ["cancellation.chance"])
  }

  /// A refused estimate is told once: not again at every formula, correlation and option that names it.
  @Test func whatFollowsFromAMistakeIsNotToldOnTop() {
    let found = problems { model in
      model.estimates[0].shape = .uniform(low: 3, high: 3)
      model.estimates[1].unit = "EUR//month"
      model.correlations = [EstimateCorrelation("users", "work", rank: 0.1)]
      model.scenarios[1].replaces = [.init("worth", shape: .fixed(1))]
      model.formulas = [NamedFormula(id: "twice", text: "2 * users"), NamedFormula(id: "broken", text: "2 *")]
      model.lines[1].amount = "broken * twice + work"
    }
    #expect(found.map(\.path) == ["estimates[0].high", "estimates[1].unit", "formulas[1].formula"], "\(found)")
  }

  @Test func messagesSayWhatWouldBeRight() {
    let changes: [(String, String, (inout CaseModel) -> Void)] = [
      ("estimates[0].id", "“min” is a function of formulas", { $0.estimates[0].id = "min" }),
      ("discount", "more than -50 and at most 100 %", { $0.time.discountRate = -0.5 }),
      ("lines[1].amount", "Do you mean “work”?", { $0.lines[1].amount = "wrok" }),
      ("lines[1].amount", "Define it.", { $0.lines[1].amount = "w" }),
      ("lines[1].amount", "Define it.", { $0.lines[1].amount = "workers_and_more" }),
      ("lines[1].amount", "This cost is below zero.", { $0.lines[1].amount = "-1 * work" }),
      ("scenarios[1].do-nothing", "One can be that.", { $0.scenarios[1].isDoNothing = true }),
      ("risks[0].loss.value", "A loss can be below zero", { $0.risks[0].loss = .fixed(-5) }),
      ("estimates[2].values", "", { $0.estimates[2].shape = .sample([2, 2]) }),
    ]
    for (path, words, change) in changes {
      let found = problems(change)
      #expect(found.contains { $0.path == path && (words.isEmpty || $0.message.contains(words)) }, "\(path): \(found)")
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

  /// Numbers that a Double holds and single precision does not, in every figure from which others are made.
  @Test(arguments: ["benefit", "cost", "both", "cancelling"])
  func amountsBeyondSinglePrecisionAreSaid(place: String) throws {
    let model = Cases.years(2) { model in
      model.estimates = [
        NamedEstimate(id: "x", shape: .uniform(low: 50, high: 100)),
        NamedEstimate(id: "e", shape: .fixed(1), unit: "EUR"),
      ]
      if ["benefit", "both"].contains(place) { model.lines.append(Cases.cash("gain", "exp(x) * e")) }
      if ["cost", "both"].contains(place) { model.lines.append(Cases.cost("spent", "exp(x) * e")) }
      if place == "cancelling" {
        model.lines = [Cases.cash("gain", "exp(x) * e", start: 1), Cases.cash("loss", "-exp(x) * e", start: 2)]
      }
      model.scenarios = [CaseScenario(id: "one"), CaseScenario(id: "two")]
    }
    #expect(throws: SimulationError.notFinite(scenario: "one")) {
      try Cases.simulate(model, trials: 64, answers: Set(SimulationSettings.Answer.allCases))
    }
  }

  /// A return on costs that are next to nothing is beyond single precision: there is none.
  @Test func costsOfNextToNothingHaveNoReturn() throws {
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "x", shape: .uniform(low: 60, high: 70)),
        NamedEstimate(id: "e", shape: .fixed(1_000_000), unit: "EUR"),
      ]
      model.lines = [Cases.cash("gain", "e"), Cases.cost("spent", "exp(-x) * 1e-6 * 1e-6 * e")]
    }
    let scenario = try Cases.simulate(model).scenarios[0]
    #expect(scenario.returnOnInvestment == nil)
    #expect(scenario.costs.low > 0)
  }

  @Test func ratesThatAreCutAreSaid() throws {
    let model = Cases.years(1) { model in
      model.estimates = [NamedEstimate(id: "rate", shape: Cases.lognormal(1, 12_000))]
      model.risks = [CaseRisk(id: "r", perYear: "rate", loss: .fixed(1))]
    }
    let outcome = try CasePlan(model).outcome(SimulationSettings(trials: 500, answers: []))
    // The chance of a lognormal number above 10,000.
    #expect(abs(outcome.mean(outcome.store.placeOfCut).value - 0.0569) < 0.01)
    let result = try CaseResult(outcome) { false }
    #expect(
      result.remarks.contains { $0.contains("a risk would happen more than 10,000 times within the case") },
      "\(result.remarks)")
    let fine = try Cases.simulate(Cases.rich, trials: 1_000)
    #expect(!fine.remarks.contains { $0.contains("would happen") })
  }
}
