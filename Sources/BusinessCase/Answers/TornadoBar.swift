import Statistics

/// How far one estimate alone moves the preferred scenario, from its 5th to its 95th percentile, all others at their
/// median.
public struct TornadoBar: Hashable, Sendable {
  /// The name of the estimate in formulas.
  public let estimate: String
  /// The ends of the estimate, in its own unit.
  public let low: Double
  public let high: Double
  /// The net present value at either end, losses by risks at their expected value.
  public let atLow: Double
  public let atHigh: Double

  /// The length of the bar.
  public var swing: Double { abs(atHigh - atLow) }

  /// The bars of all uncertain estimates, the longest first.
  static func all(_ plan: CasePlan, scenario: Int) -> [TornadoBar] {
    let evaluation = ExpectedValue(plan, scenario: scenario)
    let perBlock = TrialBlock.rows / 2
    var bars: [TornadoBar] = []
    for start in stride(from: 0, to: plan.uncertain.count, by: perBlock) {
      let some = plan.uncertain[start..<min(start + perBlock, plan.uncertain.count)]
      for dimension in 0..<plan.dimensions {
        evaluation.block.bits[dimension].update(repeating: 0x8000_0000, count: TrialBlock.rows)
      }
      for (position, input) in some.enumerated() {
        guard let dimension = plan.inputs[input].dimension else { continue }
        evaluation.block.bits[dimension][2 * position] = Self.bits(0.05)
        evaluation.block.bits[dimension][2 * position + 1] = Self.bits(0.95)
      }
      let values = evaluation.values(rows: TrialBlock.rows)
      for (position, input) in some.enumerated() {
        let distribution = plan.inputs[input].distribution
        bars.append(
          TornadoBar(
            estimate: plan.inputs[input].name, low: distribution.quantile(0.05), high: distribution.quantile(0.95),
            atLow: values[2 * position], atHigh: values[2 * position + 1]))
      }
    }
    return bars.sorted { $0.swing != $1.swing ? $0.swing > $1.swing : $0.estimate < $1.estimate }
  }

  static func bits(_ probability: Double) -> UInt32 { UInt32(probability * 0x1p32) }
}
