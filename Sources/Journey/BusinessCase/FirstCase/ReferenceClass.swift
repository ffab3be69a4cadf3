public import Documents
import Foundation

/// What comparable cases came to: a range for one of the numbers of a first case, with where it can be read.
public struct ReferenceClass: Hashable, Sendable {
  public var about: AskedNumber
  /// The cases that are compared.
  public var name: String
  public var low: Double
  public var high: Double
  /// The currency of an amount of money; nil for all else.
  public var currency: Currency?
  /// What exactly was counted, and how `low` and `high` follow from it.
  public var words: String
  /// Where it can be read.
  public var source: String
  /// When it was read there.
  public var readOn: Day
}

/// The reference classes of all numbers, and what converts amounts of money.
public struct ReferenceClasses: Hashable, Sendable {
  public var all: [ReferenceClass]
  public var rates: [ReferenceRate]

  public init(_ all: [ReferenceClass], rates: [ReferenceRate] = []) {
    self.all = all
    self.rates = rates
  }

  /// Those about a number that are in a currency, or are no money. Where none is in that currency, the amounts of others
  /// are converted, and say so.
  public func of(_ number: AskedNumber, in currency: Currency) -> [ReferenceClass] {
    let known = all.filter { $0.about == number }
    let same = known.filter { $0.currency == nil || $0.currency == currency }
    return same.isEmpty ? known.compactMap { converted($0, to: currency) } : same
  }

  /// As wide as all of them together, and wider where they are few: what somebody says who does not know.
  /// - Returns: nil where no class is in that currency, and none can be converted to it.
  public func widest(_ number: AskedNumber, in currency: Currency) -> Span? {
    let classes = of(number, in: currency)
    guard let low = classes.map(\.low).min(), let high = classes.map(\.high).max() else { return nil }
    guard isWidened(number, in: currency) else { return Span(low: low, high: high) }
    let middle = (low * high).squareRoot()
    let half = Self.least.squareRoot()
    return Span(
      low: max(Self.rounded(middle / half, digits: 2), number.range.lowerBound),
      high: min(Self.rounded(middle * half, digits: 2), number.range.upperBound))
  }

  /// Whether comparable cases are too few and too much alike for a range of somebody who does not know. People are
  /// overconfident just there (M. Alpert and H. Raiffa, "A progress report on the training of probability assessors",
  /// 1982); prices and wages are published, and what is known of them counts as it is.
  func isWidened(_ number: AskedNumber, in currency: Currency) -> Bool {
    let classes = of(number, in: currency)
    guard !number.isMoney, let low = classes.map(\.low).min(), let high = classes.map(\.high).max(), low > 0 else {
      return false
    }
    return classes.count < 3 && high / low < Self.least
  }

  /// How many times its low end the high end of a range is at least, where few cases speak.
  private static let least = 3.0

  private func converted(_ comparable: ReferenceClass, to currency: Currency) -> ReferenceClass? {
    guard let other = comparable.currency, let from = rate(other), let into = rate(currency) else { return nil }
    var converted = comparable
    converted.currency = currency
    converted.low = Self.rounded(comparable.low / from.perEuro * into.perEuro)
    converted.high = Self.rounded(comparable.high / from.perEuro * into.perEuro)
    let used = [from, into].filter { $0 != .euro }
    converted.words += " Converted from \(other.code): " + used.map(\.words).joined(separator: "; ") + "."
    return converted
  }

  private func rate(_ currency: Currency) -> ReferenceRate? {
    currency == .eur ? .euro : rates.first { $0.currency == currency }
  }

  /// Three digits that count: more would pretend that the rate is of today.
  private static func rounded(_ amount: Double, digits: Double = 3) -> Double {
    guard amount > 0 else { return amount }
    let step = pow(10, (log10(amount)).rounded(.down) - (digits - 1))
    return step < 1 ? (amount / step).rounded() / (1 / step).rounded() : (amount / step).rounded() * step
  }

  /// Those that ship with the program. A test reads the file.
  public static let shipped = (try? read(shippedText)) ?? ReferenceClasses([])

  static let shippedText = String(decoding: PackageResources.reference_classes_yaml, as: UTF8.self)
}
