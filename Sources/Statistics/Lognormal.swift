import Foundation

/// The lognormal distribution: a quantity above zero whose logarithm is normal.
public struct Lognormal: Distribution, Hashable {
  /// The mean of the logarithm.
  public let logMean: Double
  /// The standard deviation of the logarithm.
  public let logDeviation: Double

  /// - Parameters:
  ///   - logMean: the mean of the logarithm, any finite number.
  ///   - logDeviation: the standard deviation of the logarithm, finite and above zero.
  /// - Throws: `DistributionError` when a parameter is not finite or the deviation not above zero.
  public init(logMean: Double, logDeviation: Double) throws(DistributionError) {
    try requireFinite(logMean, .mean)
    try requireFinite(logDeviation, .standardDeviation)
    guard logDeviation > 0 else { throw .notSpread(standardDeviation: logDeviation) }
    self.logMean = logMean
    self.logDeviation = logDeviation
  }

  /// The lognormal distribution with a given 90 % interval.
  ///
  /// - Parameters:
  ///   - low: the 5th percentile, above zero.
  ///   - high: the 95th percentile, above `low`.
  /// - Throws: `DistributionError`; `.notPositive` when the interval touches or crosses zero, because no lognormal
  ///   quantity does, and turning it into another shape in silence would mislead.
  public init(low: Double, high: Double) throws(DistributionError) {
    try requireEnds(low: low, high: high)
    guard low > 0 else { throw .notPositive(low: low, high: high) }
    let (logLow, logHigh) = (log(low), log(high))
    logMean = logLow + (logHigh - logLow) / 2
    logDeviation = (logHigh - logLow) / (2 * StandardNormal.quantile95)
    // Two neighbouring numbers can share one logarithm.
    guard logDeviation > 0 else { throw .noWidth(value: low) }
  }

  public var mean: Double { exp(logMean + 0.5 * logDeviation * logDeviation) }

  public var variance: Double {
    let mean = mean
    return mean * mean * expm1(logDeviation * logDeviation)
  }

  public var skewness: Double {
    let excess = expm1(logDeviation * logDeviation)
    return (excess + 3) * excess.squareRoot()
  }

  public func cumulative(_ x: Double) -> Double {
    x > 0 ? StandardNormal.cumulative((log(x) - logMean) / logDeviation) : x.isNaN ? .nan : 0
  }

  public func quantile(_ p: Double) -> Double {
    exp(logMean + logDeviation * StandardNormal.quantile(p))
  }
}
