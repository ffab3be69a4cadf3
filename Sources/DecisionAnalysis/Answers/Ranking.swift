/// The options under the weights of one party.
public struct PartyRanking: Hashable, Sendable, Codable {
  public let party: String
  public let weights: PartyWeights
  /// From the best.
  public let options: [RankedOption]
  public let sentence: String

  /// The ids of all options with the highest value; more than one when they are equal.
  public var winners: [String] {
    guard let best = options.first else { return [] }
    return options.filter { best.value - $0.value < DecisionModel.tie }.map(\.option)
  }
}

public struct RankedOption: Hashable, Sendable, Codable {
  public let option: String
  /// The expected value, 0…1.
  public let value: Double
  /// The smallest value that its uncertain scores allow.
  public let low: Double
  /// The largest value that its uncertain scores allow.
  public let high: Double
  /// What each measured criterion adds to the value.
  public let parts: [Double]
  /// The value under the weights of each member.
  public let byMember: [Double]
}

extension DecisionModel {
  /// Values that differ by less are equal.
  static let tie = 1e-9

  var rankings: [PartyRanking] {
    parties.indices.map { party in
      let weights = self.weights[party]
      let ranked = ranked(weights.mean)
      return PartyRanking(
        party: parties[party].id, weights: weights,
        options: ranked.map { option, value in
          RankedOption(
            option: options[option].id, value: value,
            low: dot(draws[option].map(\.range.lowerBound), weights.mean),
            high: dot(draws[option].map(\.range.upperBound), weights.mean),
            parts: zip(expected[option], weights.mean).map(*),
            byMember: weights.members.map { self.value(option, $0) })
        }, sentence: sentence(party, ranked))
    }
  }

  private func sentence(_ party: Int, _ ranked: [(option: Int, value: Double)]) -> String {
    let name = parties[party].name
    guard ranked.count > 1 else {
      return "\(Words.quoted(optionName(ranked[0].option))) is the only option left, whatever \(name) weighs."
    }
    let equal = ranked.filter { ranked[0].value - $0.value < Self.tie }
    if equal.count > 1 {
      return
        "Under the weights of \(name), \(Words.quoted(equal.map { optionName($0.option) })) are equally good, with "
        + "\(Words.points(equal[0].value)) of 100 points."
    }
    let ahead = ranked[0].value - ranked[1].value
    return "Under the weights of \(name), \(Words.quoted(optionName(ranked[0].option))) comes first with "
      + "\(Words.points(ranked[0].value)) of 100 points, \(Words.points(ahead)) ahead of "
      + "\(Words.quoted(optionName(ranked[1].option)))."
  }
}
