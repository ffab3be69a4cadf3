extension Estimate {
  /// What the numbers of an estimate count.
  public enum Unit: Hashable, Sendable {
    /// An amount of money in a currency, by its three-letter code of ISO 4217, for example "EUR".
    case money(currency: String)
    case hours
    case days
    case people
    /// Hundredths: 15 stands for 15 %.
    case percent
    /// A number of things that need no further name.
    case count
    /// Anything else, by name, for example "tickets".
    case other(String)

    /// The currency code, when the unit is money.
    public var currency: String? {
      if case .money(let currency) = self { currency } else { nil }
    }

    /// A word or sign to show beside the number; empty for a plain count.
    public var label: String {
      switch self {
      case .money(let currency): currency
      case .hours: "hours"
      case .days: "days"
      case .people: "people"
      case .percent: "%"
      case .count: ""
      case .other(let name): name
      }
    }

    func validate() throws(EstimateError) {
      switch self {
      case .money(let currency):
        let letters = currency.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
        guard letters, currency.utf8.count == 3 else { throw .currency(currency) }
      case .other(let name):
        guard !name.allSatisfy(\.isWhitespace) else { throw .unitWithoutName }
      case .hours, .days, .people, .percent, .count: return
      }
    }
  }
}
