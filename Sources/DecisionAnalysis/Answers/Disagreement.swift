/// Where two parties weigh differently, and which of these differences change the choice.
public struct Disagreement: Hashable, Sendable, Codable {
  /// The ids of the two parties.
  public let parties: [String]
  /// What comes first under the weights of each.
  public let winners: [String]
  /// The criteria whose weights differ by more than `DecisionModel.notable`, the largest difference first.
  public let differences: [WeightDifference]
  /// The smallest sets of these criteria that change what comes first for one of the two when it takes over the other's
  /// weights on them, the rest keeping its proportions. Empty when the two want the same.
  public let decisive: [[String]]
  public let sentence: String
}

public struct WeightDifference: Hashable, Sendable, Codable {
  /// The measured criterion.
  public let criterion: String
  /// The weights of the two parties.
  public let weights: [Double]
  /// Whether taking over the other's weight on this criterion alone changes what comes first for one of the two.
  public let changesChoice: Bool
}

extension DecisionModel {
  /// Weights that differ by less are taken as agreed: 2 of 100 points.
  public static let notable = 0.02

  /// One for each pair of parties.
  var disagreements: [Disagreement] {
    parties.indices.flatMap { one in
      parties.indices.dropFirst(one + 1).map { disagreement(one, $0) }
    }
  }

  private func disagreement(_ one: Int, _ other: Int) -> Disagreement {
    let (a, b) = (weights[one].mean, weights[other].mean)
    let first = [leaders(a), leaders(b)]
    // Equals can be chosen either way: where one option comes first for both, that is what both want.
    let winners = first[0].first(where: first[1].contains).map { [$0, $0] } ?? first.map { $0[0] }
    let differing = leaves.indices.filter { abs(a[$0] - b[$0]) > Self.notable }
      .sorted { abs(a[$0] - b[$0]) > abs(a[$1] - b[$1]) }
    let differences = differing.map { leaf in
      WeightDifference(
        criterion: leaves[leaf].id, weights: [a[leaf], b[leaf]], changesChoice: changes([leaf], a, b, first))
    }
    let decisive = winners[0] == winners[1] ? [] : smallestDecisive(differing, a, b, first)
    return Disagreement(
      parties: [parties[one].id, parties[other].id], winners: winners.map { options[$0].id },
      differences: differences, decisive: decisive.map { $0.map { leaves[$0].id } },
      sentence: winners[0] == winners[1]
        ? agreement(one, other, winners[0], first, differing)
        : sentence(one, other, winners, differing, decisive, together: changes(differing, a, b, first)))
  }

  /// Whether taking over the other's weights on these criteria changes what comes first for one of the two: nothing of
  /// what did is among the first any more.
  private func changes(_ taken: [Int], _ a: [Double], _ b: [Double], _ first: [[Int]]) -> Bool {
    !leaders(Self.taking(taken, of: b, into: a)).contains(where: first[0].contains)
      || !leaders(Self.taking(taken, of: a, into: b)).contains(where: first[1].contains)
  }

  /// The weights of `base` with those of `other` on some criteria, the rest scaled in proportion.
  static func taking(_ taken: [Int], of other: [Double], into base: [Double]) -> [Double] {
    var mixed = base
    for leaf in taken { mixed[leaf] = other[leaf] }
    let fixed = taken.reduce(0) { $0 + other[$1] }
    let rest = base.indices.filter { !taken.contains($0) }
    let open = rest.reduce(0) { $0 + base[$1] }
    for leaf in rest {
      mixed[leaf] = open > 0 ? base[leaf] * (1 - fixed) / open : (1 - fixed) / Double(rest.count)
    }
    let sum = mixed.reduce(0, +)
    return sum > 0 ? mixed.map { $0 / sum } : base
  }

  /// All sets of the smallest size that change the choice, up to three of the twelve largest differences.
  private func smallestDecisive(_ differing: [Int], _ a: [Double], _ b: [Double], _ first: [[Int]]) -> [[Int]] {
    let considered = Array(differing.prefix(12))
    for size in 1...3 where size <= considered.count {
      let found = Self.subsets(considered, size).filter { changes($0, a, b, first) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func subsets(_ items: [Int], _ size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { first in
      subsets(Array(items[(first + 1)...]), size - 1).map { [items[first]] + $0 }
    }
  }

  private func agreement(_ one: Int, _ other: Int, _ winner: Int, _ first: [[Int]], _ differing: [Int]) -> String {
    let names = "\(parties[one].name) and \(parties[other].name)"
    let equals = zip([one, other], first).compactMap { party, leaders in
      let rest = leaders.filter { $0 != winner }.map(optionName)
      return rest.isEmpty
        ? nil : "; for \(parties[party].name), \(Words.quoted(rest)) \(rest.count == 1 ? "is" : "are") equally good"
    }.joined()
    let wanted = "want the same: \(Words.quoted(optionName(winner)))\(equals)."
    let criteria = Words.count(differing.count, "criterion", "criteria")
    return differing.isEmpty
      ? "\(names) weigh alike and \(wanted)" : "\(names) disagree on the weight of \(criteria), and still \(wanted)"
  }

  /// - Parameter together: whether all that differs, taken over at once, changes the choice.
  private func sentence(
    _ one: Int, _ other: Int, _ winners: [Int], _ differing: [Int], _ decisive: [[Int]], together: Bool
  ) -> String {
    let names = "\(parties[one].name) and \(parties[other].name)"
    guard !differing.isEmpty else {
      return
        "\(names) weigh nearly alike: no weight differs by more than \(Words.points(Self.notable)) of 100 points. That "
        + "is enough to change the choice, because what comes first is close: \(Words.quoted(optionName(winners[0]))) for "
        + "\(parties[one].name), \(Words.quoted(optionName(winners[1]))) for \(parties[other].name)."
    }
    let opening = "\(names) disagree on the weight of \(Words.count(differing.count, "criterion", "criteria"))"
    guard let first = decisive.first else {
      return together
        ? "\(opening); it takes many of them together to change the choice."
        : "\(opening); that alone does not change the choice, it takes the smaller differences as well."
    }
    if first.count == 1 {
      let single = decisive.flatMap { $0 }.map(leafName)
      let other = differing.count > single.count ? "only " : ""
      return "\(opening); \(other)\(Words.quoted(single)) \(single.count == 1 ? "changes" : "change") the choice."
    }
    return "\(opening); no single one changes the choice, but \(Words.quoted(first.map(leafName))) together do."
  }
}
