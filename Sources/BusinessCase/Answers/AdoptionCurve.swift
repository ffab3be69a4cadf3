import Statistics

/// How the share of people who use the thing grows, as futures from slow to fast.
public struct AdoptionCurve: Hashable, Sendable {
  /// The share, 0 to 1, in the middle of each period; period 0 is the beginning, with nobody.
  public let points: [ScenarioResult.FanPoint]
  public let sentence: String
  public let formula: String
  public let source: String

  /// How many futures it is drawn from; quantiles of so smooth a curve need no more.
  private static let futures = 4 * TrialBlock.rows

  /// - Parameter scenario: the one that it is drawn for, or the first other one in which anything grows.
  /// - Returns: nil when nothing grows.
  /// - Complexity: O(periods), about 5 ms for 60 periods.
  init?(_ plan: CasePlan, scenario: Int, seed: UInt64) {
    let order = [plan.scenarios[scenario]] + plan.scenarios
    guard let ramp = order.lazy.compactMap(\.ramp).first, let adoption = plan.model.adoption else { return nil }
    let shares = Self.shares(plan, ramp, seed: seed)
    let beginning = ScenarioResult.FanPoint(period: 0, quantiles: Figure.probabilities.map { _ in 0 })
    points =
      [beginning]
      + shares.enumerated().map { index, column in
        ScenarioResult.FanPoint(
          period: index + 1,
          quantiles: column.withUnsafeBufferPointer { SampleQuantiles.of($0, at: Figure.probabilities) })
      }
    sentence = Self.sentence(points, plan.model.time)
    switch adoption {
    case .logistic:
      formula = "share(t) = 1 / (1 + exp(-ln 81 · (t - half) / rise))"
      source = "The logistic curve: from a tenth to nine tenths takes ln 81 divided by its steepness."
    case .bass:
      formula = "share(t) = (1 - exp(-(p + q) t)) / (1 + (q / p) exp(-(p + q) t))"
      source = "F. M. Bass, A new product growth for model consumer durables, Management Science 15 (1969)."
    }
  }

  private static func shares(_ plan: CasePlan, _ ramp: PlannedScenario.Ramp, seed: UInt64) -> [[Float]] {
    let rows = TrialBlock.rows
    let block = TrialBlock(plan)
    let points = SobolSequence(
      dimensions: max(1, min(plan.dimensions, SobolSequence.mostDimensions)),
      bits: Int.bitWidth - 1 - futures.leadingZeroBitCount, scrambledBy: RandomStream(seed: seed, path: 0xADD))
    var shares = [[Float]](repeating: [], count: plan.periods)
    for start in stride(from: 0, to: futures, by: rows) {
      block.draw(points, from: start, rows: rows, beyond: RandomStream(seed: seed, path: 0xADE, UInt64(start)))
      block.work(rows: rows)
      for row in 0..<rows {
        var decay = block.columns[ramp.start][row]
        let (b, factor) = (block.columns[ramp.b][row], block.columns[ramp.factor][row])
        for period in shares.indices {
          shares[period].append(Float((1 - ramp.a * decay) / (1 + b * decay)))
          decay *= factor
        }
      }
    }
    return shares
  }

  private static func sentence(_ points: [ScenarioResult.FanPoint], _ time: Timeframe) -> String {
    let months = { (period: Int) in Words.grouped(Double(period * time.step.months)) }
    guard let last = points.last else { return "" }
    let end =
      "At the end \(Words.percent(last.quantiles[0])) to \(Words.percent(last.quantiles[4])) of those who will use it do."
    guard let half = points.first(where: { $0.quantiles[2] >= 0.5 }) else { return end }
    return "As often sooner as later, half of those who will use it do after \(months(half.period)) months. \(end)"
  }
}
