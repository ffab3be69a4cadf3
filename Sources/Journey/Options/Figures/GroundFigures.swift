import DecisionAnalysis

extension AppraisalFigures {
  /// Which options every party can accept.
  public struct CommonGround: Codable, Hashable, Sendable {
    /// Acceptable ones first, then by the value of the least satisfied party, the highest first.
    public let options: [Shared]
    public let sentence: String

    /// What all can best live with; nil when every option has somebody against it.
    public var best: Shared? { options.first.flatMap { $0.isAcceptable ? $0 : nil } }
  }

  /// How the parties stand to one option.
  public struct Shared: Codable, Hashable, Sendable {
    public let option: String
    /// Its value for each party.
    public let values: [Double]
    public let leastSatisfied: String
    public let least: Double
    public let obstacles: [Obstacle]

    public var isAcceptable: Bool { obstacles.isEmpty }
  }

  /// What stands in an option's way.
  public struct Obstacle: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable {
      case refused
      case belowFloor = "below-floor"
      case belowReference = "below-reference"

      /// "said no", after the party's name.
      public var words: String {
        switch self {
        case .refused: "does not accept it"
        case .belowFloor: "gives it less than it said it needs"
        case .belowReference: "is better off without it"
        }
      }
    }

    public let party: String
    public let kind: Kind
  }

  /// What can be left out of the discussion.
  public struct LeftBehind: Codable, Hashable, Sendable {
    /// Options to which another is at least as good on every criterion.
    public let dominated: [Dominated]
    /// Options that no weights rank first.
    public let neverFirst: [String]
    /// Options that no weights between the parties rank first.
    public let neverFirstBetween: [String]
    public let sentence: String
  }

  public struct Dominated: Codable, Hashable, Sendable {
    public let option: String
    public let by: [String]
  }
}

extension AppraisalFigures.CommonGround {
  init(_ found: DecisionAnalysis.CommonGround) {
    options = found.options.map { option in
      AppraisalFigures.Shared(
        option: option.option, values: option.values.map(\.kept), leastSatisfied: option.leastSatisfied,
        least: option.least.kept,
        obstacles: option.obstacles.map { AppraisalFigures.Obstacle(party: $0.party, kind: .init($0.kind)) })
    }
    sentence = found.sentence
  }
}

extension AppraisalFigures.Obstacle.Kind {
  init(_ kind: DecisionAnalysis.Obstacle.Kind) {
    self =
      switch kind {
      case .refused: .refused
      case .belowFloor: .belowFloor
      case .belowReference: .belowReference
      }
  }
}

extension AppraisalFigures.LeftBehind {
  init(_ found: Dominance) {
    dominated = found.dominated.map { AppraisalFigures.Dominated(option: $0.option, by: $0.by) }
    neverFirst = found.neverFirst
    neverFirstBetween = found.neverFirstBetweenParties
    sentence = found.sentence
  }
}
