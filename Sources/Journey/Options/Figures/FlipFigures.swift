import DecisionAnalysis

extension AppraisalFigures {
  /// The smallest change of a party's weights that lets another option come first.
  public struct WeightFlip: Codable, Hashable, Sendable {
    public let party: String
    public let from: String
    public let to: String
    /// The share of the whole weight that moves.
    public let moved: Double
    /// The weights at which both are equal.
    public let weights: [Double]
    public let sentence: String
  }

  /// A change of one score that lets another option come first.
  public struct ScoreFlip: Codable, Hashable, Sendable {
    public let party: String
    /// The option whose score changes.
    public let option: String
    public let criterion: String
    public let from: String
    public let to: String
    /// As a share of the criterion's whole swing; negative when the score gets worse.
    public let change: Double
    /// The score at which both are equal, in words.
    public let score: String
    public let sentence: String
  }

  /// The ranges of one criterion's weight in which each option comes first for a party, the other weights keeping their
  /// proportions.
  public struct WeightRanges: Codable, Hashable, Sendable {
    public let party: String
    public let criterion: String
    public let weight: Double
    /// From 0 to 1 without gaps.
    public let ranges: [Winning]
    public let sentence: String
  }

  /// A range of a weight, and what comes first in it.
  public struct Winning: Codable, Hashable, Sendable {
    public let option: String
    public let from: Double
    public let to: Double
  }
}

extension AppraisalFigures.WeightFlip {
  init(_ found: DecisionAnalysis.WeightFlip) {
    party = found.party
    from = found.from
    to = found.to
    moved = found.moved.kept
    weights = found.weights.map(\.kept)
    sentence = found.sentence
  }
}

extension AppraisalFigures.ScoreFlip {
  init(_ found: DecisionAnalysis.ScoreFlip) {
    party = found.party
    option = found.option
    criterion = found.criterion
    from = found.from
    to = found.to
    change = found.change.kept
    score = found.score
    sentence = found.sentence
  }
}

extension AppraisalFigures.WeightRanges {
  init(_ found: WeightSensitivity) {
    party = found.party
    criterion = found.criterion
    weight = found.weight.kept
    ranges = found.ranges.map { range in
      AppraisalFigures.Winning(option: range.option, from: range.from.kept, to: range.to.kept)
    }
    sentence = found.sentence
  }
}
