/// Which weights an answer is about.
public struct WeightSet: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// All weights whatever.
    case any
    /// Those that one party would accept: between its members.
    case party
    /// Those that every party would accept.
    case joint
    /// Those between the parties: from the least to the most that any member gives each criterion.
    case between
  }

  public let kind: Kind
  /// The party's id, for `party`.
  public let party: String?

  public static let any = WeightSet(kind: .any, party: nil)
  public static let joint = WeightSet(kind: .joint, party: nil)
  public static let between = WeightSet(kind: .between, party: nil)
  public static func party(_ id: String) -> WeightSet { WeightSet(kind: .party, party: id) }
}

extension DecisionModel {
  /// The weights that every party would accept; nil without parties.
  var joint: WeightRegion? { accepted.dropFirst().reduce(accepted.first) { $0?.intersection($1) } }

  /// The weights between the parties; nil without parties.
  var between: WeightRegion? {
    accepted.dropFirst().reduce(accepted.first.map { WeightRegion(low: $0.low, high: $0.high) }) { $0?.span($1) }
  }

  /// Every set of weights that answers are given for, with its region and weights inside it.
  var weightSets: [(set: WeightSet, region: WeightRegion, start: [Double])] {
    let count = leaves.count
    let whole = WeightRegion.any(count)
    var sets = [(WeightSet.any, whole, Array(repeating: 1 / Double(count), count: count))]
    for (index, party) in parties.enumerated() { sets.append((.party(party.id), accepted[index], weights[index].mean)) }
    guard parties.count > 1 else { return sets }
    if let joint, let centre = joint.centre { sets.append((.joint, joint, centre)) }
    if let between { sets.append((.between, between, weights[0].mean)) }
    return sets
  }
}
