/// What a party would have to believe to agree with another.
public struct Belief: Hashable, Sendable, Codable {
  public let party: String
  /// The party that it would agree with.
  public let with: String
  /// The option that the other wants.
  public let option: String
  /// The least share of weight that would have to move until the option comes first, 0…1; nil when none does.
  public let moved: Double?
  /// The weights after that.
  public let weights: [Double]?
  /// The one score of the option whose change would be enough, as the criterion and the score to pass; nil when no
  /// single one would be.
  public let score: BelievedScore?
  public let sentence: String
}

public struct BelievedScore: Hashable, Sendable, Codable {
  public let criterion: String
  /// By how much the value on the criterion would have to rise, as a share of its swing.
  public let change: Double
  /// The score or level, in words.
  public let score: String
}

extension DecisionModel {
  /// For each pair of parties that want different options, in both directions. Where one option is among the first for
  /// both, nobody has to believe anything.
  var beliefs: [Belief] {
    let first = weights.map { leaders($0.mean) }
    return parties.indices.flatMap { one in
      parties.indices.filter { !first[$0].contains(where: first[one].contains) }.map { belief(one, $0, first[$0][0]) }
    }
  }

  private func belief(_ party: Int, _ other: Int, _ option: Int) -> Belief {
    let now = weights[party].mean
    let change = smallestMove(now, making: option)
    let gap = ranked(now)[0].value - value(option, now)
    let scores = leaves.indices.compactMap { leaf in
      target(of: option, leaf, moving: gap, isRaised: true, now).map { target in
        BelievedScore(
          criterion: leaves[leaf].id, change: target.value - expected[option][leaf], score: target.words)
      }
    }
    let score = scores.min { $0.change < $1.change }
    return Belief(
      party: parties[party].id, with: parties[other].id, option: options[option].id, moved: change?.moved,
      weights: change?.weights, score: score, sentence: sentence(party, other, option, now, change?.weights, score))
  }

  /// The least weight that has to move until an option is as good as every other: a linear programme over what each
  /// criterion gains and gives.
  func smallestMove(_ weights: [Double], making option: Int) -> (moved: Double, weights: [Double])? {
    let count = leaves.count
    var asked = Rivals(remaining.filter { $0 != option }) { value($0, weights) }
    while true {
      var program = LinearProgram(
        minimising: Array(repeating: 1, count: count) + Array(repeating: 0, count: count))
      program.require(Array(repeating: 1, count: count) + Array(repeating: -1, count: count), .equal, 0)
      for leaf in 0..<count {
        var row = Array(repeating: 0.0, count: 2 * count)
        row[count + leaf] = 1
        program.require(row, .atMost, weights[leaf])
      }
      for other in asked.known {
        let lead = zip(expected[option], expected[other]).map { $0 - $1 }
        program.require(lead + lead.map { -$0 }, .atLeast, -dot(lead, weights))
      }
      guard case .optimal(let moved, let x) = program.solved() else { return nil }
      let after = weights.indices.map { max(0, weights[$0] + x[$0] - x[count + $0]) }
      let own = value(option, after)
      guard asked.takeIn(aheadBy: Self.tie, lead: { value($0, after) - own }) else { return (moved, after) }
    }
  }

  private func sentence(
    _ party: Int, _ other: Int, _ option: Int, _ now: [Double], _ weights: [Double]?, _ score: BelievedScore?
  ) -> String {
    let opening = "To agree with \(parties[other].name) on \(Words.quoted(optionName(option))), \(parties[party].name)"
    let byWeight = weights.map { "would have to move \(movement(now, $0))" }
    let byScore = score.map { score in
      let leaf = leaves.first { $0.id == score.criterion }?.name ?? score.criterion
      return "would have to believe that it reaches \(score.score) on \(Words.quoted(leaf))"
    }
    let ways = [byWeight, byScore].compactMap { $0 }
    return ways.isEmpty
      ? "\(opening) would have to change several scores: no change of weights alone is enough."
      : "\(opening) \(ways.joined(separator: ", or "))."
  }
}
