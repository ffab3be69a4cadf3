/// An uncertain number, described by its quantile function and its first three moments.
///
/// The moments let totals be taken in closed form; the quantile function lets a simulation draw from the
/// distribution by inversion, so that one stream of uniform numbers serves every shape alike.
public protocol Distribution: Sendable {
  /// The expected value.
  var mean: Double { get }

  /// The variance, never negative.
  var variance: Double { get }

  /// The third central moment divided by the cube of the standard deviation; 0 for a symmetric shape.
  var skewness: Double { get }

  /// The probability of a value at or below `x`, in 0…1.
  func cumulative(_ x: Double) -> Double

  /// The value that is not exceeded with probability `p`.
  ///
  /// - Parameter p: a probability in 0…1; the ends give the ends of the support, which may be infinite.
  /// - Returns: the quantile, or not-a-number when `p` is outside 0…1.
  func quantile(_ p: Double) -> Double
}

extension Distribution {
  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The third central moment, which adds up over independent terms as mean and variance do, and skewness does not.
  public var thirdCentralMoment: Double { skewness * variance * variance.squareRoot() }

  /// The value that is as likely to be exceeded as not.
  public var median: Double { quantile(0.5) }
}
