import BusinessCase
public import Documents
import Partnership

/// What the last simulation says about the option that was chosen or, as long as none is, about the one that is best in
/// the mean beside doing nothing, which asks for no money.
public struct SimulatedSummary: Sendable {
  /// A 90 % range of money.
  public struct Range: Sendable, Hashable {
    public let low: Money
    public let high: Money
  }

  /// The name of the option.
  public let option: String
  public let months: Int
  public let trials: Int
  /// The present value of costs.
  public let costs: Range?
  /// Cash-releasing benefits less costs and losses, as a present value.
  public let netCash: Range?
  /// What benefits that release no cash are worth on average, in no other figure; nil where there are none.
  public let otherBenefits: Money?
  /// In which share of the futures cash-releasing benefits are more than costs and losses.
  public let chanceOfGain: Double?
  /// The loss of a year that fewer than 1 of 100 years exceed.
  public let worstLoss: Money?
  /// Why these figures are not to be relied on, in a sentence; nil where they are.
  public let doubt: String?

  /// The chance of more than the worst loss, in a year.
  static let rare = 0.01

  init?(_ initiative: Initiative) {
    guard let figures = initiative.simulation?.content.figures, let currency = Currency(figures.currency) else {
      return nil
    }
    let chosen = figures.scenarios.firstIndex { $0.id == initiative.decision?.choice.text }
    let index = chosen ?? figures.bestToDo
    guard figures.scenarios.indices.contains(index) else { return nil }
    let scenario = figures.scenarios[index]
    func range(_ kind: CaseFigures.Figure.Kind) -> Range? {
      guard let low = scenario[kind]?.low, let high = scenario[kind]?.high else { return nil }
      let precision = Precision(low: low, high: high)
      guard let least = Money(nearest: precision.rounded(low), currency: currency),
        let most = Money(nearest: precision.rounded(high), currency: currency)
      else { return nil }
      return Range(low: least, high: most)
    }
    option = scenario.name
    months = figures.time.periods * figures.time.monthsPerPeriod
    trials = figures.run.trials
    (costs, netCash) = (range(.costs), range(.netCash))
    let other = scenario.otherBenefits.value
    otherBenefits = other > 0 ? Money(nearest: Precision(low: 0, high: other).rounded(other), currency: currency) : nil
    chanceOfGain = scenario[.netCash]?.chanceOfGood
    // The curves of the options come in their order, before that of today.
    let curve = figures.losses.flatMap { $0.all.indices.contains(index) ? $0.all[index] : nil }
    let worst = curve.flatMap { curve in
      zip(curve.losses, curve.probabilities).first { $0.1 <= Self.rare }?.0
    }
    worstLoss = worst.flatMap { Money(nearest: Precision(low: 0, high: max($0, 1)).rounded($0), currency: currency) }
    doubt = initiative.simulationDoubt
  }
}

extension CaseFigures {
  /// The scenario that is best in the mean among those in which something is done; the preferred one where none is.
  fileprivate var bestToDo: Int {
    guard scenarios.indices.contains(preferred), scenarios[preferred].isDoNothing else { return preferred }
    func worth(_ index: Int) -> Double { scenarios[index][objective]?.mean?.value ?? -.infinity }
    return scenarios.indices.filter { !scenarios[$0].isDoNothing }.max { worth($0) < worth($1) } ?? preferred
  }
}

extension Initiative {
  /// The figures of the last simulation for the option at hand; nil before there is one.
  public var simulated: SimulatedSummary? { SimulatedSummary(self) }
}
