import DecisionAnalysis

extension AppraisalFigures {
  /// The options under the weights of one party, and these weights.
  public struct Ranking: Codable, Hashable, Sendable {
    public let party: String
    public let weights: [Weight]
    /// Which share of the weight its members disagree on.
    public let spread: Double
    /// How many members have weighed.
    public let members: Int
    /// From the best.
    public let options: [Placed]
    public let sentence: String

    /// The best option; nil when none is compared.
    public var first: String? { options.first?.option }
  }

  /// The weight of one criterion: the mean of a party's members, and the least and the most that one gives or would
  /// accept.
  public struct Weight: Codable, Hashable, Sendable {
    public let mean: Double
    public let low: Double
    public let high: Double
  }

  /// An option with its value, and between which values its uncertain scores leave it.
  public struct Placed: Codable, Hashable, Sendable {
    public let option: String
    public let value: Double
    public let low: Double
    public let high: Double
  }
}

extension AppraisalFigures.Ranking {
  init(_ ranking: PartyRanking) {
    party = ranking.party
    weights = ranking.weights.mean.indices.map { index in
      AppraisalFigures.Weight(
        mean: ranking.weights.mean[index].kept, low: ranking.weights.low[index].kept,
        high: ranking.weights.high[index].kept)
    }
    spread = ranking.weights.spread.kept
    members = ranking.weights.members.count
    options = ranking.options.map { option in
      AppraisalFigures.Placed(
        option: option.option, value: option.value.kept, low: option.low.kept, high: option.high.kept)
    }
    sentence = ranking.sentence
  }
}
