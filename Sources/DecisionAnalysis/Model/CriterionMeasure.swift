/// How a criterion is measured, on a scale that is fixed before any option is looked at.
///
/// Because the ends of the scale do not depend on the options, adding or dropping an option never changes the values
/// of the others (R. L. Keeney and H. Raiffa, "Decisions with Multiple Objectives", 1976).
public enum CriterionMeasure: Hashable, Sendable {
  /// A number between two fixed ends.
  case numeric(Scale, ValueShape)
  /// One of a few levels in words, each with its value.
  case levels([Level])
}

/// The fixed ends of a numeric scale.
public struct Scale: Hashable, Sendable {
  /// The score that is worth nothing; above `best` where less is better.
  public var worst: Double
  /// The score that is worth everything.
  public var best: Double
  /// What the numbers count, for people; may be empty.
  public var unit: String

  public init(worst: Double, best: Double, unit: String = "") {
    self.worst = worst
    self.best = best
    self.unit = unit
  }

  /// Where a score lies between the ends: 0 at the worst, 1 at the best.
  func position(_ score: Double) -> Double { (score - worst) / (best - worst) }

  /// The score at a position of 0…1.
  func score(at position: Double) -> Double { worst + position * (best - worst) }

  /// Whether the score lies between the ends.
  func contains(_ score: Double) -> Bool { min(worst, best) <= score && score <= max(worst, best) }
}

/// How the value of a score grows from the worst to the best end.
public enum ValueShape: Hashable, Sendable {
  /// Every step is worth the same.
  case linear
  /// Straight lines through points; the first and the last stand at the ends of the scale.
  case points([ValuePoint])
}

/// One point of a value function.
public struct ValuePoint: Hashable, Sendable {
  /// The score, in the unit of the scale.
  public var score: Double
  /// Its value, 0…1.
  public var value: Double

  public init(score: Double, value: Double) {
    self.score = score
    self.value = value
  }
}

/// A level in words.
public struct Level: Hashable, Sendable {
  /// The words; they identify the level within its criterion.
  public var name: String
  /// Its value, 0…1.
  public var value: Double

  public init(_ name: String, value: Double) {
    self.name = name
    self.value = value
  }
}
