/// An option with its scores.
public struct ScoredOption: Hashable, Sendable {
  /// Opaque, unique among the options.
  public var id: String
  /// For people.
  public var name: String
  /// By the id of a measured criterion.
  public var performances: [String: Performance]
  /// By the id of a requirement; one that is not named is unknown.
  public var compliance: [String: Compliance]

  public init(
    _ id: String, _ name: String, _ performances: [String: Performance], compliance: [String: Compliance] = [:]
  ) {
    self.id = id
    self.name = name
    self.performances = performances
    self.compliance = compliance
  }
}

/// A must-have: whoever misses it is out before anything is scored.
public struct Requirement: Hashable, Sendable {
  /// Opaque, unique among the requirements.
  public var id: String
  /// For people.
  public var name: String

  public init(_ id: String, _ name: String) {
    self.id = id
    self.name = name
  }
}

/// Whether an option meets a requirement.
public enum Compliance: String, Hashable, Sendable, CaseIterable, Codable {
  case met, missed, unknown
}
