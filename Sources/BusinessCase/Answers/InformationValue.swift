import Statistics

/// What it would be worth to know one estimate exactly before deciding: what to check first.
///
/// The expected value of partial perfect information by non-parametric regression: M. Strong, J. E. Oakley and A.
/// Brennan, "Estimating multiparameter partial expected value of perfect information from a probabilistic sensitivity
/// analysis sample: a nonparametric regression approach", Medical Decision Making 34 (2014), 311-326. The regression is
/// a cubic spline on the ranks of the estimate, by least squares.
public struct InformationValue: Hashable, Sendable {
  /// The name of the estimate in formulas.
  public let estimate: String
  /// In the currency of the case, never below zero.
  public let value: Double
  /// The share of the variance of the preferred scenario that the estimate explains alone.
  public let explains: Double

  static func all(_ outcome: SimulationOutcome) -> [InformationValue] {
    let plan = outcome.plan
    let count = outcome.store.detailed
    let results = Results<InformationValue>(count: plan.uncertain.count)
    let threads = outcome.settings.threads ?? Workers.processors
    var options = plan.scenarios.indices.map { UnsafeBufferPointer(start: outcome.store.objective[$0], count: count) }
    let nothing = AlignedColumns(count: 1, stride: count, zero: 0.0)
    // The alternative to a single scenario is nothing at all.
    if options.count == 1 { options.append(UnsafeBufferPointer(start: nothing[0], count: count)) }
    let preferred = CaseDecision.preferred(outcome)
    let shared = Shared(options: options, keeps: nothing)
    Workers.run(pieces: results.count, threads: threads) { next in
      while let index = next() {
        let values = UnsafeBufferPointer(start: outcome.store.estimates[index], count: count)
        let spline = RankSpline(values)
        let found = spline.information(shared.options, preferred: preferred)
        let name = plan.inputs[plan.uncertain[index]].name
        results.set(index, InformationValue(estimate: name, value: found.value, explains: found.explains))
      }
    }
    return results.all.sorted { $0.value != $1.value ? $0.value > $1.value : $0.estimate < $1.estimate }
  }

  /// Columns, filled before the threads start and only read until they are joined; `keeps` holds the memory.
  private struct Shared: @unchecked Sendable {
    let options: [UnsafeBufferPointer<Double>]
    let keeps: AlignedColumns<Double>
  }
}
