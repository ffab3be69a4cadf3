/// What a block of trials of one scenario comes to; a number per trial in each column.
final class ScenarioColumns {
  /// Present values by account.
  let present: AlignedColumns<Double>
  /// The sum of the discount factors of the periods that are reached.
  let annuity: AlignedColumns<Double>
  /// Periods until the money is back and stays so; infinite when it is not within the horizon.
  let payback: AlignedColumns<Double>
  /// The sum of cash flows up to each period, where it is asked for.
  let cumulative: AlignedColumns<Double>
  /// The losses of single events; scenarios that meet the same ones share them.
  let losses: LossColumns
  /// By stretch: the sums of discount factors, alone and times adoption.
  let flatWeights: AlignedColumns<Double>
  let rampedWeights: AlignedColumns<Double>

  init(_ plan: CasePlan, _ scenario: Int, losses: LossColumns) {
    let (rows, segments) = (TrialBlock.rows, plan.scenarios[scenario].segments.count)
    present = AlignedColumns(count: Account.allCases.count, stride: rows, zero: 0)
    annuity = AlignedColumns(count: 1, stride: rows, zero: 0)
    payback = AlignedColumns(count: 1, stride: rows, zero: 0)
    cumulative = AlignedColumns(count: plan.periods + 1, stride: rows, zero: 0)
    self.losses = losses
    flatWeights = AlignedColumns(count: segments, stride: rows, zero: 0)
    rampedWeights = AlignedColumns(count: segments, stride: rows, zero: 0)
  }
}

/// The losses of single events in a block of trials, a number per trial in each column.
final class LossColumns {
  /// Present values.
  let present: AlignedColumns<Double>
  /// The loss in each period; no columns where there are no events.
  let byPeriod: AlignedColumns<Double>

  /// - Parameter periods: with the beginning; 0 where there are no events.
  init(periods: Int) {
    present = AlignedColumns(count: 1, stride: TrialBlock.rows, zero: 0)
    byPeriod = AlignedColumns(count: periods, stride: TrialBlock.rows, zero: 0)
  }

  func clear() {
    byPeriod.base.update(repeating: 0, count: byPeriod.count * TrialBlock.rows)
  }
}
