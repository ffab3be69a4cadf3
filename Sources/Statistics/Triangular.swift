/// The triangular distribution between two ends, with the peak at the most likely value.
public struct Triangular: Distribution, Hashable {
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

  public var mean: Double { low + ((mode - low) + (high - low)) / 3 }

  public var variance: Double {
    let (left, width) = (mode - low, high - low)
    return (left * left + width * width - left * width) / 18
  }

  public var skewness: Double {
    let (left, width) = (mode - low, high - low)
    let product = (width - 2 * left) * (2 * width - left) * (width + left)
    let square = left * left + width * width - left * width
    return 2.0.squareRoot() * product / (5 * square * square.squareRoot())
  }

  public func cumulative(_ x: Double) -> Double {
    if x <= low { return 0 }
    if x >= high { return 1 }
    return x <= mode
      ? (x - low) * (x - low) / ((high - low) * (mode - low))
      : 1 - (high - x) * (high - x) / ((high - low) * (high - mode))
  }

  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    let peak = (mode - low) / (high - low)
    return p < peak
      ? low + (p * (high - low) * (mode - low)).squareRoot()
      : high - ((1 - p) * (high - low) * (high - mode)).squareRoot()
  }
}

/// Refuses a most likely value that is not finite or lies outside the ends.
func requireMode(_ mode: Double, low: Double, high: Double) throws(DistributionError) {
  try requireFinite(mode, .mode)
  guard mode >= low, mode <= high else { throw .modeOutside(mode: mode, low: low, high: high) }
}
