public import Statistics

/// An uncertain quantity as a person states it: a shape, a unit, and how often the amount falls due.
///
/// An estimate is valid by construction; what cannot be is refused by the initialiser with what would be right.
public struct Estimate: Hashable, Sendable {
  /// How the uncertainty is stated.
  public enum Shape: Hashable, Sendable {
    /// A 90 % interval: the 5th and the 95th percentile, and the curve between and beyond them.
    case interval(low: Double, high: Double, as: Curve)
    /// The smallest, the most likely and the largest possible value, read as a PERT distribution.
    case triple(low: Double, mode: Double, high: Double)
    /// The smallest, the most likely and the largest possible value, with straight lines between them.
    case triangle(low: Double, mode: Double, high: Double)
    /// The 5th, 50th and 95th percentile, read as a metalog distribution; may cross zero.
    case percentiles(low: Double, middle: Double, high: Double)
    /// Every value between two ends is as likely as any other.
    case uniform(low: Double, high: Double)
    /// Something that happens (1) or does not (0), with a probability.
    case chance(Double)
    /// What was observed, for example in a finding.
    case sample([Double])
    /// A number that is known.
    case fixed(Double)
  }

  /// The curve through a 90 % interval.
  public enum Curve: String, Hashable, Sendable, CaseIterable {
    /// Symmetric; may cross zero.
    case normal
    /// Skewed to the right; always above zero.
    case lognormal
  }

  /// The largest magnitude accepted: up to here a double still tells one cent from the next.
  public static let largestMagnitude = 1e13

  /// The widest lognormal interval accepted, as high end over low end.
  public static let widestRatio = 1e6

  public let shape: Shape
  public let unit: Unit
  public let timing: Timing
  /// The distribution of one amount, before any repetition.
  public let distribution: any Distribution

  /// - Parameters:
  ///   - shape: the uncertainty, in `unit`.
  ///   - unit: what the numbers count.
  ///   - timing: how often the amount falls due.
  /// - Throws: `EstimateError` when no such quantity can be: ends in the wrong order or equal, a most likely value
  ///   outside the ends, a lognormal interval that touches zero or spans more than a millionfold, a number that is not
  ///   finite or beyond ±10 trillion, a currency that is not three capital letters, a unit without a name.
  public init(_ shape: Shape, unit: Unit, timing: Timing = .once) throws(EstimateError) {
    try unit.validate()
    try shape.validateMagnitude()
    do {
      distribution = try shape.makeDistribution()
    } catch {
      throw .shape(error)
    }
    self.shape = shape
    self.unit = unit
    self.timing = timing
  }

  /// The expected amount.
  public var mean: Double { distribution.mean }
  /// The variance of one amount.
  public var variance: Double { distribution.variance }
  /// The amount that is as likely to be exceeded as not.
  public var middle: Double { distribution.median }
  /// The 5th percentile: as stated for an interval, computed for other shapes.
  public var low90: Double { interval90.low }
  /// The 95th percentile: as stated for an interval, computed for other shapes.
  public var high90: Double { interval90.high }

  /// The 90 % interval of one amount.
  public var interval90: Interval {
    switch shape {
    case .interval(let low, let high, _), .percentiles(let low, _, let high): Interval(low: low, high: high)
    case .triple, .triangle, .uniform, .chance, .sample:
      Interval(low: distribution.quantile(0.05), high: distribution.quantile(0.95))
    case .fixed(let value): Interval(low: value, high: value)
    }
  }

  /// Whether the amount is anything but a known number.
  public var isUncertain: Bool {
    if case .fixed = shape { false } else { true }
  }

  // The distribution follows from the shape.
  public static func == (left: Estimate, right: Estimate) -> Bool {
    left.shape == right.shape && left.unit == right.unit && left.timing == right.timing
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(shape)
    hasher.combine(unit)
    hasher.combine(timing)
  }
}
