/// What a must-have excludes, and what that costs.
public struct RequirementCost: Hashable, Sendable, Codable {
  public let requirement: String
  /// The options that miss it.
  public let excludes: [String]
  /// Those that miss nothing else: they would be in without it.
  public let excludesAlone: [String]
  /// Of these, the options that nobody has scored on anything: what they would be worth is not known.
  public let unscored: [String]
  /// The options of which nobody knows whether they meet it, among those that are in.
  public let unknown: [String]
  /// By how much the best value would be higher without it, under the weights of each party, as far as its options are
  /// scored; nil when none of them is, or no option is left to compare with. Empty while no party has given weights.
  public let costs: [Double]?
  public let sentence: String
}

extension DecisionModel {
  /// One for each must-have. It can be asked also when no option is left.
  public var requirementCosts: [RequirementCost] {
    requirements.map { requirement in
      let excluded = options.indices.filter { options[$0].compliance[requirement.id] == .missed }
      let alone = excluded.filter { option in
        requirements.allSatisfy { $0.id == requirement.id || options[option].compliance[$0.id] != .missed }
      }
      let scored = alone.filter(isScored)
      let unknown = remaining.filter { (options[$0].compliance[requirement.id] ?? .unknown) == .unknown }
      let costs =
        remaining.isEmpty || (scored.isEmpty && !alone.isEmpty)
        ? nil
        : weights.map { weights in
          let best = remaining.map { value($0, weights.mean) }.max() ?? 0
          return max(0, (scored.map { value($0, weights.mean) }.max() ?? 0) - best)
        }
      return RequirementCost(
        requirement: requirement.id, excludes: excluded.map { options[$0].id },
        excludesAlone: alone.map { options[$0].id }, unscored: alone.filter { !isScored($0) }.map { options[$0].id },
        unknown: unknown.map { options[$0].id }, costs: costs,
        sentence: sentence(requirement, excluded, alone, costs))
    }
  }

  private func isScored(_ option: Int) -> Bool {
    leaves.contains { (options[option].performances[$0.id] ?? .unknown) != .unknown }
  }

  private func sentence(_ requirement: Requirement, _ excluded: [Int], _ alone: [Int], _ costs: [Double]?) -> String {
    let name = Words.quoted(requirement.name)
    guard !excluded.isEmpty else { return "\(name) excludes no option." }
    let opening = "\(name) excludes \(Words.quoted(excluded.map(optionName)))"
    let unscored = alone.filter { !isScored($0) }
    guard unscored.isEmpty || remaining.isEmpty else {
      let known = zip(parties, costs ?? []).filter { $0.1 > Self.tie }
      let least =
        known.isEmpty
        ? ""
        : " Of the others it costs \(Words.list(known.map { "\($0.0.name) \(Words.points($0.1)) of 100 points" }))."
      return
        "\(opening). Nobody has scored \(Words.quoted(unscored.map(optionName))), so what that costs is not known.\(least)"
    }
    guard let costs, !alone.isEmpty else {
      return costs == nil
        ? "\(opening)." : "\(opening), which another must-have excludes as well; alone it costs nothing."
    }
    guard !costs.isEmpty else {
      return "\(opening). What that costs depends on weights, and nobody has given any yet."
    }
    let paying = zip(parties, costs).filter { $0.1 > Self.tie }
    guard !paying.isEmpty else { return "\(opening). That costs nothing: something at least as good is left." }
    let amounts = paying.map { "\($0.0.name) \(Words.points($0.1)) of 100 points" }
    return "\(opening). That costs \(Words.list(amounts))."
  }
}
