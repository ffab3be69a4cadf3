/// A business case as its authors state it: estimates, formulas over them, lines, risks, time and scenarios.
///
/// It is a draft: anything may stand in it. `CasePlan` checks it, and says of every mistake where it is and what would
/// be right. Owners and evidence are opaque ids.
public struct CaseModel: Hashable, Sendable {
  public var title: String
  /// The three-letter code of ISO 4217 in which all money is.
  public var currency: String
  public var time: Timeframe
  public var estimates: [NamedEstimate]
  public var correlations: [EstimateCorrelation]
  public var formulas: [NamedFormula]
  public var adoption: Adoption?
  public var cancellation: Cancellation?
  public var lines: [CaseLine]
  public var risks: [CaseRisk]
  /// The options between which the case decides; none stands for one of its own.
  public var scenarios: [CaseScenario]
  public var link: LinkDemand?
  public var decidesOn: Objective

  public init(
    title: String, currency: String, time: Timeframe, estimates: [NamedEstimate] = [],
    correlations: [EstimateCorrelation] = [], formulas: [NamedFormula] = [], adoption: Adoption? = nil,
    cancellation: Cancellation? = nil, lines: [CaseLine] = [], risks: [CaseRisk] = [],
    scenarios: [CaseScenario] = [], link: LinkDemand? = nil, decidesOn: Objective = .cash
  ) {
    self.title = title
    self.currency = currency
    self.time = time
    self.estimates = estimates
    self.correlations = correlations
    self.formulas = formulas
    self.adoption = adoption
    self.cancellation = cancellation
    self.lines = lines
    self.risks = risks
    self.scenarios = scenarios
    self.link = link
    self.decidesOn = decidesOn
  }

  /// What an option should be best in.
  public enum Objective: String, Hashable, Sendable, CaseIterable {
    /// Money alone: cash-releasing benefits minus costs and losses.
    case cash
    /// Money and what other benefits are worth.
    case value
  }
}

/// How long the case looks ahead, in which steps, and what later money is worth.
///
/// The convention is that of Forrester's Total Economic Impact: amounts at time 0 are not discounted, later ones are
/// discounted at the end of their period.
public struct Timeframe: Hashable, Sendable {
  /// The length of a period.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    case month, year

    /// How many months a period has.
    public var months: Int { self == .month ? 1 : 12 }
  }

  /// The longest horizon, in years.
  public static let mostYears = 50

  public var step: Step
  /// How many periods follow time 0.
  public var periods: Int
  /// The discount rate per year, as a share: 0.06 for 6 %.
  public var discountRate: Double

  public init(step: Step, periods: Int, discountRate: Double) {
    (self.step, self.periods, self.discountRate) = (step, periods, discountRate)
  }

  /// The horizon in years.
  public var years: Double { Double(periods * step.months) / 12 }

  /// Over how many years events are drawn: never less than one, because losses are told by the year.
  var riskYears: Double { max(years, 1) }

  /// What one unit of money at the end of each period is worth at time 0; the first is that of time 0 itself.
  public func discountFactors() -> [Double] {
    let perPeriod = CashFlows.periodRate(annual: discountRate, months: step.months)
    var factors = [1.0]
    for _ in 0..<max(periods, 0) { factors.append((factors.last ?? 1) / (1 + perPeriod)) }
    return factors
  }
}

/// An estimate with a name that formulas can use.
public struct NamedEstimate: Hashable, Sendable, Identifiable {
  /// The name in formulas: letters, digits and underscores.
  public var id: String
  /// What it is, for people.
  public var name: String
  public var shape: Estimate.Shape
  /// For example `EUR/hour`, `people`, `minutes/month/people` or `%`; empty for a plain number.
  public var unit: String
  /// The party that estimated it.
  public var estimator: String
  /// The findings that it rests on.
  public var evidence: [String]

  public init(
    id: String, name: String = "", shape: Estimate.Shape, unit: String = "", estimator: String = "",
    evidence: [String] = []
  ) {
    (self.id, self.name, self.shape, self.unit) = (id, name.isEmpty ? id : name, shape, unit)
    (self.estimator, self.evidence) = (estimator, evidence)
  }
}

/// How the ranks of two estimates correlate (Spearman), joined by a Gaussian copula.
public struct EstimateCorrelation: Hashable, Sendable {
  public var first: String
  public var second: String
  /// Above -1 and below 1.
  public var rank: Double

  public init(_ first: String, _ second: String, rank: Double) {
    (self.first, self.second, self.rank) = (first, second, rank)
  }
}

/// A formula with a name that other formulas can use.
public struct NamedFormula: Hashable, Sendable, Identifiable {
  public var id: String
  public var text: String

  public init(id: String, text: String) { (self.id, self.text) = (id, text) }
}
