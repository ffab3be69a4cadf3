/// A beta distribution between two ends.
///
/// Source: N. L. Johnson, S. Kotz and N. Balakrishnan, "Continuous Univariate Distributions", volume 2, second edition
/// (1995), chapter 25.
public struct Beta: Distribution, Hashable {
  /// The shape parameters that the incomplete beta function is computed for.
  public static let range = 0.1...10_000.0

  public let alpha: Double
  public let beta: Double
  public let low: Double
  public let high: Double

  /// - Parameters:
  ///   - alpha: the first shape parameter, 0.1 to 10,000.
  ///   - beta: the second shape parameter, 0.1 to 10,000.
  ///   - low: the smallest possible value.
  ///   - high: the largest possible value, above `low`.
  /// - Throws: `DistributionError` when a parameter is not finite or outside its range.
  public init(_ alpha: Double, _ beta: Double, low: Double = 0, high: Double = 1) throws(DistributionError) {
    try requireFinite(alpha, .alpha)
    try requireFinite(beta, .beta)
    try requireEnds(low: low, high: high)
    guard Self.range.contains(alpha) else { throw .shapeParameter(.alpha, alpha, range: Self.range) }
    guard Self.range.contains(beta) else { throw .shapeParameter(.beta, beta, range: Self.range) }
    self.init(valid: alpha, beta, low: low, high: high)
  }

  init(valid alpha: Double, _ beta: Double, low: Double, high: Double) {
    (self.alpha, self.beta, self.low, self.high) = (alpha, beta, low, high)
  }

  public var mean: Double { low + (high - low) * alpha / (alpha + beta) }

  public var variance: Double {
    let (width, sum) = (high - low, alpha + beta)
    return width * width * alpha * beta / (sum * sum * (sum + 1))
  }

  public var skewness: Double {
    let sum = alpha + beta
    return 2 * (beta - alpha) * (sum + 1).squareRoot() / ((sum + 2) * (alpha * beta).squareRoot())
  }

  public func cumulative(_ x: Double) -> Double {
    if x <= low { return 0 }
    if x >= high { return 1 }
    return IncompleteBeta(alpha, beta).value((x - low) / (high - low))
  }

  public func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    return low + (high - low) * IncompleteBeta(alpha, beta).inverse(p)
  }
}
