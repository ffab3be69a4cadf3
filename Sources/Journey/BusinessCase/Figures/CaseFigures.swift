/// What a simulated case answers, as a record keeps it and pages draw it.
///
/// Figures have six significant digits, which is finer than their sampling error. Names are those that estimates and
/// options had when it was simulated.
public struct CaseFigures: Codable, Hashable, Sendable {
  /// The code of ISO 4217 in which all money is.
  public let currency: String
  public let time: Time
  public let run: Run
  /// `cash` or `value`: what an option should be best in.
  public let decidesOn: String
  /// The case under each option, in the same futures.
  public let scenarios: [Scenario]
  /// The position of the scenario that is best in the mean.
  public let preferred: Int
  /// What it would be worth at most to know the future before deciding.
  public let perfectInformation: Mean
  /// What to check first, the most worthwhile first; nil when it was not asked for.
  public let information: [Information]?
  /// How far each estimate alone moves the preferred scenario, the longest first; nil when it was not asked for.
  public let tornado: [Bar]?
  /// Where the spread comes from, the most important first; nil when it was not asked for.
  public let sensitivity: Sensitivity?
  /// Nil without risks.
  public let losses: Losses?
  /// The share of people who use it; nil when nothing grows.
  public let adoption: Adoption?
  /// Nil without a link.
  public let link: Link?
  /// What a reader should know, such as that nothing was counted for people's time.
  public let remarks: [String]
  /// How each kind of figure is reckoned, for an analyst.
  public let methods: [String: Method]

  /// The most estimates that a ranking keeps; those behind move next to nothing.
  public static let most = 12

  /// How long the case looks ahead.
  public struct Time: Codable, Hashable, Sendable {
    /// 1 for months, 12 for years.
    public let monthsPerPeriod: Int
    public let periods: Int
    /// Per year, as a share.
    public let discountRate: Double

    public var years: Double { Double(periods * monthsPerPeriod) / 12 }
  }

  /// How it was simulated: enough to get the same figures again.
  public struct Run: Codable, Hashable, Sendable {
    public let trials: Int
    /// How many independently scrambled sets the trials come from; their means give the standard errors.
    public let sets: Int
    /// A whole number of 64 bits, as text.
    public let seed: String
    public let engine: String
  }

  /// An expected value as the simulation found it.
  public struct Mean: Codable, Hashable, Sendable {
    public let value: Double
    /// By how much it would typically change with another seed.
    public let error: Double
  }

  /// What it would be worth to know one estimate exactly before deciding.
  public struct Information: Codable, Hashable, Sendable {
    /// The name in formulas.
    public let estimate: String
    public let name: String
    /// In the currency of the case.
    public let worth: Double
    /// The share of the variance of the preferred scenario that it explains alone.
    public let explains: Double
  }

  /// The preferred scenario with one estimate at its 5th and its 95th percentile, all others at their median.
  public struct Bar: Codable, Hashable, Sendable {
    public let estimate: String
    public let name: String
    public let unit: String
    /// The ends of the estimate, in its own unit.
    public let low: Double
    public let high: Double
    public let atLow: Double
    public let atHigh: Double

    /// Whether the worth of the case has another sign at either end.
    public var flipsSign: Bool { (atLow < 0) != (atHigh < 0) }
  }

  /// Shares of the variance of the preferred scenario.
  public struct Sensitivity: Codable, Hashable, Sendable {
    public let indices: [Index]
    public let remark: String

    public struct Index: Codable, Hashable, Sendable {
      public let estimate: String
      public let name: String
      public let firstOrder: Double
      /// Nil where estimates correlate.
      public let total: Double?
    }
  }

  /// How the share of people who use it grows, 0 to 1.
  public struct Adoption: Codable, Hashable, Sendable {
    public let share: OverTime
    public let sentence: String
    public let method: Method
  }

  /// What streams ask of a network link in its busy hour.
  public struct Link: Codable, Hashable, Sendable {
    public let meanStreams: Double
    public let chanceOfExceeding: Double
    public let streamsWithinTolerance: Int
    public let poolCap: Double
    public let userCap: Double
    /// The share of the link that streams may take, and the chance of exceeding it that is still fine.
    public let share: Double
    public let tolerance: Double
    public let sentence: String
    public let method: Method
  }

  /// How a figure is reckoned, and where that is from.
  public struct Method: Codable, Hashable, Sendable {
    public let formula: String
    public let source: String

    public init(formula: String, source: String) { (self.formula, self.source) = (formula, source) }
  }

  /// The scenario that is best in the mean.
  public var preferredScenario: Scenario? {
    scenarios.indices.contains(preferred) ? scenarios[preferred] : nil
  }

  /// What the choice is decided on.
  public var objective: Figure.Kind { decidesOn == "cash" ? .netCash : .netValue }
}
