import Foundation

/// The number of events when they come independently at a known rate.
public struct Poisson: Distribution, Hashable {
  /// The largest mean that is computed.
  public static let largestMean = 1e6

  public let mean: Double

  /// - Parameter mean: the expected number, 0 to a million.
  /// - Throws: `DistributionError` when it is not.
  public init(mean: Double) throws(DistributionError) {
    try requireFinite(mean, .mean)
    guard mean >= 0, mean <= Self.largestMean else { throw .shapeParameter(.mean, mean, range: 0...Self.largestMean) }
    self.mean = mean
  }

  /// The nearest mean that is computed: 0 for one below that or not-a-number, a million for one above.
  public init(clamping mean: Double) {
    self.mean = mean > 0 ? min(mean, Self.largestMean) : 0
  }

  public var variance: Double { mean }
  public var skewness: Double { mean > 0 ? 1 / mean.squareRoot() : 0 }

  /// The probability of exactly `count` events.
  public func probability(of count: Int) -> Double {
    guard count >= 0 else { return 0 }
    guard mean > 0 else { return count == 0 ? 1 : 0 }
    return exp(Double(count) * log(mean) - mean - lgamma(Double(count) + 1).0)
  }

  /// The probability of more than `count` events, accurate where it is small.
  /// - Complexity: O(square root of the mean).
  public func exceedance(_ count: Int) -> Double {
    guard count >= 0 else { return 1 }
    guard Double(count) + 1 > mean else { return 1 - lower(count) }
    return upper(count)
  }

  public func cumulative(_ x: Double) -> Double {
    guard x >= 0 else { return x.isNaN ? .nan : 0 }
    guard x < 1e15 else { return 1 }
    let count = Int(x)
    return Double(count) + 1 > mean ? 1 - upper(count) : lower(count)
  }

  /// P(N <= count), summed downwards from its largest term.
  private func lower(_ count: Int) -> Double {
    var (term, sum) = (1.0, 1.0)
    var step = Double(count)
    while step > 0, term > 1e-17 * sum {
      term *= step / mean
      sum += term
      step -= 1
    }
    return min(probability(of: count) * sum, 1)
  }

  /// P(N > count), summed upwards from its largest term.
  private func upper(_ count: Int) -> Double {
    var (term, sum) = (1.0, 1.0)
    var step = Double(count) + 2
    while term > 1e-17 * sum {
      term *= mean / step
      sum += term
      step += 1
    }
    return min(probability(of: count + 1) * sum, 1)
  }

  /// The smallest number that is not exceeded with probability `p`; infinite at 1.
  ///
  /// The search starts at the expansion of E. A. Cornish and R. A. Fisher, "Moments and cumulants in the specification
  /// of distributions", Revue de l'Institut International de Statistique 5 (1938), 307-320.
  public func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? 0 : p == 1 ? (mean > 0 ? .infinity : 0) : .nan }
    guard mean > 0 else { return 0 }
    let z = StandardNormal.quantile(p)
    let guess = (mean + mean.squareRoot() * z + (z * z - 1) / 6).rounded(.down)
    var count = Int(max(guess, 0))
    // In the upper half the complement keeps the digits.
    func isReached(_ count: Int) -> Bool {
      p > 0.5 ? exceedance(count) <= 1 - p : cumulative(Double(count)) >= p
    }
    while !isReached(count) { count += 1 }
    while count > 0, isReached(count - 1) { count -= 1 }
    return Double(count)
  }
}
