/// What the risks of a case may cost within the horizon, all together.
///
/// Each risk happens at most once a year, with its chance per year, and independently of other years and other risks;
/// each occurrence costs an impact of its own. A risk can thus strike several times within the horizon. Nothing is
/// discounted, and nothing is sampled: the same risks give the same figures.
public struct RiskLoss: Hashable, Sendable {
  /// The ISO 4217 code of the currency.
  public let currency: String
  /// The number of risks in the figures.
  public let riskCount: Int
  /// The expected loss per year: the sum of chance per year times mean impact, which is exact.
  public let expectedPerYear: Double
  /// The expected loss within the horizon, which is exact.
  public let expected: Double
  /// The exact probability, in 0…1, that at least one risk happens within the horizon.
  public let chanceOfAny: Double
  /// The worst loss as shown to a sponsor: not exceeded in 95 of 100 futures.
  ///
  /// It is 0 when in 95 of 100 futures nothing happens; `worstIfAny` then tells what a bad future costs.
  public let worst: Double
  /// The loss that is not exceeded in 95 of 100 of the futures in which at least one risk happens; 0 without risks.
  public let worstIfAny: Double
  /// Whether `worst` and `worstIfAny` are approximations, as they are when several uncertain impacts can add up.
  public let isApproximate: Bool

  /// The precision at which the worst losses deserve to be shown.
  public var precision: Precision { Precision(low: 0, high: max(worst, worstIfAny)) }

  /// Adds up risks.
  ///
  /// The worst losses come from the mixture over what each risk may do (not at all, once, twice and so on), with exact
  /// probabilities; the loss in one combination has the shape of a lognormal with matched mean, variance and skewness
  /// unless it is known better. Up to 10 risks are told apart; of more, the smallest count by their moments.
  ///
  /// - Parameters:
  ///   - risks: the risks; none gives zero.
  ///   - currency: the currency of every impact.
  ///   - horizon: how long they may happen.
  /// - Throws: `TotalError` when an impact is not money in this currency.
  /// - Complexity: at most 1024 combinations, about 1 ms.
  public init(of risks: [RiskLine], currency: String, over horizon: Horizon) throws(TotalError) {
    for (index, risk) in risks.enumerated() where risk.impact.unit != .money(currency: currency) {
      throw TotalError(index: index, unit: risk.impact.unit, currency: currency)
    }
    self.init(sameCurrency: risks, currency: currency, over: horizon)
  }

  /// Adds up risks that are known to be in this currency.
  init(sameCurrency risks: [RiskLine], currency: String, over horizon: Horizon) {
    self.currency = currency
    riskCount = risks.count
    expectedPerYear = orderlySum(risks.map { $0.chancePerYear * $0.impact.mean })
    expected = Double(horizon.years) * expectedPerYear
    let chanceOfNone = risks.map { 1 - $0.chance(over: horizon) }.sorted().reduce(1, *)
    chanceOfAny = 1 - chanceOfNone
    let mixture = LossMixture(risks, over: horizon)
    isApproximate = mixture.isApproximate
    worst = mixture.quantile(0.95)
    worstIfAny = chanceOfAny > 0 ? mixture.quantile(chanceOfNone + 0.95 * chanceOfAny, atLeast: worst) : 0
  }
}
