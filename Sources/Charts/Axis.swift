/// A scale that several charts share, so that they can be compared.
public struct Axis: Sendable, Hashable {
  /// The value at the left or lower end; finite and less than ``upper``.
  public let lower: Double
  /// The value at the right or upper end; finite.
  public let upper: Double

  /// A scale from the lower to the upper bound; an empty or infinite range is made one that can be drawn.
  public init(_ range: ClosedRange<Double>) {
    let (lower, upper) = (drawable(range.lowerBound), drawable(range.upperBound))
    self.lower = lower
    self.upper = lower < upper ? upper : lower + max(1, abs(lower) / 10)
  }

  /// A scale that holds all ranges, with round ends.
  ///
  /// - Parameters:
  ///   - ranges: in any unit, the same for all; infinite bounds are left out.
  ///   - includingZero: whether zero lies on the scale too, as it must where lengths are compared.
  public static func covering(_ ranges: [ClosedRange<Double>], includingZero: Bool = true) -> Axis {
    covering(values: ranges.flatMap { [$0.lowerBound, $0.upperBound] }, includingZero: includingZero)
  }

  /// A scale that holds all values, with round ends; values that are not finite are left out.
  ///
  /// The ends are multiples of 1, 2 or 5 times a power of ten, about five steps apart. Without values it is 0 to 1.
  public static func covering(values: [Double], includingZero: Bool = true) -> Axis {
    let known = values.filter(\.isFinite).map(drawable) + (includingZero ? [0] : [])
    guard let least = known.min(), let greatest = known.max() else { return Axis(0...1) }
    let size = max(abs(least), abs(greatest))
    guard size > 0 else { return Axis(0...1) }
    let isFlat = greatest - least < size * 1e-9
    let (low, high) = isFlat ? (least - size / 10, greatest + size / 10) : (least, greatest)
    let step = RoundStep(atLeast: (high - low) / 5)
    return Axis(step.multiple(notAbove: low)...step.multiple(notBelow: high))
  }

  /// Where a value lies, 0 at the lower end and 1 at the upper; values beyond an end lie on it.
  public func fraction(of value: Double) -> Double {
    guard !value.isNaN else { return 0 }
    return (min(max(value, lower), upper) - lower) / (upper - lower)
  }

  /// Whether zero lies between the ends, not on one.
  public var crossesZero: Bool { lower < 0 && upper > 0 }
}

/// Keeps values where sums and differences neither overflow nor vanish; no chart shows the difference.
private func drawable(_ value: Double) -> Double {
  abs(value) < 1e-100 ? 0 : min(max(value, -1e100), 1e100)
}
