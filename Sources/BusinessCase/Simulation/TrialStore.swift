/// What is kept of every trial, for quantiles and for the questions that compare trials.
///
/// Numbers are kept in single precision, which is far finer than their sampling error; means are summed in double.
/// It can be shared by threads unchecked, because a piece of work writes only its own trials and its own row of sums,
/// and all is read after the threads were joined.
final class TrialStore: @unchecked Sendable {
  /// The figures of a scenario that have a distribution.
  enum Figure: Int, CaseIterable {
    case cash, value, costs, payback, annualLoss
  }

  /// The figures of a scenario that have a mean; the first two as the figures above.
  enum Sum: Int, CaseIterable {
    case cash, value, costs, cashBenefits, otherBenefits, flexibility, losses, annualLoss
  }

  /// The largest magnitude of a figure. Single precision goes to 3e38; sums, differences and squares of what is kept
  /// have to stay numbers, too.
  static let largest = 1e18

  let trials: Int
  let scenarios: Int
  /// How many of the first trials are kept in detail.
  let detailed: Int
  /// Scenario after scenario, figure after figure; then the annual loss of today's way.
  let figures: AlignedColumns<Float>
  /// Per piece of work: the sums of each scenario, of today's losses, of the best; how often each is best, how many
  /// trials of each are beyond the largest figure, and in how many events are beyond what is simulated.
  let sums: AlignedColumns<Double>
  let sumCount: Int
  /// In detail: what the case decides on, by scenario.
  let objective: AlignedColumns<Double>
  /// In detail: the uncertain estimates, as stated.
  let estimates: AlignedColumns<Double>
  /// In detail: the sum of cash flows by scenario and period.
  let cumulative: AlignedColumns<Float>
  /// In detail: annual losses by risk and variant.
  let lossesByRisk: AlignedColumns<Float>

  init(_ plan: CasePlan, trials: Int, pieces: Int) {
    self.trials = trials
    scenarios = plan.scenarios.count
    let perTrial = scenarios * (plan.periods + 1) + plan.uncertain.count * 2 + plan.risks.count * (scenarios + 1)
    // A whole number of blocks, unless there are not as many trials.
    detailed = min(trials, max(1_024, min(16_384, 6_000_000 / perTrial) & ~(TrialBlock.rows - 1)))
    figures = AlignedColumns(count: scenarios * Figure.allCases.count + 1, stride: trials, zero: 0)
    sumCount = scenarios * (Sum.allCases.count + 2) + 3
    sums = AlignedColumns(count: pieces, stride: sumCount, zero: 0)
    objective = AlignedColumns(count: scenarios, stride: detailed, zero: 0)
    estimates = AlignedColumns(count: plan.uncertain.count, stride: detailed, zero: 0)
    cumulative = AlignedColumns(count: scenarios * (plan.periods + 1), stride: detailed, zero: 0)
    lossesByRisk = AlignedColumns(count: plan.risks.count * (scenarios + 1), stride: detailed, zero: 0)
  }

  func column(_ scenario: Int, _ figure: Figure) -> UnsafeMutablePointer<Float> {
    figures[scenario * Figure.allCases.count + figure.rawValue]
  }

  /// The annual losses of today's way.
  var today: UnsafeMutablePointer<Float> { figures[scenarios * Figure.allCases.count] }

  func place(of sum: Sum, _ scenario: Int) -> Int { scenario * Sum.allCases.count + sum.rawValue }
  var placeOfToday: Int { scenarios * Sum.allCases.count }
  var placeOfBest: Int { placeOfToday + 1 }
  func placeOfWins(_ scenario: Int) -> Int { placeOfBest + 1 + scenario }
  func placeOfBeyond(_ scenario: Int) -> Int { placeOfWins(scenarios + scenario) }
  var placeOfCut: Int { placeOfWins(2 * scenarios) }
}
