public import Documents
import Foundation

extension Money {
  /// The amount nearest to a computed figure, in whole smallest units (cents): the last bits of a sum of doubles say
  /// nothing about money, but would break a limit that is met exactly.
  /// - Returns: nil when the figure is not finite or beyond 9·10^18 smallest units.
  public init?(nearest value: Double, currency: Currency) {
    let digits = currency.minorDigits
    let scale = [1, 10, 100, 1_000, 10_000][min(digits, 4)]
    guard let units = Int64(exactly: (value * Double(scale)).rounded()) else { return nil }
    self.init(
      amount: Decimal(sign: units < 0 ? .minus : .plus, exponent: -digits, significand: Decimal(units.magnitude)),
      currency: currency)
  }
}
