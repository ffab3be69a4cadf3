import Foundation

/// The one text form of decimals: an optional minus, digits, and a point with digits; never an exponent.
enum DecimalText {
  /// The decimal that `text` spells, or nil when it is not in that form or has more than 38 digits.
  static func read(_ text: String) -> Decimal? {
    var significand: UInt64 = 0
    var digits = 0
    var fraction: Int?
    var bytes = Substring(text).utf8
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes.removeFirst() }
    guard let first = bytes.first, let last = bytes.last, isDigit(first), isDigit(last) else { return nil }
    for byte in bytes {
      if byte == UInt8(ascii: "."), fraction == nil {
        fraction = 0
        continue
      }
      guard isDigit(byte) else { return nil }
      digits += 1
      if let count = fraction { fraction = count + 1 }
      if digits <= 18 { significand = significand * 10 + UInt64(byte - 48) }
    }
    guard digits <= 38 else { return nil }
    // 18 digits fit a machine word; longer texts, which hardly occur, take Foundation's slower way.
    guard digits <= 18 else { return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) }
    return Decimal(
      sign: negative && significand > 0 ? .minus : .plus, exponent: -(fraction ?? 0), significand: Decimal(significand))
  }

  /// Writes `value` with at least `digits` digits after the point, and more only when they are not zeros at the end.
  static func write(_ value: Decimal, digits: Int) -> String {
    var text = value.description
    var fraction = 0
    if let point = text.firstIndex(of: ".") {
      while text.last == "0" { text.removeLast() }
      fraction = text.distance(from: point, to: text.endIndex) - 1
      if fraction == 0 { text.removeLast() }
    }
    guard fraction < digits else { return text }
    return text + (fraction == 0 ? "." : "") + String(repeating: "0", count: digits - fraction)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }
}
