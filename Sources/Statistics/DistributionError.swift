/// Why no distribution has the parameters that were asked for.
public enum DistributionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One of the parameters.
  public enum Parameter: String, Hashable, Sendable {
    case low, mode, high, value, mean
    case standardDeviation = "standard deviation"
    case skewness, alpha, beta, middle, probability, sample
  }

  /// The parameter is infinite or not a number.
  case notFinite(Parameter)
  /// The low end lies above the high end.
  case lowAboveHigh(low: Double, high: Double)
  /// Both ends are the same value, so that nothing is uncertain.
  case noWidth(value: Double)
  /// A lognormal interval touches or crosses zero.
  case notPositive(low: Double, high: Double)
  /// The most likely value lies outside the ends.
  case modeOutside(mode: Double, low: Double, high: Double)
  /// The standard deviation is zero or negative.
  case notSpread(standardDeviation: Double)
  /// The middle value does not lie between the ends.
  case middleOutside(middle: Double, low: Double, high: Double)
  /// No metalog distribution runs through the three percentiles; `range` holds the middles that it could run through.
  case infeasible(middle: Double, range: ClosedRange<Double>)
  /// The probability is not between 0 and 1.
  case notProbability(Double)
  /// A shape parameter is outside of what can be computed.
  case shapeParameter(Parameter, Double, range: ClosedRange<Double>)
  /// A sample with too few or too many values.
  case sampleSize(Int, range: ClosedRange<Int>)

  /// The parameter that a person would have to change.
  public var parameter: Parameter {
    switch self {
    case .notFinite(let parameter): parameter
    case .lowAboveHigh, .notPositive: .low
    case .noWidth: .high
    case .modeOutside: .mode
    case .notSpread: .standardDeviation
    case .middleOutside, .infeasible: .middle
    case .notProbability: .probability
    case .shapeParameter(let parameter, _, _): parameter
    case .sampleSize: .sample
    }
  }

  /// What is wrong and what would be right, in one or two sentences for a person.
  public var message: String {
    switch self {
    case .notFinite(let parameter):
      "The \(parameter.rawValue) is not a finite number. Give a plain number."
    case .lowAboveHigh(let low, let high):
      "The low end \(plain(low)) is above the high end \(plain(high)). Give the smaller number first."
    case .noWidth(let value):
      "Both ends are \(plain(value)), so nothing is uncertain. Give a fixed number, or a low and a high end that differ."
    case .notPositive(let low, let high):
      "A lognormal quantity is always above zero, but \(plain(low)) to \(plain(high)) touches or crosses zero. "
        + "Give a low end above zero, or choose the normal shape."
    case .modeOutside(let mode, let low, let high):
      "The most likely value \(plain(mode)) is outside \(plain(low)) to \(plain(high)). Give one between the two ends."
    case .notSpread(let standardDeviation):
      "The standard deviation \(plain(standardDeviation)) is not above zero. Give a positive one, or a fixed number."
    case .middleOutside(let middle, let low, let high):
      "The middle value \(plain(middle)) is not between \(plain(low)) and \(plain(high)). Give one inside."
    case .infeasible(let middle, let range):
      "The middle value \(plain(middle)) lies too close to one end for this shape. "
        + "Give one from \(short(range.lowerBound)) to \(short(range.upperBound)), or another shape."
    case .notProbability(let value):
      "\(plain(value)) is not a probability. Give a number from 0 (never) to 1 (always), for example 0.3."
    case .shapeParameter(let parameter, let value, let range):
      "The shape parameter \(parameter.rawValue) is \(plain(value)). "
        + "Give one from \(plain(range.lowerBound)) to \(plain(range.upperBound))."
    case .sampleSize(let count, let range):
      "A sample of \(count) values cannot be used. Give \(range.lowerBound) to \(range.upperBound)."
    }
  }

  public var description: String { message }
}

/// Refuses infinities and not-a-number before they spread through a computation.
func requireFinite(_ value: Double, _ parameter: DistributionError.Parameter) throws(DistributionError) {
  guard value.isFinite else { throw .notFinite(parameter) }
}

/// Refuses ends that are not finite, in the wrong order, or equal.
func requireEnds(low: Double, high: Double) throws(DistributionError) {
  try requireFinite(low, .low)
  try requireFinite(high, .high)
  guard low <= high else { throw .lowAboveHigh(low: low, high: high) }
  guard low < high else { throw .noWidth(value: low) }
}
