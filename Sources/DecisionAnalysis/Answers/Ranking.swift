/// The options under the weights of one party.
public struct PartyRanking: Hashable, Sendable, Codable {
  public let party: String
  public let weights: PartyWeights
  /// From the best.
  public let options: [RankedOption]
  /// The ids of the options with the highest value that none with the same value dominates; more than one when they are
  /// equal.
  public let winners: [String]
  public let sentence: String
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
      let (ranked, leaders) = (ranked(weights.mean), leaders(weights.mean))
      return PartyRanking(
        party: parties[party].id, weights: weights,
        options: ranked.map { option, value in
          RankedOption(
            option: options[option].id, value: value,
            low: dot(draws[option].map(\.range.lowerBound), weights.mean),
            high: dot(draws[option].map(\.range.upperBound), weights.mean),
            parts: zip(expected[option], weights.mean).map(*),
            byMember: weights.members.map { self.value(option, $0) })
        }, winners: leaders.map { options[$0].id }, sentence: sentence(party, ranked, leaders))
    }
  }

  private func sentence(_ party: Int, _ ranked: [(option: Int, value: Double)], _ leaders: [Int]) -> String {
    let name = parties[party].name
    guard ranked.count > 1 else {
      return "\(Words.quoted(optionName(ranked[0].option))) is the only option left, whatever \(name) weighs."
    }
    let (best, next) = (ranked[0], ranked[1])
    if leaders.count > 1 {
      return
        "Under the weights of \(name), \(Words.quoted(leaders.map(optionName))) are equally good, with "
        + "\(Words.points(best.value)) of 100 points."
    }
    let opening =
      "Under the weights of \(name), \(Words.quoted(optionName(best.option))) comes first with "
      + "\(Words.points(best.value)) of 100 points"
    let other = Words.quoted(optionName(next.option))
    guard best.value - next.value >= Self.tie else {
      return "\(opening); \(other) has as many, but is better on no criterion."
    }
    return "\(opening), \(Words.lead(best.value, over: next.value)) ahead of \(other)."
  }
}
