public import Statistics

/// A figure of a case as a distribution, with what it says in plain words and how it is reckoned.
public struct Figure: Hashable, Sendable {
  /// The probabilities at which quantiles are given.
  public static let probabilities = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// What it is, for a heading.
  public let name: String
  /// The expected value; nil where futures without a value, such as no payback, have none.
  public let mean: Mean?
  /// The quantiles at 5, 25, 50, 75 and 95 %; infinite where that many futures never get there.
  public let quantiles: [Double]
  /// In which share of the futures it is good; nil where there is no such thing.
  public let chanceOfGood: Double?
  /// The bulk of the values, from the 1st to the 99th percentile.
  public let histogram: Histogram?
  /// One sentence for a sponsor.
  public let sentence: String
  /// How it is reckoned, for an analyst.
  public let formula: String
  /// Where the method is from.
  public let source: String

  public var low: Double { quantiles[0] }
  public var median: Double { quantiles[2] }
  public var high: Double { quantiles[4] }

  init(
    _ name: String, _ values: UnsafeBufferPointer<Float>, mean: Mean?, isGood: ((Float) -> Bool)? = nil,
    formula: String, source: String, sentence: (_ quantiles: [Double], _ chance: Double?) -> String
  ) {
    self.name = name
    self.mean = mean
    let found = SampleQuantiles.of(values, at: Self.probabilities + [0.01, 0.99])
    quantiles = Array(found.prefix(5))
    chanceOfGood = isGood.map { isGood in
      Double(values.count(where: isGood)) / Double(max(values.count, 1))
    }
    histogram =
      found[5].isFinite && found[6].isFinite ? Histogram(values, from: found[5], to: found[6], count: 40) : nil
    self.formula = formula
    self.source = source
    self.sentence = sentence(quantiles, chanceOfGood)
  }
}

/// Numbers in the sentences of results.
enum Words {
  /// "In 83 of 100 futures"; never all or none where it is only nearly so.
  static func futures(_ chance: Double) -> String {
    if chance >= 1 { return "In all simulated futures" }
    if chance <= 0 { return "In none of the simulated futures" }
    if chance > 0.99 { return "In more than 99 of 100 futures" }
    if chance < 0.01 { return "In fewer than 1 of 100 futures" }
    return "In \(Int((chance * 100).rounded())) of 100 futures"
  }

  /// An amount, no finer than its range allows.
  static func money(_ value: Double, _ range: ClosedRange<Double>, _ currency: String) -> String {
    "\(currency) \(grouped(Precision(low: range.lowerBound, high: range.upperBound).rounded(value)))"
  }

  static func range(_ low: Double, _ high: Double, _ currency: String) -> String {
    guard low < high else { return "\(currency) \(grouped(low.rounded()))" }
    return "\(money(low, low...high, currency)) to \(grouped(Precision(low: low, high: high).rounded(high)))"
  }

  /// A number with thousands separated by commas and two decimals at most.
  static func grouped(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let hundredths = Int((abs(value) * 100).rounded())
    var whole = "\(hundredths / 100)"
    var index = whole.count - 3
    while index > 0 {
      whole.insert(",", at: whole.index(whole.startIndex, offsetBy: index))
      index -= 3
    }
    let rest = hundredths % 100
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (value < 0 && hundredths > 0 ? "-" : "") + whole + decimals
  }

  static func percent(_ share: Double) -> String { "\(grouped((share * 1_000).rounded() / 10)) %" }

  static func years(_ years: Double) -> String {
    let rounded = (years * 10).rounded() / 10
    return rounded == 1 ? "1 year" : "\(grouped(rounded)) years"
  }
}
