import BusinessCase

/// The reference case as reference.json holds it.
struct Reference: Decodable {
  let months: Int
  let discount: Double
  let estimates: [Entry]
  let lines: [Line]
  let risks: [Risk]
  let scenarios: [Scenario]

  struct Entry: Decodable {
    let id: String
    let shape: Shape
    let numbers: [Double]
    let unit: String
  }

  enum Shape: String, Decodable {
    case normal, lognormal, triple, triangle, percentiles, uniform, fixed
  }

  struct Line: Decodable {
    let id: String
    let kind: String
    let amount: String
    let start: Int?
    let grows: Bool?
  }

  struct Risk: Decodable {
    let id: String
    let perYear: String
    let loss: [Double]
    let prevents: Double
    let today: String
  }

  struct Scenario: Decodable {
    let id: String
    let doNothing: Bool?
    let replaces: [Replacement]
  }

  struct Replacement: Decodable {
    let estimate: String
    let numbers: [Double]
  }

  func model() -> CaseModel {
    var model = CaseModel(
      title: "Reference", currency: "EUR", time: Timeframe(step: .month, periods: months, discountRate: discount))
    model.estimates = estimates.map {
      NamedEstimate(id: $0.id, shape: Self.shape($0.shape, $0.numbers), unit: $0.unit)
    }
    // The generated cases that peers work out, too, have neither.
    let known = Set(estimates.map(\.id))
    if known.contains("half") { model.adoption = .logistic(half: "half", rise: "rise") }
    if known.contains("stopped") { model.cancellation = Cancellation(chance: "stopped", after: "stopped_after") }
    model.lines = lines.map { line in
      let kind: CaseLine.Kind =
        line.kind == "cost" ? .cost(.other) : .benefit(cashReleasing: line.kind == "cash")
      return CaseLine(
        id: line.id, kind: kind, amount: line.amount, start: line.start, growsWithAdoption: line.grows ?? false)
    }
    model.risks = risks.map { risk in
      CaseRisk(
        id: risk.id, perYear: risk.perYear, loss: Self.shape(.lognormal, risk.loss),
        controls: [CaseRisk.Control(name: "control", prevents: risk.prevents)],
        today: CaseRisk.Today(perYear: risk.today))
    }
    model.scenarios = scenarios.map { scenario in
      CaseScenario(
        id: scenario.id, isDoNothing: scenario.doNothing ?? false,
        replaces: scenario.replaces.map { .init($0.estimate, shape: Self.shape(.percentiles, $0.numbers)) })
    }
    return model
  }

  private static func shape(_ shape: Shape, _ numbers: [Double]) -> Estimate.Shape {
    switch shape {
    case .normal: .interval(low: numbers[0], high: numbers[1], as: .normal)
    case .lognormal: .interval(low: numbers[0], high: numbers[1], as: .lognormal)
    case .triple: .triple(low: numbers[0], mode: numbers[1], high: numbers[2])
    case .triangle: .triangle(low: numbers[0], mode: numbers[1], high: numbers[2])
    case .percentiles: .percentiles(low: numbers[0], middle: numbers[1], high: numbers[2])
    case .uniform: .uniform(low: numbers[0], high: numbers[1])
    case .fixed: .fixed(numbers[0])
    }
  }
}
