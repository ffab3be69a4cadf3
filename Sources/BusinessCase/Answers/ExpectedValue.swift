import Statistics

/// What a scenario comes to when the estimates are given: losses by risks at their expected value.
///
/// Questions about estimates are asked of this: good and bad luck cannot be checked beforehand.
final class ExpectedValue {
  let block: TrialBlock
  private let plan: CasePlan
  private let scenario: Int
  private let columns: ScenarioColumns
  private let kernel: CashFlowKernel

  init(_ plan: CasePlan, scenario: Int) {
    (self.plan, self.scenario) = (plan, scenario)
    block = TrialBlock(plan)
    columns = ScenarioColumns(plan, scenario, losses: LossColumns(periods: 0))
    kernel = CashFlowKernel(plan, into: [scenario: columns])
    for dimension in 0..<plan.dimensions {
      block.bits[dimension].update(repeating: Self.median, count: TrialBlock.rows)
    }
  }

  /// The uniform number of a median, where every estimate stands that nothing else is said of.
  static let median: UInt32 = 0x8000_0000

  /// The net present values for the uniform numbers in `block.bits`; up to `TrialBlock.rows` of them. They are taken as
  /// they are: correlations belong to drawing.
  ///
  /// Whether everything is stopped is averaged over, too: both courses are worked out, and weighed by their chances.
  func values(rows: Int) -> [Double] {
    guard let dimension = plan.stopping, let chance = plan.scenarios[scenario].chanceOfStop else {
      return course(rows: rows)
    }
    block.bits[dimension].update(repeating: .max, count: rows)
    let through = course(rows: rows)
    block.bits[dimension].update(repeating: 0, count: rows)
    let stopped = course(rows: rows)
    return (0..<rows).map { row in
      let weight = min(max(block.columns[chance][row], 0), 1)
      // A course that is never taken counts for nothing, however far it leads.
      return weight == 0
        ? through[row] : weight == 1 ? stopped[row] : (1 - weight) * through[row] + weight * stopped[row]
    }
  }

  private func course(rows: Int) -> [Double] {
    block.work(rows: rows)
    // The kernel works on four rows at a time; what lies beyond is left aside.
    kernel.run(block, rows: rows, keepsCumulative: false)
    let countsAll = plan.model.decidesOn == .value
    let years = Double(plan.model.time.step.months) / 12
    return (0..<rows).map { row in
      var value = columns.present[Account.cash.rawValue][row] - columns.present[Account.cost.rawValue][row]
      if countsAll {
        value += columns.present[Account.other.rawValue][row] + columns.present[Account.flexibility.rawValue][row]
      }
      for risk in plan.risks {
        guard let variant = risk.variants[scenario] else { continue }
        value -= block.columns[variant.perYear][row] * variant.meanLoss * years * columns.annuity[0][row]
      }
      return value
    }
  }
}
