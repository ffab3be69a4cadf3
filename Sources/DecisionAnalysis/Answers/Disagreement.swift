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
    let winners = [ranked(a)[0].option, ranked(b)[0].option]
    let differing = leaves.indices.filter { abs(a[$0] - b[$0]) > Self.notable }
      .sorted { abs(a[$0] - b[$0]) > abs(a[$1] - b[$1]) }
    let differences = differing.map { leaf in
      WeightDifference(
        criterion: leaves[leaf].id, weights: [a[leaf], b[leaf]], changesChoice: changes([leaf], a, b, winners))
    }
    let decisive = winners[0] == winners[1] ? [] : smallestDecisive(differing, a, b, winners)
    return Disagreement(
      parties: [parties[one].id, parties[other].id], winners: winners.map { options[$0].id },
      differences: differences, decisive: decisive.map { $0.map { leaves[$0].id } },
      sentence: sentence(one, other, winners, differing, decisive))
  }

  /// Whether taking over the other's weights on these criteria changes what comes first for one of the two.
  private func changes(_ taken: [Int], _ a: [Double], _ b: [Double], _ winners: [Int]) -> Bool {
    ranked(Self.taking(taken, of: b, into: a))[0].option != winners[0]
      || ranked(Self.taking(taken, of: a, into: b))[0].option != winners[1]
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
  private func smallestDecisive(_ differing: [Int], _ a: [Double], _ b: [Double], _ winners: [Int]) -> [[Int]] {
    let considered = Array(differing.prefix(12))
    for size in 1...3 where size <= considered.count {
      let found = Self.subsets(considered, size).filter { changes($0, a, b, winners) }
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

  private func sentence(_ one: Int, _ other: Int, _ winners: [Int], _ differing: [Int], _ decisive: [[Int]]) -> String {
    let names = "\(parties[one].name) and \(parties[other].name)"
    let criteria = Words.count(differing.count, "criterion", "criteria")
    if winners[0] == winners[1] {
      return differing.isEmpty
        ? "\(names) weigh alike and want the same: \(Words.quoted(optionName(winners[0])))."
        : "\(names) disagree on the weight of \(criteria), and still want the same: \(Words.quoted(optionName(winners[0])))."
    }
    let opening = "\(names) disagree on the weight of \(criteria)"
    guard let first = decisive.first else { return "\(opening); it takes many of them together to change the choice." }
    if first.count == 1 {
      let single = decisive.flatMap { $0 }.map(leafName)
      let other = differing.count > single.count ? "only " : ""
      return "\(opening); \(other)\(Words.quoted(single)) \(single.count == 1 ? "changes" : "change") the choice."
    }
    return "\(opening); no single one changes the choice, but \(Words.quoted(first.map(leafName))) together do."
  }
}
