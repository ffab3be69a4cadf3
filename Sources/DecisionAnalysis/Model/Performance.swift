/// How an option does on one criterion, as certain as it is known.
public enum Performance: Hashable, Sendable {
  /// A known number, in the unit of the scale.
  case exact(Double)
  /// Anything between two numbers, each equally likely.
  case uniform(low: Double, high: Double)
  /// Between two numbers, with the most likely one.
  case triangular(low: Double, likely: Double, high: Double)
  /// Quantiles at equal steps of probability from 0 to 1, as a simulation gives them; at least two, rising. What lies
  /// beyond the scale counts as its end.
  case quantiles([Double])
  /// A known level, by its words.
  case level(String)
  /// Levels with their probabilities, which add up to 1.
  case levels([LevelChance])
  /// Nobody knows: anything that the scale allows, each equally likely.
  case unknown
}

/// A level and how probable it is.
public struct LevelChance: Hashable, Sendable {
  public var level: String
  /// 0…1.
  public var probability: Double

  public init(_ level: String, _ probability: Double) {
    self.level = level
    self.probability = probability
  }
}
