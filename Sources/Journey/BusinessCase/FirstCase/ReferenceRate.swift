public import Documents

/// What one euro was worth in another currency, with where it can be read.
public struct ReferenceRate: Hashable, Sendable {
  public var currency: Currency
  public var perEuro: Double
  /// When it was that.
  public var day: String
  /// Where it can be read.
  public var source: String
  /// When it was read there.
  public var readOn: Day?

  /// The euro itself, for which nobody has to be asked.
  static let euro = ReferenceRate(currency: .eur, perEuro: 1, day: "", source: "", readOn: nil)

  /// The rate and its source.
  var words: String { "1 EUR = \(perEuro) \(currency.code), \(day) (\(source))" }
}
