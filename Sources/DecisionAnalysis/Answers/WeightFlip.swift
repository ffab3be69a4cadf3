/// The smallest change of weights that lets another option come first.
///
/// Small means that little weight moves: the share of the whole weight that is taken from some criteria and given to
/// others, half of the L1 distance. People can say such a change in one sentence, and it touches few criteria, which a
/// change that is small in the largest single weight does not.
public struct WeightFlip: Hashable, Sendable, Codable {
  public let party: String
  /// What comes first as things are.
  public let from: String
  /// What then does as well, or better.
  public let to: String
  /// The share of the whole weight that moves, 0…1.
  public let moved: Double
  /// The weights after the change, at which both are equal.
  public let weights: [Double]
  public let sentence: String
}

/// Moves as little weight as brings a sum up to zero.
enum SmallestMove {
  /// The exact solution of a linear programme with one constraint: weight moves from the criteria that speak most
  /// against to the one that speaks most for.
  ///
  /// - Parameters:
  ///   - weights: not negative, adding up to 1.
  ///   - gain: by how much the challenger is better on each criterion.
  /// - Returns: the weight moved and the weights after it; nil when no weights bring the challenger level.
  ///   O(n log n) for n criteria.
  static func bringing(_ gain: [Double], level weights: [Double]) -> (moved: Double, weights: [Double])? {
    var missing = -dot(gain, weights)
    guard missing > 0 else { return (0, weights) }
    guard let target = gain.indices.max(by: { gain[$0] < gain[$1] }), gain[target] >= 0 else { return nil }
    var (moved, after) = (0.0, weights)
    for source in gain.indices.sorted(by: { gain[$0] < gain[$1] }) where gain[source] < gain[target] {
      let step = min(weights[source], missing / (gain[target] - gain[source]))
      after[source] -= step
      after[target] += step
      moved += step
      missing -= step * (gain[target] - gain[source])
      if missing <= 1e-15 { return (moved, after) }
    }
    return missing < 1e-12 ? (moved, after) : nil
  }
}

extension DecisionModel {
  /// For each party the smallest change of its weights that makes another option come first; none for a party for
  /// which no change does.
  var weightFlips: [WeightFlip] {
    parties.indices.compactMap { party in
      let weights = self.weights[party].mean
      let ranked = ranked(weights)
      let leader = ranked[0].option
      // No weights let an option come before one that dominates it.
      let others = ranked.dropFirst().filter { !dominates(leader, $0.option) }
      let flips = others.compactMap { other -> (option: Int, moved: Double, weights: [Double])? in
        let gain = zip(expected[other.option], expected[leader]).map { $0 - $1 }
        return SmallestMove.bringing(gain, level: weights).map { (other.option, $0.moved, $0.weights) }
      }
      guard let smallest = flips.min(by: { $0.moved < $1.moved }) else { return nil }
      return WeightFlip(
        party: parties[party].id, from: options[leader].id, to: options[smallest.option].id, moved: smallest.moved,
        weights: smallest.weights,
        sentence: sentence(party, leader, smallest.option, smallest.moved, weights, smallest.weights))
    }
  }

  private func sentence(
    _ party: Int, _ leader: Int, _ other: Int, _ moved: Double, _ before: [Double], _ after: [Double]
  ) -> String {
    let (from, to) = (Words.quoted(optionName(leader)), Words.quoted(optionName(other)))
    guard moved > Self.tie else { return "For \(parties[party].name), \(from) and \(to) are equally good already." }
    return
      "If \(parties[party].name) moved a little more than \(movement(before, after)), \(to) would come before \(from)."
  }

  /// “6 of 100 points from “Reach” to “Hosting””.
  func movement(_ before: [Double], _ after: [Double]) -> String {
    let change = zip(after, before).map { $0 - $1 }
    func names(_ indices: [Int]) -> String { Words.quoted(indices.map(leafName)) }
    let moved = change.reduce(0) { $0 + abs($1) } / 2
    // What rounding leaves is no move.
    let givers = change.indices.filter { change[$0] < -1e-6 * moved }
    let takers = change.indices.filter { change[$0] > 1e-6 * moved }
    return "\(Words.points(moved)) of 100 points of weight from \(names(givers)) to \(names(takers))"
  }
}
