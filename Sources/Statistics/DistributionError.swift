/// Why no distribution has the parameters that were asked for.
public enum DistributionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One of the parameters.
  public enum Parameter: String, Hashable, Sendable {
    case low, mode, high, value, mean
    case standardDeviation = "standard deviation"
    case skewness
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

  /// The parameter that a person would have to change.
  public var parameter: Parameter {
    switch self {
    case .notFinite(let parameter): parameter
    case .lowAboveHigh, .notPositive: .low
    case .noWidth: .high
    case .modeOutside: .mode
    case .notSpread: .standardDeviation
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
