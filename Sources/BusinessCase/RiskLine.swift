import Statistics

/// Something that may go wrong: how often, and what one occurrence costs.
public struct RiskLine: Hashable, Sendable, Identifiable {
  /// An opaque identifier given by the caller.
  public let id: String
  /// The probability, in 0…1, that it happens in a given year.
  public let chancePerYear: Double
  /// What one occurrence costs; the amount of another occurrence is drawn anew.
  public let impact: Estimate

  /// - Parameters:
  ///   - id: an opaque identifier.
  ///   - chancePerYear: a probability in 0…1.
  ///   - impact: the cost of one occurrence, stated once and not below zero.
  /// - Throws: `RiskError` when the chance is no probability, or the impact is per period or below zero.
  public init(id: String, chancePerYear: Double, impact: Estimate) throws(RiskError) {
    guard chancePerYear >= 0, chancePerYear <= 1 else { throw .chance(chancePerYear) }
    guard impact.timing == .once else { throw .impactPerPeriod }
    guard impact.low90 >= 0 else { throw .impactBelowZero(low: impact.low90) }
    self.id = id
    self.chancePerYear = chancePerYear
    self.impact = impact
  }

  /// The probability that it happens at least once within the horizon, taking the years as independent.
  public func chance(over horizon: Horizon) -> Double {
    1 - RiskYears(chancePerYear: chancePerYear, years: horizon.years).probability(of: 0)
  }
}

/// Why a risk cannot be as it was stated.
public enum RiskError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The chance per year is not a probability.
  case chance(Double)
  /// The impact is stated per month or per year.
  case impactPerPeriod
  /// The impact may be below zero.
  case impactBelowZero(low: Double)

  /// What is wrong and what would be right, in one or two sentences for a person.
  public var message: String {
    switch self {
    case .chance(let value):
      "A chance per year of \(plain(value)) cannot be. Give a number from 0 (never) to 1 (every year), for example 0.1."
    case .impactPerPeriod:
      "The impact of a risk is what one occurrence costs. State it once, and how often it happens as the chance."
    case .impactBelowZero(let low):
      "An impact of \(plain(low)) would be a gain. Give the cost of one occurrence as numbers from zero up."
    }
  }

  public var description: String { message }
}
