public import Foundation

/// An exact amount in one currency.
///
/// Amounts of different currencies are neither compared nor added: what does not make sense gives nil, not a number.
/// Coded as `{"amount":"12000.50","currency":"EUR"}`: a decimal text without exponent, with the digits of the smallest
/// unit and further ones only when they are not zero, so that equal amounts have equal texts.
public struct Money: Hashable, Sendable {
  /// The amount in units of the currency (euros, not cents).
  public let amount: Decimal
  /// The currency of the amount.
  public let currency: Currency

  /// An amount in units of `currency`.
  public init(amount: Decimal, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }

  /// Reads a plain decimal text such as `-12000.50`: digits, at most one point between digits, at most 38 digits.
  public init?(_ text: String, currency: Currency) {
    guard let amount = DecimalText.read(text) else { return nil }
    self.init(amount: amount, currency: currency)
  }

  /// Nothing at all, in `currency`.
  public static func zero(_ currency: Currency) -> Money { Money(amount: 0, currency: currency) }

  /// The amount as the canonical decimal text, such as `12000.50`, without the currency.
  public var text: String { DecimalText.write(amount, digits: currency.minorDigits) }

  /// The amount as the nearest binary floating-point number, for statistics and drawing.
  public var doubleValue: Double { NSDecimalNumber(decimal: amount).doubleValue }

  /// Whether this is more than `other`; nil when the currencies differ.
  public func isMore(than other: Money) -> Bool? {
    currency == other.currency ? amount > other.amount : nil
  }

  /// The sum; nil when the currencies differ or the sum has no place in 38 digits.
  public static func + (left: Money, right: Money) -> Money? { left.combined(right, left.amount + right.amount) }

  /// The difference; nil when the currencies differ or it has no place in 38 digits.
  public static func - (left: Money, right: Money) -> Money? { left.combined(right, left.amount - right.amount) }

  /// The same amount below zero, or above it.
  public static prefix func - (money: Money) -> Money { Money(amount: -money.amount, currency: money.currency) }

  private func combined(_ other: Money, _ result: Decimal) -> Money? {
    currency == other.currency && result.isFinite ? Money(amount: result, currency: currency) : nil
  }
}

extension Money: CustomStringConvertible {
  /// The amount and its currency, such as `12000.50 EUR`; pages format it in the organisation's way.
  public var description: String { "\(text) \(currency.code)" }
}

extension Money: Codable {
  private enum Key: String, CodingKey {
    case amount, currency
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let currency = try container.decode(Currency.self, forKey: .currency)
    let text = try container.decode(String.self, forKey: .amount)
    guard let money = Money(text, currency: currency) else {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: container, debugDescription: "“\(text)” is not an amount such as 12000.50.")
    }
    self = money
  }

  public func encode(to encoder: any Encoder) throws {
    guard amount.isFinite else {
      throw EncodingError.invalidValue(
        amount,
        .init(codingPath: encoder.codingPath, debugDescription: "An amount that is not a number cannot be stored."))
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(text, forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
