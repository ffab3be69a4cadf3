public import Documents

public import struct Foundation.Decimal

/// How dates, numbers and money are written, by the organisation's setting. Words are English in every style.
public struct Formats: Sendable, Hashable {
  public enum DateStyle: String, CaseIterable, Codable, Sendable, Hashable {
    case dayMonth = "day-month", monthDay = "month-day", iso

    public var title: String {
      switch self {
      case .dayMonth: "4 May 2026"
      case .monthDay: "May 4, 2026"
      case .iso: "2026-05-04"
      }
    }
  }

  public enum NumberStyle: String, CaseIterable, Codable, Sendable, Hashable {
    case comma, point, space

    public var title: String {
      switch self {
      case .comma: "12,345.60"
      case .point: "12.345,60"
      case .space: "12 345,60"
      }
    }

    public var grouping: String {
      switch self {
      case .comma: ","
      case .point: "."
      case .space: "\u{202F}"
      }
    }

    public var decimal: Character { self == .comma ? "." : "," }
  }

  public let dates: DateStyle
  public let numbers: NumberStyle

  public init(dates: DateStyle = .dayMonth, numbers: NumberStyle = .comma) {
    self.dates = dates
    self.numbers = numbers
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "4 May 2026".
  public func day(_ day: Day) -> String {
    let month = Self.months[day.month - 1]
    return switch dates {
    case .dayMonth: "\(day.day) \(month) \(day.year)"
    case .monthDay: "\(month) \(day.day), \(day.year)"
    case .iso: day.description
    }
  }

  /// "4 May": where the year is plain from the context, else with it.
  public func day(_ day: Day, near today: Day) -> String {
    guard day.year == today.year else { return self.day(day) }
    let month = Self.months[day.month - 1]
    return switch dates {
    case .dayMonth: "\(day.day) \(month)"
    case .monthDay: "\(month) \(day.day)"
    case .iso: day.description
    }
  }

  /// "1,234" for 1234, or "1,234.5" with decimals as they are.
  public func number(_ value: Decimal) -> String {
    let text = "\(value)"
    let negative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    let whole = parts.first.map(String.init) ?? "0"
    let fraction = parts.count > 1 ? String(numbers.decimal) + parts[1] : ""
    return (negative ? "−" : "") + grouped(whole) + fraction
  }

  public func number(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(String(value.magnitude))
  }

  /// A computed figure, with at most `decimals` decimals and no trailing zeros.
  public func number(_ value: Double, decimals: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    guard value.isFinite, abs(value) < 1e15, abs(value) * scale < 9e18 else { return "–" }
    let scaled = Int64((abs(value) * scale).rounded())
    let whole = grouped(String(scaled / Int64(scale)))
    var fraction = String(scaled % Int64(scale))
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled != 0 ? "−" : ""
    return sign + whole + (decimals == 0 || fraction.isEmpty ? "" : String(numbers.decimal) + fraction)
  }

  /// "€12,000", "−€12,000", "€12.50", or "CHF 12,000" where the currency has no sign that everybody reads alike.
  public func money(_ money: Money) -> String {
    let parts = (money.amount < 0 ? -money : money).text.split(separator: ".", maxSplits: 1)
    let fraction = parts.count > 1 && parts[1].contains { $0 != "0" } ? String(numbers.decimal) + parts[1] : ""
    return signed(money.currency, negative: money.amount < 0, grouped(parts.first.map(String.init) ?? "0") + fraction)
  }

  /// A computed amount in whole units.
  public func money(_ value: Double, _ currency: Currency) -> String {
    signed(currency, negative: value.rounded() < 0, number(abs(value)))
  }

  /// "€18,000 – 31,000"; in the smallest units, "€1.20 – 1.80", where whole ones would blur the range.
  public func money(from low: Double, to high: Double, _ currency: Currency) -> String {
    if low == high { return money(low, currency) }
    if high - low < 10, let low = Money(nearest: low, currency: currency),
      let high = Money(nearest: high, currency: currency), low != high
    {
      if low.amount < 0 { return "\(money(low)) to \(money(high))" }
      return "\(money(low)) – \(money(high).drop { !$0.isNumber })"
    }
    if low >= 0 { return "\(money(low, currency)) – \(number(high))" }
    return "\(money(low, currency)) to \(money(high, currency))"
  }

  private func signed(_ currency: Currency, negative: Bool, _ digits: String) -> String {
    // A line may end between a minus and a sign of currency unless a word joiner (U+2060) holds them together.
    let sign = negative ? "−\u{2060}" : ""
    return switch currency.code {
    case "EUR": "\(sign)€\(digits)"
    case "GBP": "\(sign)£\(digits)"
    case "USD": "\(sign)$\(digits)"
    default: "\(negative ? "−" : "")\(currency.code)\u{A0}\(digits)"
    }
  }

  private func grouped(_ digits: String) -> String {
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += numbers.grouping }
      out.append(digit)
    }
    return out
  }
}
