import Statistics

extension Planner {
  /// The highest rate of a risk, in events within the horizon or a year, that is simulated event by event.
  static let mostEvents = 10_000.0

  mutating func planRisks(_ plans: inout [ScenarioPlan]) {
    for (index, risk) in model.risks.enumerated() {
      let path = "risks[\(index)]"
      plans[0].checkScenarios(risk.scenarios, "\(path).scenarios")
      guard let loss = lossSampler(risk.loss, "\(path).loss") else { continue }
      guard let controls = checkedControls(risk, path) else { continue }
      let todayLoss = risk.today?.loss.map { lossSampler($0, "\(path).today.loss") } ?? loss
      guard let todayLoss else { continue }
      var variants: [PlannedRisk.Variant?] = []
      for position in plans.indices {
        plans[position].checker.builder = builder
        defer { builder = plans[position].checker.builder }
        if plans[position].option.isDoNothing {
          variants.append(today(risk, path, todayLoss, &plans[position]))
        } else if plans[position].includes(risk.scenarios) {
          variants.append(variant(risk, path, loss, controls, &plans[position]))
        } else {
          variants.append(nil)
        }
      }
      plans[0].checker.builder = builder
      let comparison = today(risk, path, todayLoss, &plans[0])
      builder = plans[0].checker.builder
      guard let most = largest((variants + [comparison]).compactMap { $0 }) else { continue }
      var count: Poisson?
      if let known = builder.constantValue(most) {
        guard let poisson = try? Poisson(mean: known * model.time.riskYears) else {
          refuse("\(path).per-year", "The events per year are no number that can be simulated. Give one such as 0.3.")
          continue
        }
        count = poisson
      }
      dimensions += 1
      risks.append(
        PlannedRisk(
          risk: risk, dimension: dimensions - 1, mostPerYear: most, knownCount: count, loss: loss.sampler,
          lossToday: risk.today?.loss == nil ? nil : todayLoss.sampler, variants: variants, today: comparison))
    }
  }

  private mutating func lossSampler(_ shape: Estimate.Shape, _ path: String) -> (sampler: Sampler, mean: Double)? {
    guard let distribution = distribution(shape, path) else { return nil }
    guard distribution.quantile(0) >= 0 else {
      let field = shape.values.first?.field ?? .low
      refuse("\(path).\(field.rawValue)", "A loss can be below zero, which would be a gain. Give a shape from zero up.")
      return nil
    }
    return (Sampler(distribution), distribution.mean)
  }

  private mutating func checkedControls(_ risk: CaseRisk, _ path: String) -> (prevents: Double, lowers: Double)? {
    guard risk.controls.count <= Limit.controls else {
      refuse("\(path).controls", "The risk has \(risk.controls.count) controls. Use at most \(Limit.controls).")
      return nil
    }
    var (frequency, size) = (1.0, 1.0)
    for (index, control) in risk.controls.enumerated() {
      for (field, share) in [("prevents", control.prevents), ("lowers", control.lowers)] where !(0...1).contains(share)
      {
        refuse("\(path).controls[\(index)].\(field)", "A share of \(plain(share * 100)) % cannot be. Give 0 to 100 %.")
        return nil
      }
      // Each control works on what the ones before have left.
      frequency *= 1 - control.prevents
      size *= 1 - control.lowers
    }
    return (frequency, size)
  }

  private mutating func variant(
    _ risk: CaseRisk, _ path: String, _ loss: (sampler: Sampler, mean: Double),
    _ left: (prevents: Double, lowers: Double), _ plan: inout ScenarioPlan
  ) -> PlannedRisk.Variant? {
    for (index, control) in risk.controls.enumerated() where !control.cost.isEmpty {
      let place = "\(path).controls[\(index)].cost"
      if let cost = plan.value(control.cost, place) { plan.addCost(cost, place) }
    }
    guard let rate = frequency(risk.perYear, "\(path).per-year", &plan) else { return nil }
    let factor = plan.checker.builder.constant(left.prevents)
    return PlannedRisk.Variant(
      perYear: plan.checker.builder.emit(.multiply, rate, factor), meanLoss: loss.mean * left.lowers,
      factor: left.lowers)
  }

  private mutating func today(
    _ risk: CaseRisk, _ path: String, _ loss: (sampler: Sampler, mean: Double), _ plan: inout ScenarioPlan
  ) -> PlannedRisk.Variant? {
    guard let today = risk.today, let rate = frequency(today.perYear, "\(path).today.per-year", &plan) else {
      return nil
    }
    return PlannedRisk.Variant(perYear: rate, meanLoss: loss.mean, factor: 1)
  }

  private mutating func frequency(_ text: String, _ path: String, _ plan: inout ScenarioPlan) -> Int? {
    guard let rate = plan.rate(text, path) else { return nil }
    guard rate.range.low >= 0 else {
      plan.refuse(path, "The events per year can be below zero. Give an estimate from zero up.")
      return nil
    }
    // An estimate without an upper end is cut where a risk would be a running cost, and the result says how often.
    let most = Self.mostEvents / model.time.riskYears
    plan.bounds.append(
      ScenarioPlan.Bound(
        path: path, column: rate.column, most: most,
        message: "This is more than \(plain(Self.mostEvents)) events within "
          + "\(model.time.years < 1 ? "a year" : "the case"). State it as a running cost."))
    if rate.range.high > most, !openRates.contains(rate.column) { openRates.append(rate.column) }
    let limit = plan.checker.builder.constant(most)
    return plan.checker.builder.emit(.minimum, rate.column, limit)
  }

  private mutating func largest(_ variants: [PlannedRisk.Variant]) -> Int? {
    guard var most = variants.first?.perYear else { return nil }
    for variant in variants.dropFirst() { most = builder.emit(.maximum, most, variant.perYear) }
    return most
  }
}
