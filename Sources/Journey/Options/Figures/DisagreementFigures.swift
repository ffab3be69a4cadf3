import DecisionAnalysis

extension AppraisalFigures {
  /// Where two parties weigh differently, and which of the differences change the choice.
  public struct Disagreement: Codable, Hashable, Sendable {
    /// The two parties.
    public let parties: [String]
    /// What comes first for each.
    public let winners: [String]
    /// The largest first.
    public let differences: [Difference]
    /// The smallest sets of criteria whose weights change what comes first; empty when both want the same.
    public let decisive: [[String]]
    public let sentence: String

    /// Whether the two want different options.
    public var isAboutTheChoice: Bool { Set(winners).count > 1 }
  }

  /// A criterion that two parties weigh differently.
  public struct Difference: Codable, Hashable, Sendable {
    public let criterion: String
    /// The weights of the two.
    public let weights: [Double]
    /// Whether this difference alone changes what comes first for one of the two.
    public let changesChoice: Bool
  }

  /// What a party would have to believe to agree with another.
  public struct Belief: Codable, Hashable, Sendable {
    public let party: String
    public let with: String
    /// The option that the other wants.
    public let option: String
    /// The least share of weight that would have to move; nil when none is enough.
    public let moved: Double?
    public let sentence: String
  }
}

extension AppraisalFigures.Disagreement {
  init(_ found: DecisionAnalysis.Disagreement) {
    parties = found.parties
    winners = found.winners
    differences = found.differences.map { difference in
      AppraisalFigures.Difference(
        criterion: difference.criterion, weights: difference.weights.map(\.kept),
        changesChoice: difference.changesChoice)
    }
    decisive = found.decisive
    sentence = found.sentence
  }
}

extension AppraisalFigures.Belief {
  init(_ found: DecisionAnalysis.Belief) {
    party = found.party
    with = found.with
    option = found.option
    moved = found.moved?.kept
    sentence = found.sentence
  }
}
