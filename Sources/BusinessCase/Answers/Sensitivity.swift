import Statistics

/// Which estimates the spread of the preferred scenario comes from, as shares of its variance.
///
/// First-order indices by the estimator of A. Saltelli and others, "Variance based sensitivity analysis of model output",
/// Computer Physics Communications 181 (2010), 259-270, total indices by that of M. J. W. Jansen (1999) recommended
/// there, over Sobol points. Total indices presuppose independent estimates: where some correlate there are first-order
/// shares only, from a regression of the simulated trials.
public struct Sensitivity: Hashable, Sendable {
  public struct Index: Hashable, Sendable {
    /// The name of the estimate in formulas.
    public let estimate: String
    /// The share of the variance that it explains alone.
    public let firstOrder: Double
    /// The share in which it has a part, alone or together with others; nil where estimates correlate.
    public let total: Double?
  }

  /// How many points the indices rest on.
  public static let points = 2_048

  /// All uncertain estimates, the most important first.
  public let indices: [Index]
  /// What has to be said with it.
  public let remark: String

  /// - Parameter information: what the estimates explain alone, which is what there is where some correlate.
  init?(
    _ outcome: SimulationOutcome, scenario: Int, information: [InformationValue]?, _ isCancelled: () -> Bool
  ) {
    let plan = outcome.plan
    let names = plan.uncertain.map { plan.inputs[$0].name }
    guard !names.isEmpty else { return nil }
    if plan.copula != nil {
      guard let information else { return nil }
      indices = Self.sorted(information.map { Index(estimate: $0.estimate, firstOrder: $0.explains, total: nil) })
      remark = "Some estimates correlate, so that shares overlap: only what each explains alone is shown."
      return
    }
    let found = SobolIndices(
      count: names.count, points: Self.points, seed: outcome.settings.seed,
      threads: outcome.settings.threads ?? Workers.processors
    ) { SensitivityModel(plan, scenario: scenario) }
    guard !isCancelled() else { return nil }
    indices = Self.sorted(
      zip(names, zip(found.firstOrder, found.total)).map { Index(estimate: $0, firstOrder: $1.0, total: $1.1) })
    remark = "Losses by risks count at their expected value: luck cannot be checked beforehand."
  }

  private static func sorted(_ indices: [Index]) -> [Index] {
    indices.sorted { left, right in
      let (one, other) = (left.total ?? left.firstOrder, right.total ?? right.firstOrder)
      return one != other ? one > other : left.estimate < right.estimate
    }
  }
}

/// A function whose variance is to be shared out among its arguments.
protocol SensitivityFunction: AnyObject {
  /// The values for up to `TrialBlock.rows` rows of uniform numbers, as bits, one column per argument.
  func values(_ columns: [UnsafePointer<UInt32>], rows: Int) -> [Double]
}

/// A scenario as a function of its uncertain estimates.
private final class SensitivityModel: SensitivityFunction {
  private let plan: CasePlan
  private let evaluation: ExpectedValue

  init(_ plan: CasePlan, scenario: Int) {
    self.plan = plan
    evaluation = ExpectedValue(plan, scenario: scenario)
  }

  func values(_ columns: [UnsafePointer<UInt32>], rows: Int) -> [Double] {
    for (position, input) in plan.uncertain.enumerated() {
      guard let dimension = plan.inputs[input].dimension else { continue }
      evaluation.block.bits[dimension].update(from: columns[position], count: rows)
    }
    return evaluation.values(rows: rows)
  }
}
