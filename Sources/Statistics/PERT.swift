/// The PERT distribution: a beta distribution between two ends, told by its most likely value.
///
/// alpha = 1 + 4 (mode - low) / (high - low), beta = 1 + 4 (high - mode) / (high - low), so that the mean is
/// (low + 4 mode + high) / 6. Source: D. G. Malcolm, J. H. Roseboom, C. E. Clark and W. Fazar, "Application of a
/// technique for research and development program evaluation", Operations Research 7 (1959), 646-669.
public struct PERT: Distribution, Hashable {
  public let low: Double
  public let mode: Double
  public let high: Double

  /// - Parameters:
  ///   - low: the smallest possible value.
  ///   - mode: the most likely value, in `low`…`high`.
  ///   - high: the largest possible value, above `low`.
  /// - Throws: `DistributionError` when a value is not finite or the three are not in order.
  public init(low: Double, mode: Double, high: Double) throws(DistributionError) {
    try requireEnds(low: low, high: high)
    try requireMode(mode, low: low, high: high)
    self.low = low
    self.mode = mode
    self.high = high
  }

  /// The first shape parameter, in 1…5.
  public var alpha: Double { 1 + 4 * (mode - low) / (high - low) }

  /// The second shape parameter, in 1…5; the two always add up to 6.
  public var beta: Double { 1 + 4 * (high - mode) / (high - low) }

  /// The same distribution, told by its shape parameters.
  var asBeta: Beta { Beta(valid: alpha, beta, low: low, high: high) }

  public var mean: Double { low + (4 * (mode - low) + (high - low)) / 6 }

  public var variance: Double {
    let width = high - low
    return width * width * alpha * beta / (36 * 7)
  }

  public var skewness: Double {
    2 * (beta - alpha) * 7.0.squareRoot() / (8 * (alpha * beta).squareRoot())
  }

  public func cumulative(_ x: Double) -> Double {
    asBeta.cumulative(x)
  }

  public func quantile(_ p: Double) -> Double {
    asBeta.quantile(p)
  }
}
