import Foundation

/// The metalog distribution of three terms, which runs through three percentiles that a person states.
///
/// M(p) = a1 + a2 ln(p / (1-p)) + a3 (p - 1/2) ln(p / (1-p)). Source: T. W. Keelin, "The metalog distributions",
/// Decision Analysis 13 (2016), 243-277, with the closed form for symmetric percentiles and its moments.
public struct Metalog: Distribution, Hashable {
  /// The stated percentiles: `tail`, 1/2 and 1 - `tail`.
  public let low: Double
  public let middle: Double
  public let high: Double
  public let tail: Double
  private let scale: Double
  private let skew: Double

  /// - Parameters:
  ///   - low: the percentile at `tail`.
  ///   - middle: the median, between the two ends.
  ///   - high: the percentile at 1 - `tail`, above `low`.
  ///   - tail: the probability below `low`, above 0 and below 1/2; 0.05 for a 90 % interval.
  /// - Throws: `DistributionError`; `.infeasible` when the curve would run backwards, with the middles that do.
  public init(low: Double, middle: Double, high: Double, tail: Double = 0.05) throws(DistributionError) {
    try requireFinite(middle, .middle)
    try requireEnds(low: low, high: high)
    guard tail > 0, tail < 0.5 else { throw .notProbability(tail) }
    guard middle > low, middle < high else { throw .middleOutside(middle: middle, low: low, high: high) }
    (self.low, self.middle, self.high, self.tail) = (low, middle, high, tail)
    let logit = log((1 - tail) / tail)
    let position = (middle - low) / (high - low)
    scale = (high - low) / (2 * logit)
    skew = (high - low) * (1 - 2 * position) / ((1 - 2 * tail) * logit)
    guard abs(skew) < Self.steepest * scale else {
      // The middle at which the curve just stops being increasing.
      let edge = Self.steepest * (0.5 - tail) / 2
      let (nearest, farthest) = (low + (0.5 - edge) * (high - low), low + (0.5 + edge) * (high - low))
      throw .infeasible(middle: middle, range: nearest...farthest)
    }
  }

  /// 1 over the largest value of p - 1/2 + p (1-p) ln(p / (1-p)): at a greater ratio the slope turns negative.
  private static let steepest = 1.66711

  public var mean: Double { middle + skew / 2 }

  public var variance: Double {
    let square = Double.pi * Double.pi
    return square * scale * scale / 3 + skew * skew * (1.0 / 12 + square / 36)
  }

  public var skewness: Double {
    let square = Double.pi * Double.pi
    let third = square * scale * scale * skew + square * skew * skew * skew / 24
    return third / (variance * variance.squareRoot())
  }

  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    // In the logit the curve has no ends, so a bracket is found by doubling.
    var reach = 1.0
    while value(logit: reach) < x, reach < 700 { reach *= 2 }
    while value(logit: -reach) > x, reach < 700 { reach *= 2 }
    var (lower, upper) = (-reach, reach)
    for _ in 0..<80 {
      let middle = (lower + upper) / 2
      if value(logit: middle) < x { lower = middle } else { upper = middle }
    }
    return 1 / (1 + exp(-(lower + upper) / 2))
  }

  private func value(logit: Double) -> Double {
    middle + logit * (scale + skew * (1 / (1 + exp(-logit)) - 0.5))
  }

  public func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    return middle + log(p / (1 - p)) * (scale + skew * (p - 0.5))
  }
}
