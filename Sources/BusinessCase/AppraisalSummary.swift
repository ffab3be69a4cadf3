/// The figures of a business case side by side, as in an appraisal summary table.
///
/// The form follows the summary table of HM Treasury's Green Book: cash-releasing benefits, other benefits, costs and
/// risks each have a total of their own. Benefits that release cash and benefits that do not are never added together,
/// and the net figure is about cash alone. The assumptions of `Total` and `RiskLoss` apply.
public struct AppraisalSummary: Hashable, Sendable {
  public let currency: String
  public let horizon: Horizon
  /// The benefits that lower spending or bring money in.
  public let cashReleasing: Total
  /// The benefits that do not, for example time saved.
  public let nonCash: Total
  public let costs: Total
  /// Cash-releasing benefits minus costs, before risks.
  public let netCash: Total
  public let riskLoss: RiskLoss
  /// Whether any cost is for people's time, training or moderation; most of such a project is people and process.
  public let hasPeopleCosts: Bool
  /// The lines that are in none of the totals, benefits first, then costs, then risks; a page must show them.
  public let leftOut: [LeftOut]

  /// Sums up a case.
  ///
  /// - Parameters:
  ///   - benefits: any number of benefits, in any order.
  ///   - costs: any number of costs; amounts are positive.
  ///   - risks: any number of risks.
  ///   - currency: the currency of the totals; lines that are not in it are left out and listed.
  ///   - horizon: how long amounts go on.
  /// - Complexity: O(n log n) for n lines, and at most 1024 combinations of risks.
  public init(
    benefits: [BenefitLine], costs: [CostLine], risks: [RiskLine], currency: String, over horizon: Horizon
  ) {
    let money = Estimate.Unit.money(currency: currency)
    let counted = benefits.filter { $0.estimate.unit == money }
    let cash = counted.filter(\.isCashReleasing).map { Total.Part($0.estimate) }
    let other = counted.filter { !$0.isCashReleasing }.map { Total.Part($0.estimate) }
    let spent = costs.map(\.estimate).filter { $0.unit == money }

    self.currency = currency
    self.horizon = horizon
    cashReleasing = Total(sameCurrency: cash, currency: currency, over: horizon)
    nonCash = Total(sameCurrency: other, currency: currency, over: horizon)
    self.costs = Total(sameCurrency: spent.map { Total.Part($0) }, currency: currency, over: horizon)
    netCash = Total(
      sameCurrency: cash + spent.map { Total.Part($0, sign: .minus) }, currency: currency, over: horizon)
    riskLoss = RiskLoss(
      sameCurrency: risks.filter { $0.impact.unit == money }, currency: currency, over: horizon)
    hasPeopleCosts = costs.contains { $0.nature.isForPeople && $0.estimate.high90 > 0 }
    leftOut =
      (benefits.map { ($0.id, $0.estimate.unit) } + costs.map { ($0.id, $0.estimate.unit) }
      + risks.map { ($0.id, $0.impact.unit) })
      .filter { $0.1 != money }
      .map { LeftOut(id: $0.0, unit: $0.1, currency: currency) }
  }
}

extension AppraisalSummary {
  /// A line that is in none of the totals because it is not money in their currency.
  public struct LeftOut: Hashable, Sendable, Identifiable {
    /// The identifier of the line.
    public let id: String
    public let unit: Estimate.Unit
    /// The currency of the totals.
    public let currency: String

    /// Why it is left out and what would bring it in, in a sentence for a person.
    public var message: String {
      if let other = unit.currency {
        return "Not in the totals: it is in \(other). Convert it to \(currency)."
      }
      return "Not in the totals: it has no amount of money yet. Say what it is worth in \(currency)."
    }
  }
}
