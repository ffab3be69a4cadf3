public import BusinessCase
import Documents
public import Partnership

extension Initiative {
  /// The figures of the case as the records stand: totals in closed form, over the organisation's horizon, of the lines
  /// that occur under the option that was chosen.
  /// - Returns: nil while there is no line at all, and where only a simulation can say what the case comes to.
  public var appraisal: AppraisalSummary? { derived.appraisal.value { appraised } }

  private var appraised: AppraisalSummary? {
    guard !needsSimulation else { return nil }
    let benefits = records[Benefit.self].filter { occurs($0.content.terms) }.compactMap { entry in
      entry.content.quantity.map {
        BenefitLine(id: entry.id.text, estimate: $0.estimate, isCashReleasing: entry.content.isCashReleasing)
      }
    }
    let costs = records[Cost.self].filter { occurs($0.content.terms) }.compactMap { entry in
      entry.content.quantity.map {
        CostLine(id: entry.id.text, estimate: $0.estimate, nature: entry.content.nature)
      }
    }
    // A chance outside 0 to 100 % and a loss below zero are refused when they are read, so that no line is lost here.
    let risks = records[Risk.self].compactMap {
      try? RiskLine(
        id: $0.id.text, chancePerYear: ($0.content.chance ?? 0) / 100, impact: $0.content.quantity.estimate)
    }
    guard !(benefits.isEmpty && costs.isEmpty && risks.isEmpty),
      let horizon = try? Horizon(years: settings.horizonYears)
    else { return nil }
    return AppraisalSummary(
      benefits: benefits, costs: costs, risks: risks, currency: settings.currency.code, over: horizon)
  }

  /// Whether any cost is for people's time, training or moderation.
  public var countsPeople: Bool { records[Cost.self].contains { $0.content.nature.isForPeople } }

  /// Whether totals in closed form cannot say what the case comes to: an amount or a frequency is a formula over
  /// estimates, or lines occur under some of the options only and none is chosen yet, so that a sum of all lines would be
  /// of no option.
  public var needsSimulation: Bool {
    func needs(_ isFormula: Bool, _ terms: LineTerms) -> Bool {
      isFormula || (decision == nil && !terms.options.isEmpty)
    }
    return records[Benefit.self].contains { needs($0.content.quantity == nil, $0.content.terms) }
      || records[Cost.self].contains { needs($0.content.quantity == nil, $0.content.terms) }
      || records[Risk.self].contains { $0.content.chance == nil }
  }

  /// Whether a line occurs under the option that was chosen.
  private func occurs(_ terms: LineTerms) -> Bool {
    terms.options.isEmpty || decision.map { terms.options.contains($0.choice) } ?? false
  }

  /// What the decision exposes the organisation to: the upper end of costs, the date, the upper end of losses.
  ///
  /// Where the case needs a simulation these are the figures of the last one, whether it is current or not: that it has to be, the
  /// gate asks.
  public var exposure: Exposure { derived.exposure.value { exposed } }

  private var exposed: Exposure {
    let date = decision?.readyBy ?? need?.wantedBy
    guard !needsSimulation else {
      return Exposure(cost: simulated?.costs?.high, date: date, worstLoss: simulated?.worstLoss)
    }
    let appraisal = appraisal
    let currency = settings.currency
    func money(_ value: Double, _ precision: Precision) -> Money? {
      Money(nearest: precision.rounded(value), currency: currency)
    }
    return Exposure(
      cost: appraisal.flatMap { $0.costs.lineCount == 0 ? nil : money($0.costs.interval.high, $0.costs.precision) },
      date: date,
      worstLoss: appraisal.flatMap {
        $0.riskLoss.riskCount == 0 ? nil : money($0.riskLoss.worstIfAny, $0.riskLoss.precision)
      })
  }
}
