/// A number that is known: the distribution that puts everything on one value.
public struct PointMass: Distribution, Hashable {
  public let value: Double

  /// - Throws: `DistributionError.notFinite` when the value is infinite or not a number.
  public init(_ value: Double) throws(DistributionError) {
    try requireFinite(value, .value)
    self.value = value
  }

  public var mean: Double { value }
  public var variance: Double { 0 }
  public var skewness: Double { 0 }

  public func cumulative(_ x: Double) -> Double { x < value ? 0 : 1 }

  public func quantile(_ p: Double) -> Double { p >= 0 && p <= 1 ? value : .nan }
}
