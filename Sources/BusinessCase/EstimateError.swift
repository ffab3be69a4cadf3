public import Statistics

/// Why a quantity cannot be as it was stated.
public enum EstimateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The part of an estimate that a person would have to change, for a form to put the message beside it.
  public enum Field: String, Hashable, Sendable {
    case low, mode, middle, high, value, values, unit, currency
  }

  /// The numbers do not make a distribution.
  case shape(DistributionError)
  /// A number is beyond the largest magnitude accepted.
  case tooLarge(value: Double, field: Field)
  /// A lognormal interval is so wide that it says nothing, and its mean would be absurd.
  case tooWide(low: Double, high: Double)
  /// The currency is not a three-letter code.
  case currency(String)
  /// A unit of one's own has no name.
  case unitWithoutName

  /// The part of the estimate to change.
  public var field: Field {
    switch self {
    case .shape(let error): Field(error.parameter)
    case .tooLarge(_, let field): field
    case .tooWide: .low
    case .currency: .currency
    case .unitWithoutName: .unit
    }
  }

  /// What is wrong and what would be right, in one or two sentences for a person.
  public var message: String {
    switch self {
    case .shape(let error): error.message
    case .tooLarge(let value, _):
      "\(plain(value)) is beyond 10 trillion, the largest amount that can be counted exactly. Give a smaller number."
    case .tooWide(let low, let high):
      "From \(plain(low)) to \(plain(high)) is more than a millionfold, which says nothing yet. Give a narrower interval."
    case .currency(let code):
      "“\(code)” is not a currency code. Give the three capital letters of ISO 4217, for example EUR."
    case .unitWithoutName:
      "The unit has no name. Say what is counted, for example tickets."
    }
  }

  public var description: String { message }
}

extension EstimateError.Field {
  fileprivate init(_ parameter: DistributionError.Parameter) {
    switch parameter {
    case .low: self = .low
    case .mode: self = .mode
    case .high: self = .high
    case .middle: self = .middle
    case .sample: self = .values
    case .value, .mean, .standardDeviation, .skewness, .alpha, .beta, .probability: self = .value
    }
  }
}
