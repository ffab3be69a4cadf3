import Foundation

extension Reading {
  /// The greatest number that is read, 10^15: up to there a `Double` holds every whole number exactly.
  static let greatest = 1e15

  /// Reads a number as people write it: `1200.50`, `1,200.50`, `1.200,50`, `1 200,50`, `1'200`, `45 %`, `1.2e6`.
  ///
  /// The last of points and commas separates decimals. A single one before exactly three digits could separate groups;
  /// then `decimalSeparator` tells. A percent sign is dropped, not divided by.
  ///
  /// - Parameter range: the numbers that are right; nil for any up to 10^15.
  /// - Returns: a finite number; nil when absent or refused.
  public mutating func number(
    _ field: String, in range: ClosedRange<Double>? = nil, required: String? = nil
  ) -> Double? {
    guard let text = filled(field, required: required) else { return nil }
    let bare = text.hasSuffix("%") && !isDocument ? String(text.dropLast()) : text
    if let (decimal, whole) = ambiguity(bare) {
      refuse(field, "“\(bare)” can mean \(decimal) or \(whole). Write one of the two.")
      return nil
    }
    guard let plain = plain(bare, exponent: true),
      let value = Double(plain)
    else {
      refuse(field, "“\(text)” is not a number. Write it like \(example).")
      return nil
    }
    guard value.magnitude <= Reading.greatest else {
      refuse(field, "“\(text)” is too large. The greatest number is 10 to the power of 15.")
      return nil
    }
    if let range, !range.contains(value) {
      refuse(field, "\(shown(value)) is outside the range. Give a number \(shown(range)).")
      return nil
    }
    return value
  }

  /// A number that is an item of a list, read as `number` reads a field.
  /// - Returns: nil when it is none, or beyond 10^15.
  public func number(in text: String) -> Double? {
    plain(text, exponent: true).flatMap(Double.init).flatMap { $0.magnitude <= Reading.greatest ? $0 : nil }
  }

  /// The two numbers that a text can mean, of which one is a thousand times the other, where somebody used to the other
  /// style would mean the other one: the decimal separator (with `doubtsPoints` also a point) before exactly three
  /// digits, with something other than 0 before it. "19.000" is nineteen here and nineteen thousand elsewhere.
  private func ambiguity(_ text: String) -> (decimal: String, whole: String)? {
    guard !isDocument else { return nil }
    let unsigned = text.drop { $0 == "-" || $0 == "+" || $0 == "−" }
    for separator in doubtsPoints && decimalSeparator != "." ? [decimalSeparator, "."] : [decimalSeparator] {
      // Where the other style decides, an exponent or a space behind does not make the number plainer; decimals do.
      let digits = separator == decimalSeparator ? unsigned : unsigned.prefix { $0.isNumber || $0 == separator }
      guard separator == decimalSeparator || unsigned[digits.endIndex...].first != decimalSeparator else { continue }
      let parts = digits.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count), parts[0].first != "0",
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
      else { continue }
      let sign = text[..<unsigned.startIndex]
      return ("\(sign)\(parts[0])\(decimalSeparator)\(parts[1])0", "\(sign)\(parts[0])\(parts[1])")
    }
    return nil
  }

  /// Reads a whole number; groups may be separated as in `number`.
  ///
  /// - Parameter range: the numbers that are right.
  /// - Returns: a number in the range; nil when absent or refused.
  public mutating func integer(_ field: String, in range: ClosedRange<Int>, required: String? = nil) -> Int? {
    guard let text = filled(field, required: required) else { return nil }
    // A separator before three digits can only separate groups here, so both readings of it are tried.
    let plain =
      isDocument
      ? [text] : [".", ","].compactMap { NumberText.plain(text, decimalSeparator: $0, exponent: false) }
    guard let value = plain.compactMap({ Int($0) }).first else {
      refuse(field, "“\(text)” is not a whole number. Write it with digits only.")
      return nil
    }
    guard range.contains(value) else {
      refuse(
        field,
        "\(value) is outside the range. Give a whole number from \(range.lowerBound) to"
          + " \(range.upperBound).")
      return nil
    }
    return value
  }

  /// Reads an amount of money, exactly; the sign or the code of the currency may stand before or after it.
  ///
  /// - Parameter currency: the currency that the amount is in; the sign or code of another one is refused.
  /// - Returns: an amount of at most 10^15 with no more decimals than the currency has; nil when absent or refused.
  public mutating func money(_ field: String, currency: Currency, required: String? = nil) -> Money? {
    guard let text = filled(field, required: required) else { return nil }
    let bare = isDocument ? text : NumberText.withoutCurrency(text, currency)
    guard let plain = plain(bare, exponent: false),
      let money = Money(plain, currency: currency)
    else {
      refuse(field, "“\(text)” is not an amount in \(currency.code). Write it like \(example).")
      return nil
    }
    guard money.amount.magnitude <= Decimal(Reading.greatest) else {
      refuse(field, "“\(text)” is too large. The greatest amount is 10 to the power of 15.")
      return nil
    }
    guard NumberText.decimals(plain) <= currency.minorDigits else {
      refuse(
        field,
        "“\(text)” has too many decimals: \(currency.code) has \(currency.minorDigits). Write thousands"
          + " without a separator.")
      return nil
    }
    return money
  }

  private func plain(_ text: String, exponent: Bool) -> String? {
    isDocument
      ? NumberText.document(text, exponent: exponent)
      : NumberText.plain(text, decimalSeparator: decimalSeparator, exponent: exponent)
  }

  private var example: String { decimalSeparator == "," && !isDocument ? "1200,50" : "1200.50" }

  private func shown(_ range: ClosedRange<Double>) -> String {
    if range.upperBound >= Reading.greatest { return "of at least \(shown(range.lowerBound))" }
    if range.lowerBound <= -Reading.greatest { return "of at most \(shown(range.upperBound))" }
    return "from \(shown(range.lowerBound)) to \(shown(range.upperBound))"
  }

  private func shown(_ value: Double) -> String {
    let text = Int64(exactly: value).map(String.init) ?? String(value)
    return decimalSeparator == "," ? text.replacing(".", with: ",") : text
  }
}
