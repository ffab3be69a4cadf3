/// The uniform distribution: every value between two ends is equally likely.
public struct Uniform: Distribution, Hashable {
  public let low: Double
  public let high: Double

  /// - Parameters:
  ///   - low: the smallest possible value.
  ///   - high: the largest possible value, above `low`.
  /// - Throws: `DistributionError` when an end is not finite or `low` is not below `high`.
  public init(low: Double, high: Double) throws(DistributionError) {
    try requireEnds(low: low, high: high)
    self.low = low
    self.high = high
  }

  private init(_ low: Double, _ high: Double) { (self.low, self.high) = (low, high) }

  /// Between 0 and 1.
  public static let standard = Uniform(0, 1)

  public var mean: Double { low + (high - low) / 2 }
  public var variance: Double { (high - low) * (high - low) / 12 }
  public var skewness: Double { 0 }

  public func cumulative(_ x: Double) -> Double {
    x <= low ? 0 : x >= high ? 1 : (x - low) / (high - low)
  }

  public func quantile(_ p: Double) -> Double {
    p >= 0 && p <= 1 ? low + (high - low) * p : .nan
  }
}
