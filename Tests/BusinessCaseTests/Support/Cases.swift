import BusinessCase

/// Small cases for tests.
enum Cases {
  static func lognormal(_ low: Double, _ high: Double) -> Estimate.Shape {
    .interval(low: low, high: high, as: .lognormal)
  }
  static func normal(_ low: Double, _ high: Double) -> Estimate.Shape { .interval(low: low, high: high, as: .normal) }

  /// A normal shape by its mean and standard deviation.
  static func bell(_ mean: Double, _ deviation: Double) -> Estimate.Shape {
    let half = 1.6448536269514722 * deviation
    return .interval(low: mean - half, high: mean + half, as: .normal)
  }

  static func years(_ count: Int, rate: Double = 0, _ change: (inout CaseModel) -> Void = { _ in }) -> CaseModel {
    var model = CaseModel(
      title: "Test", currency: "EUR", time: Timeframe(step: .year, periods: count, discountRate: rate))
    change(&model)
    return model
  }

  static func cost(_ id: String, _ amount: String, start: Int? = nil) -> CaseLine {
    CaseLine(id: id, kind: .cost(.other), amount: amount, start: start)
  }

  static func cash(_ id: String, _ amount: String, start: Int? = nil, end: Int? = nil, grows: Bool = false) -> CaseLine
  {
    CaseLine(
      id: id, kind: .benefit(cashReleasing: true), amount: amount, start: start, end: end, growsWithAdoption: grows)
  }

  /// The known case of the references: -100, 60, 60, 60 at 10 %.
  static let known = years(3, rate: 0.1) { model in
    model.estimates = [
      NamedEstimate(id: "spent", shape: .fixed(100), unit: "EUR"),
      NamedEstimate(id: "gain", shape: .fixed(60), unit: "EUR/year"),
    ]
    model.lines = [cost("spent", "spent"), cash("gain", "gain")]
  }

  /// A richer case in months: adoption, cancellation, risks, three scenarios.
  static let rich: CaseModel = {
    var model = CaseModel(
      title: "Rich", currency: "EUR", time: Timeframe(step: .month, periods: 24, discountRate: 0.06))
    model.estimates = [
      NamedEstimate(id: "users", shape: .triple(low: 100, mode: 300, high: 900), unit: "people"),
      NamedEstimate(id: "worth", shape: lognormal(5, 30), unit: "EUR/month/people"),
      NamedEstimate(id: "work", shape: lognormal(20_000, 60_000), unit: "EUR"),
      NamedEstimate(id: "operation", shape: .percentiles(low: 800, middle: 1_200, high: 2_400), unit: "EUR/month"),
      NamedEstimate(id: "half", shape: .triangle(low: 3, mode: 6, high: 14), unit: "months"),
      NamedEstimate(id: "chance", shape: .uniform(low: 5, high: 30), unit: "%"),
      NamedEstimate(id: "events", shape: lognormal(0.1, 1), unit: "1/year"),
    ]
    model.adoption = .logistic(half: "half", rise: "8")
    model.cancellation = Cancellation(chance: "chance", after: "12")
    model.lines = [
      cash("gain", "users * worth", grows: true), cost("work", "work"), cost("operation", "operation"),
      CaseLine(
        id: "time", kind: .benefit(cashReleasing: false), amount: "0.5 * users * worth", growsWithAdoption: true),
    ]
    model.risks = [
      CaseRisk(
        id: "leak", perYear: "events", loss: lognormal(1_000, 50_000),
        controls: [CaseRisk.Control(name: "Sign-in", prevents: 0.5, cost: "0.1 * work")],
        today: CaseRisk.Today(name: "Messengers", perYear: "3 * events"))
    ]
    model.scenarios = [
      CaseScenario(id: "nothing", isDoNothing: true), CaseScenario(id: "inside"),
      CaseScenario(id: "outside", replaces: [.init("operation", shape: lognormal(1_500, 4_000))]),
    ]
    return model
  }()

  /// Another case in the form of the rich one: other numbers, other lines, with or without adoption and cancellation.
  static func generated(_ seed: UInt64) -> CaseModel {
    var random = RandomNumbers(seed: seed)
    func amount(_ least: Double, _ most: Double) -> Double { Double.random(in: least...most, using: &random).rounded() }
    var model = rich
    model.time = Timeframe(
      step: Bool.random(using: &random) ? .month : .year, periods: Int.random(in: 2...30, using: &random),
      discountRate: Double.random(in: 0...0.2, using: &random))
    for index in 0..<Int.random(in: 1...6, using: &random) {
      let low = amount(100, 5_000)
      model.estimates.append(
        NamedEstimate(
          id: "e\(index)", shape: Bool.random(using: &random) ? lognormal(low, low * 4) : normal(-low, low * 3),
          unit: ["EUR", "EUR/month", "EUR/year"].randomElement(using: &random) ?? "EUR"))
      model.lines.append(
        Bool.random(using: &random) ? cash("l\(index)", "e\(index)") : cost("l\(index)", "1.5 * e\(index)"))
    }
    if Bool.random(using: &random) { model.cancellation = nil }
    if Bool.random(using: &random) {
      model.adoption = nil
      for index in model.lines.indices { model.lines[index].growsWithAdoption = false }
    }
    return model
  }

  /// What is wrong with a case of one year.
  static func problems(_ change: (inout CaseModel) -> Void) -> [CaseProblem] {
    do {
      _ = try CasePlan(years(1, change))
      return []
    } catch {
      return error.list
    }
  }

  static func simulate(
    _ model: CaseModel, trials: Int = 4_096, seed: UInt64 = 1, threads: Int? = nil,
    answers: Set<SimulationSettings.Answer> = []
  ) throws -> CaseResult {
    try CasePlan(model).simulate(
      SimulationSettings(trials: trials, seed: seed, threads: threads, answers: answers))
  }
}
