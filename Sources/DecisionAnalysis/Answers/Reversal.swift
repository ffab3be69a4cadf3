/// Two options that a change of the comparison turned round.
public struct Reversal: Hashable, Sendable, Codable {
  public let party: String
  /// What was ahead before and is behind after.
  public let option: String
  public let other: String
}

/// Finds what a change of the comparison turned round, for each party.
struct ReversalSearch {
  /// The options of each party from the best to the worst.
  private let before: [[(id: String, value: Double)]]
  private let parties: [String]

  /// - Parameter model: as it is before anything changes.
  init(_ model: DecisionModel) {
    parties = model.parties.map(\.id)
    before = model.weights.map { weights in
      model.ranked(weights.mean).map { (model.options[$0.option].id, $0.value) }
    }
  }

  /// The pairs of which the one was ahead and is behind; options that are in one of the two comparisons only do not
  /// count. O(options · log options) for each party, and O(options) more for each option that is in such a pair.
  ///
  /// - Parameter changed: the same parties.
  func reversals(in changed: DecisionModel) -> [Reversal] {
    parties.indices.flatMap { party -> [Reversal] in
      let weights = changed.weights[party].mean
      let after = Dictionary(
        changed.remaining.map { (changed.options[$0].id, changed.value($0, weights)) },
        uniquingKeysWith: { first, _ in first })
      let pairs = before[party].compactMap { option in
        after[option.id].map { (id: option.id, before: option.value, after: $0) }
      }
      return Self.reversed(pairs).map { Reversal(party: parties[party], option: pairs[$0].id, other: pairs[$1].id) }
    }
  }

  /// From the best before, the pairs that are clearly the other way round after.
  private static func reversed(_ options: [(id: String, before: Double, after: Double)]) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    // Those that are clearly ahead of `other` before, and the smallest value that one of them has after.
    var (ahead, least) = (0, Double.infinity)
    for other in options.indices {
      while options[ahead].before > options[other].before + DecisionModel.tie {
        least = min(least, options[ahead].after)
        ahead += 1
      }
      let limit = options[other].after - DecisionModel.tie
      guard least < limit else { continue }
      found += (0..<ahead).filter { options[$0].after < limit }.map { ($0, other) }
    }
    return found
  }
}
