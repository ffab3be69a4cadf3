import DecisionAnalysis

extension AppraisalFigures {
  /// What a must-have excludes, and what that costs.
  public struct MustHaveCost: Codable, Hashable, Sendable {
    public let mustHave: Named
    public let excludes: [String]
    /// Those that miss nothing else.
    public let excludesAlone: [String]
    /// Of these, the options that nobody has scored; nil in figures of an earlier calculation, which did not tell.
    public let unscored: [String]?
    /// Options in the comparison of which nobody knows whether they meet it.
    public let unknown: [String]
    /// By how much the best value would be higher without it, by party.
    public let costs: [Double]
    public let sentence: String
  }

  /// Whether the result stands when the comparison is shaken.
  public struct StressTest: Codable, Hashable, Sendable {
    /// The version of the calculation.
    public let version: Int
    public let checks: [Check]
    public let samples: Int
    /// In decimal digits: a seed may be larger than the whole numbers that JSON can hold.
    public let seed: String
    /// The largest standard error of an acceptability.
    public let error: Double
    public let sentence: String

    /// Whether no check turned two other options round.
    public var holds: Bool { checks.allSatisfy { $0.reversed == 0 } }
  }

  /// One way of shaking it.
  public struct Check: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable {
      case clone, removal, irrelevant

      /// What was done.
      public var words: String {
        switch self {
        case .clone: "A copy added"
        case .removal: "Left out"
        case .irrelevant: "An option added that is worst at everything"
        }
      }
    }

    public let kind: Kind
    /// The option that was copied or left out.
    public let option: String?
    /// How many pairs of other options changed their order.
    public let reversed: Int
  }
}

extension AppraisalFigures.MustHaveCost {
  init(_ found: RequirementCost, name: String) {
    mustHave = AppraisalFigures.Named(id: found.requirement, name: name)
    excludes = found.excludes
    excludesAlone = found.excludesAlone
    unscored = found.unscored
    unknown = found.unknown
    costs = found.costs?.map(\.kept) ?? []
    sentence = found.sentence
  }
}

extension AppraisalFigures.StressTest {
  init(_ found: DecisionAnalysis.StressTest) {
    version = found.version
    checks = found.checks.map { check in
      AppraisalFigures.Check(kind: .init(check.kind), option: check.option, reversed: check.reversed.count)
    }
    samples = found.samples
    seed = String(found.seed)
    error = found.standardError.kept
    sentence = found.sentence
  }
}

extension AppraisalFigures.Check.Kind {
  init(_ kind: ReversalCheck.Kind) {
    self =
      switch kind {
      case .clone: .clone
      case .removal: .removal
      case .irrelevant: .irrelevant
      }
  }
}
