import Statistics

/// The figures of one scenario.
public struct ScenarioResult: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: String
  public let isDoNothing: Bool
  /// Cash-releasing benefits minus costs and losses, as present values. The sponsor's figure.
  public let netCash: Figure
  /// The same with what other benefits and flexibility are worth. Never mixed with the sponsor's figures.
  public let netValue: Figure
  /// Nil when costs can be nothing.
  public let returnOnInvestment: Figure?
  /// In years.
  public let payback: Figure
  /// Per year, in those futures in which it is defined; nil when that is fewer than half.
  public let internalRate: Figure?
  /// The present value of costs.
  public let costs: Figure
  /// The losses of the first year by risks, beyond a shorter horizon too; nil without risks.
  public let annualLoss: Figure?
  /// Expected present values.
  public let cashBenefits: Mean
  public let otherBenefits: Mean
  public let flexibility: Mean
  public let losses: Mean
  /// What the case decides on, compared with the first scenario in the same futures; nil for that one.
  public let difference: Figure?
  /// The sum of cash flows up to each period.
  public let fan: [FanPoint]

  /// The sum of cash flows at the end of a period, undiscounted, in futures from bad to good.
  public struct FanPoint: Hashable, Sendable {
    /// From 0, the beginning.
    public let period: Int
    /// At 5, 25, 50, 75 and 95 %.
    public let quantiles: [Double]
  }

  static func all(_ outcome: SimulationOutcome) -> [ScenarioResult] {
    let results = Results<ScenarioResult>(count: outcome.plan.scenarios.count)
    let threads = outcome.settings.threads ?? Workers.processors
    Workers.run(pieces: results.count, threads: threads) { next in
      while let index = next() { results.set(index, ScenarioResult(outcome, index)) }
    }
    return results.all
  }

  private init(_ outcome: SimulationOutcome, _ index: Int) {
    let plan = outcome.plan
    let scenario = plan.scenarios[index]
    let figures = ScenarioFigures(outcome: outcome, index: index)
    id = scenario.id
    name = scenario.name
    isDoNothing = scenario.isDoNothing
    netCash = figures.netCash()
    netValue = figures.netValue()
    returnOnInvestment = figures.returnOnInvestment()
    payback = figures.payback()
    internalRate = figures.internalRate()
    costs = figures.costs()
    annualLoss = plan.risks.isEmpty ? nil : figures.annualLoss()
    cashBenefits = outcome.mean(of: .cashBenefits, index)
    otherBenefits = outcome.mean(of: .otherBenefits, index)
    flexibility = outcome.mean(of: .flexibility, index)
    losses = outcome.mean(of: .losses, index)
    difference = index == 0 ? nil : figures.difference()
    fan = plan.discount.indices.map { period in
      let column = outcome.store.cumulative[index * plan.discount.count + period]
      let values = UnsafeBufferPointer(start: UnsafePointer(column), count: outcome.store.detailed)
      return FanPoint(period: period, quantiles: SampleQuantiles.of(values, at: Figure.probabilities))
    }
  }
}

/// Results that threads fill in. It can be shared by them unchecked, because the counter of the workers gives each index
/// to one thread once, and `all` is read after the threads were joined.
final class Results<Value: Sendable>: @unchecked Sendable {
  let count: Int
  private let places: UnsafeMutablePointer<Value?>

  init(count: Int) {
    self.count = count
    places = .allocate(capacity: max(count, 1))
    places.initialize(repeating: nil, count: count)
  }

  deinit {
    places.deinitialize(count: count)
    places.deallocate()
  }

  func set(_ index: Int, _ value: Value) { places[index] = value }

  /// All values, when every thread is done.
  var all: [Value] { (0..<count).compactMap { places[$0] } }
}
