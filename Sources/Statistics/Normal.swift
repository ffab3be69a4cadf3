/// The normal distribution.
public struct Normal: Distribution, Hashable {
  public let mean: Double
  public let standardDeviation: Double

  /// - Parameters:
  ///   - mean: any finite number.
  ///   - standardDeviation: finite and above zero.
  /// - Throws: `DistributionError` when a parameter is not finite or the standard deviation not above zero.
  public init(mean: Double, standardDeviation: Double) throws(DistributionError) {
    try requireFinite(mean, .mean)
    try requireFinite(standardDeviation, .standardDeviation)
    guard standardDeviation > 0 else { throw .notSpread(standardDeviation: standardDeviation) }
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// The normal distribution with a given 90 % interval.
  ///
  /// - Parameters:
  ///   - low: the 5th percentile.
  ///   - high: the 95th percentile, above `low`.
  /// - Throws: `DistributionError` when an end is not finite or `low` is not below `high`.
  public init(low: Double, high: Double) throws(DistributionError) {
    try requireEnds(low: low, high: high)
    mean = low + (high - low) / 2
    standardDeviation = (high - low) / (2 * StandardNormal.quantile95)
  }

  private init(_ mean: Double, _ standardDeviation: Double) {
    (self.mean, self.standardDeviation) = (mean, standardDeviation)
  }

  /// Mean 0 and standard deviation 1.
  public static let standard = Normal(0, 1)

  public var variance: Double { standardDeviation * standardDeviation }
  public var skewness: Double { 0 }

  public func cumulative(_ x: Double) -> Double {
    StandardNormal.cumulative((x - mean) / standardDeviation)
  }

  public func quantile(_ p: Double) -> Double {
    mean + standardDeviation * StandardNormal.quantile(p)
  }
}
