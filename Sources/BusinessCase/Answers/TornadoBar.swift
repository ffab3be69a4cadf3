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

  /// The bars of all estimates that are uncertain in a scenario, as they are there, the longest first.
  static func all(_ plan: CasePlan, scenario: Int) -> [TornadoBar] {
    let evaluation = ExpectedValue(plan, scenario: scenario)
    let perBlock = TrialBlock.rows / 2
    var bars: [TornadoBar] = []
    let inputs = plan.uncertainInputs(scenario)
    for start in stride(from: 0, to: inputs.count, by: perBlock) {
      let some = inputs[start..<min(start + perBlock, inputs.count)]
      for dimension in 0..<plan.dimensions {
        evaluation.block.bits[dimension].update(repeating: ExpectedValue.median, count: TrialBlock.rows)
      }
      for (position, input) in some.enumerated() {
        guard let dimension = input.dimension else { continue }
        evaluation.block.bits[dimension][2 * position] = Self.bits(0.05)
        evaluation.block.bits[dimension][2 * position + 1] = Self.bits(0.95)
      }
      let values = evaluation.values(rows: TrialBlock.rows)
      for (position, input) in some.enumerated() {
        bars.append(
          TornadoBar(
            estimate: input.name, low: input.distribution.quantile(0.05), high: input.distribution.quantile(0.95),
            atLow: values[2 * position], atHigh: values[2 * position + 1]))
      }
    }
    return bars.sorted { $0.swing != $1.swing ? $0.swing > $1.swing : $0.estimate < $1.estimate }
  }

  static func bits(_ probability: Double) -> UInt32 { UInt32(probability * 0x1p32) }
}
