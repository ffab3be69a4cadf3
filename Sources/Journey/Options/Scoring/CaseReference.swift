public import Documents
public import Partnership

/// What of the business case a criterion takes its scores from.
public enum CaseMeasure: String, Titled {
  case costs
  case netCash = "net-cash"
  case netValue = "net-value"
  case expectedLoss = "expected-loss"
  case badYear = "bad-year"
  case estimate

  public var title: String {
    switch self {
    case .costs: "What it costs in all, as a present value"
    case .netCash: "Net present value, cash alone"
    case .netValue: "Net present value, with what other benefits are worth"
    case .expectedLoss: "The loss by risks that is to be expected in a year"
    case .badYear: "The loss by risks of a bad year, which 1 of 20 years exceeds"
    case .estimate: "An estimate of the case, such as the months until it is live"
    }
  }

  /// Whether only a simulation can say it; otherwise it stands in the records of the case.
  public var isSimulated: Bool { self != .estimate }
}

/// That a criterion takes its scores from the business case: nobody scores it, each option has what the case says.
public struct CaseReference: Codable, Hashable, Sendable {
  public var measure: CaseMeasure
  /// The estimate, as it holds for all options; nil for every other measure.
  public var estimate: RecordID?

  public init(_ measure: CaseMeasure, estimate: RecordID? = nil) {
    self.measure = measure
    self.estimate = estimate
  }

  /// "the business case: what it costs in all, as a present value".
  public func words(_ wording: Wording) -> String {
    if let estimate { return "the business case: its estimate “\(wording.titles(estimate))”" }
    return "the business case: \(measure.title.lowercasedFirst)"
  }
}
