import Foundation
import Statistics

/// The values that a part of a formula can take, by interval arithmetic: never too narrow, sometimes too wide.
struct ValueRange: Hashable, Sendable {
  let low: Double
  let high: Double

  init(_ low: Double, _ high: Double) { (self.low, self.high) = (low, high) }

  /// What an estimate can be, in basic units.
  ///
  /// A lognormal quantity comes near zero and is never there, so that things can be divided by it. Its end is below
  /// everything that is drawn, because no draw is less probable than 2^-33.
  init(_ distribution: any Distribution, scale: Double) {
    let lowest = distribution is Lognormal ? 0x1p-40 : 0
    self.init(distribution.quantile(lowest) * scale, distribution.quantile(1) * scale)
  }

  static let truth = ValueRange(0, 1)

  var containsZero: Bool { low <= 0 && high >= 0 }

  private static func hull(_ values: [Double]) -> ValueRange {
    // 0 times infinity is 0 here: an end of a range that is never reached.
    let numbers = values.map { $0.isNaN ? 0 : $0 }
    return ValueRange(numbers.min() ?? 0, numbers.max() ?? 0)
  }

  static prefix func - (range: ValueRange) -> ValueRange { ValueRange(-range.high, -range.low) }
  static func + (left: ValueRange, right: ValueRange) -> ValueRange {
    ValueRange(left.low + right.low, left.high + right.high)
  }
  static func - (left: ValueRange, right: ValueRange) -> ValueRange { left + (-right) }
  static func * (left: ValueRange, right: ValueRange) -> ValueRange {
    hull([left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high])
  }
  /// The quotient, for a divisor without zero.
  static func / (left: ValueRange, right: ValueRange) -> ValueRange {
    hull([left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high])
  }

  func power(_ exponent: ValueRange) -> ValueRange {
    var values = [pow(low, exponent.low), pow(low, exponent.high), pow(high, exponent.low), pow(high, exponent.high)]
    if containsZero { values.append(exponent.low > 0 ? 0 : .infinity) }
    return Self.hull(values)
  }

  func joined(_ other: ValueRange) -> ValueRange { ValueRange(min(low, other.low), max(high, other.high)) }

  func mapped(_ increasing: (Double) -> Double) -> ValueRange { ValueRange(increasing(low), increasing(high)) }

  var magnitude: ValueRange {
    containsZero ? ValueRange(0, max(-low, high)) : ValueRange(min(abs(low), abs(high)), max(abs(low), abs(high)))
  }
}
