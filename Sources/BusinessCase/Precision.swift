import Foundation

/// How finely a figure may be shown without claiming more than its interval allows.
public struct Precision: Hashable, Sendable {
  /// The step to which figures are rounded: 1, 2 or 5 times a power of ten, or 0 when the figure is known exactly.
  public let step: Double

  init(step: Double) {
    self.step = step
  }

  /// The precision of figures with this interval: the finest step that fits at most 50 times into it, which leaves at
  /// most two significant digits of its width and moves no end by more than a fortieth of the width.
  ///
  /// - Parameters:
  ///   - low: the low end, finite.
  ///   - high: the high end, finite.
  public init(low: Double, high: Double) {
    let finest = abs(high - low) / 50
    guard finest > 0, finest.isFinite else {
      self.init(step: 0)
      return
    }
    let power = Self.powerOfTen(below: finest)
    // A step that fits but for the last bit of a division still fits.
    let multiple = [1.0, 2, 5].first { $0 * power >= finest * (1 - 1e-12) } ?? 10
    self.init(step: multiple * power)
  }

  /// The multiple of the step nearest to the value; the value itself when the step is 0.
  public func rounded(_ value: Double) -> Double {
    guard step > 0 else { return value }
    // Below 1, dividing by the whole number 1/step gives the decimal that a person would write; multiplying by an
    // inexact step would not.
    let result = step < 1 ? (value / step).rounded() / (1 / step).rounded() : (value / step).rounded() * step
    return result == 0 ? 0 : result
  }

  /// The power of ten at or just below a positive number.
  static func powerOfTen(below value: Double) -> Double {
    let power = pow(10, log10(value).rounded(.down))
    // The logarithm of 999.9999… can round up to 3.
    return power > value ? power / 10 : power
  }
}
