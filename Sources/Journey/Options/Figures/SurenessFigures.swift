import DecisionAnalysis

extension AppraisalFigures {
  /// How surely each option comes first when weights vary over a set: rank acceptabilities and what belongs to them.
  public struct Sureness: Codable, Hashable, Sendable {
    /// Which weights it is about.
    public enum Weights: String, Codable, Hashable, Sendable {
      case any, party, joint, between
    }

    public let weights: Weights
    /// The party's id, for `party`.
    public let party: String?
    /// In the order of the options.
    public let options: [Chance]
    /// By option and other, in the order of the options: how probable it is that the one is strictly better;
    /// 1 where it dominates the other.
    public let wins: [[Double]]
    /// The entropy of who comes first, in bits.
    public let entropy: Double
    public let samples: Int
    /// The largest standard error among the acceptabilities.
    public let error: Double
    public let sentence: String
  }

  /// How an option does over a set of weights.
  public struct Chance: Codable, Hashable, Sendable {
    public let option: String
    /// How probable each rank is, from the first.
    public let ranks: [Double]
    /// The standard error of the probability of the first rank.
    public let error: Double
    /// The mean of the weights that rank it first; nil when none do.
    public let central: [Double]?
    /// How probable the first rank is under these weights; nil where it was not asked for.
    public let confidence: Double?

    /// The probability of the first rank.
    public var first: Double { ranks.first ?? 0 }
  }

  /// Over all weights whatever; nil only for figures without any.
  public var overall: Sureness? { sureness.first { $0.weights == .any } }

  /// Over the weights that a party would accept.
  public func sureness(of party: String) -> Sureness? { sureness.first { $0.party == party } }
}

extension AppraisalFigures.Sureness {
  init(_ found: Acceptability) {
    weights =
      switch found.weights.kind {
      case .any: .any
      case .party: .party
      case .joint: .joint
      case .between: .between
      }
    party = found.weights.party
    options = found.options.map { option in
      AppraisalFigures.Chance(
        option: option.option, ranks: option.ranks.map(\.kept), error: option.standardError.kept,
        central: option.centralWeights?.map(\.kept), confidence: option.confidence?.kept)
    }
    wins = found.pairwiseWins.map { $0.map(\.kept) }
    entropy = found.entropy.kept
    samples = found.samples
    error = found.standardError.kept
    sentence = found.sentence
  }
}
