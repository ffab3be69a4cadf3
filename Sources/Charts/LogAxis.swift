import Foundation

/// A scale on which equal distances are equal factors, for amounts that differ by orders of magnitude.
public struct LogAxis: Sendable, Hashable {
  /// The value at the left end, a power of ten.
  public let lower: Double
  /// The value at the right end, a power of ten.
  public let upper: Double

  /// A scale that holds all values from one power of ten to another; values that are not above zero are left out.
  ///
  /// - Parameter mostDecades: how many powers of ten at most, the largest ones; smaller values lie on the left end.
  public static func covering(values: [Double], mostDecades: Int = 6) -> LogAxis {
    let known = values.filter { $0.isFinite && $0 > 0 }.map { min(max($0, 1e-90), 1e90) }
    guard let least = known.min(), let greatest = known.max() else { return LogAxis(from: 0, to: 1) }
    let to = Int(log10(greatest).rounded(.up))
    let from = Int(log10(least).rounded(.down))
    return LogAxis(from: max(min(from, to - 1), to - max(mostDecades, 1)), to: to)
  }

  private init(from: Int, to: Int) {
    lower = pow(10, Double(from))
    upper = pow(10, Double(to))
  }

  /// Where a value lies, 0 at the left end and 1 at the right; values beyond an end lie on it, those not above zero on
  /// the left one.
  public func fraction(of value: Double) -> Double {
    guard value > lower else { return 0 }
    guard value < upper else { return 1 }
    return log10(value / lower) / log10(upper / lower)
  }

  /// The powers of ten, from one end to the other.
  public var ticks: [Double] {
    let count = Int(log10(upper / lower).rounded())
    return (0...count).map { lower * pow(10, Double($0)) }
  }
}
