public import BusinessCase
import Documents
public import Partnership

extension Initiative {
  /// The figures of the case as the records stand: totals in closed form, over the organisation's horizon.
  /// - Returns: nil while there is no line at all.
  public var appraisal: AppraisalSummary? {
    let benefits = records[Benefit.self].map {
      BenefitLine(id: $0.id.text, estimate: $0.content.quantity.estimate, isCashReleasing: $0.content.isCashReleasing)
    }
    let costs = records[Cost.self].map {
      CostLine(id: $0.id.text, estimate: $0.content.quantity.estimate, nature: $0.content.nature)
    }
    // A chance outside 0 to 100 % and a loss below zero are refused when they are read, so that no line is lost here.
    let risks = records[Risk.self].compactMap {
      try? RiskLine(
        id: $0.id.text, chancePerYear: $0.content.chance / 100, impact: $0.content.quantity.estimate)
    }
    guard !(benefits.isEmpty && costs.isEmpty && risks.isEmpty),
      let horizon = try? Horizon(years: settings.horizonYears)
    else { return nil }
    return AppraisalSummary(
      benefits: benefits, costs: costs, risks: risks, currency: settings.currency.code, over: horizon)
  }

  /// What the decision exposes the organisation to: the upper end of costs, the date, the upper end of losses.
  public var exposure: Exposure {
    let appraisal = appraisal
    let currency = settings.currency
    func money(_ value: Double, _ precision: Precision) -> Money? {
      Money(nearest: precision.rounded(value), currency: currency)
    }
    return Exposure(
      cost: appraisal.flatMap { $0.costs.lineCount == 0 ? nil : money($0.costs.interval.high, $0.costs.precision) },
      date: decision?.readyBy ?? need?.wantedBy,
      worstLoss: appraisal.flatMap {
        $0.riskLoss.riskCount == 0 ? nil : money($0.riskLoss.worstIfAny, $0.riskLoss.precision)
      })
  }
}
