extension CaseFigures {
  /// The case under one option.
  public struct Scenario: Codable, Hashable, Sendable {
    public let id: String
    public let name: String
    public let isDoNothing: Bool
    /// The share of futures in which it is the best.
    public let chanceOfBest: Double
    /// Those that are defined under this option.
    public let figures: [Figure]
    /// Expected present values; benefits that release cash and those that do not are never added up.
    public let cashBenefits: Mean
    public let otherBenefits: Mean
    public let flexibility: Mean
    public let losses: Mean
    /// The sum of cash flows up to the end of a period, undiscounted.
    public let cash: OverTime

    public subscript(_ kind: Figure.Kind) -> Figure? { figures.first { $0.kind == kind } }

    /// What it is worth beside money, in the mean.
    public var otherWorth: Double { otherBenefits.value + flexibility.value }
  }

  /// A figure with its distribution.
  public struct Figure: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
      case netCash = "net-cash"
      case netValue = "net-value"
      case returnOnInvestment = "return"
      case payback
      case internalRate = "internal-rate"
      case costs
      case annualLoss = "annual-loss"
      /// Compared with the first scenario in the same futures.
      case difference
    }

    public let kind: Kind
    /// Nil where some futures have no value.
    public let mean: Mean?
    /// At 5, 25, 50, 75 and 95 %; nil where that many futures never get there.
    public let quantiles: [Double?]
    /// In which share of the futures it is good: above zero, paid back, without loss.
    public let chanceOfGood: Double?
    /// The bulk of the values, from the 1st to the 99th percentile.
    public let histogram: Histogram?

    public var low: Double? { quantiles.first ?? nil }
    public var median: Double? { quantiles.count > 2 ? quantiles[2] : nil }
    public var high: Double? { quantiles.last ?? nil }
  }

  /// How many futures fall into each of equally wide ranges.
  public struct Histogram: Codable, Hashable, Sendable {
    public let low: Double
    public let high: Double
    public let counts: [Int]
  }

  /// A quantity over time, in futures from bad to good.
  public struct OverTime: Codable, Hashable, Sendable {
    /// The most points of time that are kept.
    public static let most = 61

    /// From 0, the beginning; ascending.
    public let periods: [Int]
    /// The values at 5, 25, 50, 75 and 95 %, each with one value per period.
    public let quantiles: [[Double]]
  }

  /// How likely a year is to cost more than an amount, with the case and today.
  public struct Losses: Codable, Hashable, Sendable {
    /// All risks together, under each option and today.
    public let all: [Curve]
    public let byRisk: [ByRisk]
    /// The expected benefit of a year of the preferred scenario, for the same axis.
    public let cashBenefitPerYear: Double
    public let otherBenefitPerYear: Double
    public let source: String

    /// One risk under the preferred option, and today.
    public struct ByRisk: Codable, Hashable, Sendable {
      public let id: String
      public let name: String
      public let curves: [Curve]
    }

    public struct Curve: Codable, Hashable, Sendable {
      public let name: String
      public let isToday: Bool
      /// The expected loss of a year.
      public let mean: Double
      /// Ascending, with the probability of a loss above each.
      public let losses: [Double]
      public let probabilities: [Double]
    }
  }
}
