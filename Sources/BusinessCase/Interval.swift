/// The 90 % interval of a figure: truth is expected to fall below `low` in 5 of 100 cases and above `high` in 5.
public struct Interval: Hashable, Sendable {
  /// The 5th percentile.
  public let low: Double
  /// The 95th percentile, never below `low`.
  public let high: Double

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The distance between the ends; 0 for a figure that is known.
  public var width: Double { high - low }

  /// The precision that figures resting on this interval deserve.
  public var precision: Precision { Precision(low: low, high: high) }

  /// Both ends rounded to the interval's precision.
  ///
  /// An end that would vanish although the whole interval lies on one side of zero keeps one significant digit, so
  /// that a quantity that cannot be nothing is never shown as starting at nothing.
  public var rounded: Interval {
    let oneSided = low > 0 || high < 0
    func end(_ value: Double) -> Double {
      let rounded = precision.rounded(value)
      guard rounded == 0, oneSided else { return rounded }
      return Precision(step: Precision.powerOfTen(below: abs(value))).rounded(value)
    }
    return Interval(low: end(low), high: end(high))
  }
}
