import Statistics

/// The sum of several estimates in one currency over a horizon: mean and variance in closed form, and a 90 % interval.
///
/// Two assumptions stand behind it. Lines are independent of each other. The years of one line are not: the amount per
/// year is uncertain, but it is the same amount every year, so that five years multiply it by five and its interval too.
/// Nothing is discounted.
///
/// Amounts are added in an order of their own with compensation for rounding, so the order of the lines changes
/// nothing, to the last bit.
public struct Total: Hashable, Sendable {
  /// How the interval was found.
  public enum Method: String, Hashable, Sendable {
    /// Nothing is uncertain, so the interval has no width.
    case known
    /// One line is uncertain: its own percentiles, multiplied and shifted.
    case singleLine
    /// Every uncertain line is normal, and so is their sum.
    case normal
    /// A shifted lognormal with the mean, variance and skewness of the sum. Lines with a long tail upwards and lines
    /// with a long tail downwards have one each, and the two are added numerically.
    case matchedMoments
  }

  /// The ISO 4217 code of the currency.
  public let currency: String
  /// The number of lines in the total.
  public let lineCount: Int
  /// The expected total.
  public let mean: Double
  /// The variance of the total.
  public let variance: Double
  /// The 5th and the 95th percentile of the total.
  public let interval: Interval
  /// How `interval` was found.
  public let method: Method

  /// Whether the interval is an approximation; mean and variance never are.
  public var isApproximate: Bool { method == .matchedMoments }

  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The precision at which mean and interval deserve to be shown.
  public var precision: Precision { interval.precision }

  /// Adds up lines.
  ///
  /// - Parameters:
  ///   - parts: the lines with their signs; none gives zero.
  ///   - currency: the currency of every line.
  ///   - horizon: how long amounts per month or per year go on.
  /// - Throws: `TotalError` when a line is not money in this currency.
  /// - Complexity: O(n log n); under 0.1 ms for 50 lines.
  public init(of parts: [Part], currency: String, over horizon: Horizon) throws(TotalError) {
    for (index, part) in parts.enumerated() where part.estimate.unit != .money(currency: currency) {
      throw TotalError(index: index, unit: part.estimate.unit, currency: currency)
    }
    self.init(sameCurrency: parts, currency: currency, over: horizon)
  }

  /// Adds up lines that are known to be in this currency.
  init(sameCurrency parts: [Part], currency: String, over horizon: Horizon) {
    let sum = IndependentSum(parts.map { $0.term(over: horizon) })
    self.currency = currency
    lineCount = parts.count
    mean = sum.mean
    variance = sum.variance
    interval = Interval(low: sum.quantile(0.05), high: sum.quantile(0.95))
    method =
      switch sum.shape {
      case .point: .known
      case .single: .singleLine
      case .normal: .normal
      case .matched, .twoSided: .matchedMoments
      }
  }
}

extension Total {
  /// One line of a total.
  public struct Part: Hashable, Sendable {
    /// Whether a line adds to the total or takes from it.
    public enum Sign: Hashable, Sendable {
      case plus, minus
    }

    public let estimate: Estimate
    public let sign: Sign

    public init(_ estimate: Estimate, sign: Sign = .plus) {
      self.estimate = estimate
      self.sign = sign
    }

    func term(over horizon: Horizon) -> ScaledTerm {
      let times = Double(estimate.timing.occurrences(in: horizon))
      return ScaledTerm(estimate.distribution, factor: sign == .plus ? times : -times)
    }
  }
}

/// A line that cannot be added to the others.
public struct TotalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The position of the line, from 0.
  public let index: Int
  public let unit: Estimate.Unit
  /// The currency of the total.
  public let currency: String

  public init(index: Int, unit: Estimate.Unit, currency: String) {
    self.index = index
    self.unit = unit
    self.currency = currency
  }

  /// What is wrong and what would be right, in a sentence for a person.
  public var message: String {
    let found = unit.label.isEmpty ? "a plain count" : "in \(unit.label)"
    return "Line \(index + 1) is \(found) and cannot be added to amounts in \(currency). State it in \(currency)."
  }

  public var description: String { message }
}
