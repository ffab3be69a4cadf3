import Statistics

/// How likely a year is to cost more than an amount, with the case and today, on one axis.
public struct LossCurves: Hashable, Sendable {
  /// The probability of a loss above an amount in a year.
  public struct Point: Hashable, Sendable {
    public let loss: Double
    public let probability: Double
  }

  public struct Curve: Hashable, Sendable {
    /// “today”, or the name of a scenario.
    public let name: String
    public let isToday: Bool
    public let points: [Point]
    /// The expected loss of a year.
    public let mean: Double
  }

  /// One risk, in all scenarios in which it occurs and today.
  public struct ByRisk: Hashable, Sendable {
    public let id: String
    public let name: String
    public let curves: [Curve]
  }

  /// All risks together.
  public let all: [Curve]
  public let byRisk: [ByRisk]
  /// The expected benefit of a year of the preferred scenario, for the same axis: cash-releasing and other, apart.
  public let cashBenefitPerYear: Double
  public let otherBenefitPerYear: Double
  public let sentence: String
  public let source: String

  private static let probabilities: [Double] = [
    0.999, 0.99, 0.975, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.075, 0.05, 0.04, 0.03,
    0.02, 0.015, 0.01, 0.0075, 0.005, 0.0025, 0.001,
  ]

  init(_ outcome: SimulationOutcome) {
    let plan = outcome.plan
    let today = Self.curve(
      "today", isToday: true, UnsafeBufferPointer(start: UnsafePointer(outcome.store.today), count: outcome.trials),
      mean: outcome.mean(outcome.store.placeOfToday).value)
    all =
      plan.scenarios.indices.map { index in
        Self.curve(
          plan.scenarios[index].name, isToday: false, outcome.values(index, .annualLoss),
          mean: outcome.mean(of: .annualLoss, index).value)
      } + (plan.risks.contains { $0.today != nil } ? [today] : [])
    byRisk = plan.risks.indices.map { Self.byRisk(outcome, $0) }
    let preferred = CaseDecision.preferred(outcome)
    let annuity = plan.discount.dropFirst().reduce(0, +) * Double(plan.model.time.step.months) / 12
    cashBenefitPerYear = outcome.mean(of: .cashBenefits, preferred).value / annuity
    otherBenefitPerYear = outcome.mean(of: .otherBenefits, preferred).value / annuity
    let own = all[preferred]
    sentence = Self.sentence(own, plan.risks.contains { $0.today != nil } ? today : nil, plan.model.currency)
    source = "Open FAIR (The Open Group, O-RA): loss exceedance over a compound Poisson sum."
  }

  private static func sentence(_ own: Curve, _ today: Curve?, _ currency: String) -> String {
    let amount = Words.range(own.mean, own.mean, currency)
    guard let today else { return "With “\(own.name)” risks cost \(amount) a year on average." }
    return "With “\(own.name)” risks cost \(amount) a year on average; today's way costs "
      + "\(Words.range(today.mean, today.mean, currency))."
  }

  private static func byRisk(_ outcome: SimulationOutcome, _ index: Int) -> ByRisk {
    let risk = outcome.plan.risks[index]
    let variants = outcome.plan.scenarios.count + 1
    func curve(_ variant: Int, _ name: String, isToday: Bool) -> Curve {
      let column = outcome.store.lossesByRisk[index * variants + variant]
      let values = UnsafeBufferPointer(start: UnsafePointer(column), count: outcome.store.detailed)
      let mean = values.reduce(0.0) { $0 + Double($1) } / Double(max(values.count, 1))
      return Self.curve(name, isToday: isToday, values, mean: mean)
    }
    var curves: [Curve] = []
    for (variant, scenario) in outcome.plan.scenarios.enumerated() where risk.variants[variant] != nil {
      curves.append(curve(variant, scenario.name, isToday: false))
    }
    if risk.today != nil { curves.append(curve(variants - 1, risk.risk.today?.name ?? "today", isToday: true)) }
    return ByRisk(id: risk.risk.id, name: risk.risk.name, curves: curves)
  }

  private static func curve(_ name: String, isToday: Bool, _ values: UnsafeBufferPointer<Float>, mean: Double) -> Curve
  {
    let quantiles = SampleQuantiles.of(values, at: probabilities.map { 1 - $0 })
    // Where nothing happens the curve begins: a loss of nothing has no probability of its own.
    let points = zip(quantiles, probabilities).filter { $0.0 > 0 }.map { Point(loss: $0.0, probability: $0.1) }
    let any = Double(values.count { $0 > 0 }) / Double(max(values.count, 1))
    let start = any > 0 ? [Point(loss: 0, probability: any)] : []
    return Curve(name: name, isToday: isToday, points: start + points, mean: mean)
  }
}
