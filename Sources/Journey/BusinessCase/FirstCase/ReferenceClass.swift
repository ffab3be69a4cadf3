public import Documents

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

/// The reference classes of all numbers.
public struct ReferenceClasses: Hashable, Sendable {
  public var all: [ReferenceClass]

  public init(_ all: [ReferenceClass]) { self.all = all }

  /// Those about a number that are in a currency, or are no money.
  public func of(_ number: AskedNumber, in currency: Currency) -> [ReferenceClass] {
    all.filter { $0.about == number && ($0.currency == nil || $0.currency == currency) }
  }

  /// As wide as all of them together: what somebody says who does not know.
  /// - Returns: nil where no class is in that currency.
  public func widest(_ number: AskedNumber, in currency: Currency) -> Span? {
    let classes = of(number, in: currency)
    guard let low = classes.map(\.low).min(), let high = classes.map(\.high).max() else { return nil }
    return Span(low: low, high: high)
  }

  /// Those that ship with the program. A test reads the file.
  public static let shipped = (try? read(shippedText)) ?? ReferenceClasses([])

  static let shippedText = String(decoding: PackageResources.reference_classes_yaml, as: UTF8.self)
}
