/// What can be left out of the discussion, whatever the weights.
public struct Dominance: Hashable, Sendable, Codable {
  /// Options to which another one is at least as good on every criterion, and better on one, whatever their uncertain
  /// scores turn out to be.
  public let dominated: [DominatedOption]
  /// Options that no weights whatever rank first, not even with the best scores that they may have and the worst that
  /// the others may have.
  public let neverFirst: [String]
  /// Of those, or of the rest, the options that no weights between the parties rank first. Empty without parties.
  public let neverFirstBetweenParties: [String]
  public let sentence: String
}

public struct DominatedOption: Hashable, Sendable, Codable {
  public let option: String
  public let by: [String]
}

extension DecisionModel {
  var dominance: Dominance {
    let dominated = remaining.compactMap { option -> DominatedOption? in
      let by = remaining.filter { $0 != option && dominates($0, option) }
      return by.isEmpty ? nil : DominatedOption(option: options[option].id, by: by.map { options[$0].id })
    }
    let whole = WeightRegion.any(leaves.count)
    let never = remaining.filter { !canBeFirst($0, in: whole) }
    let neverBetween = between.map { region in remaining.filter { !canBeFirst($0, in: region) } } ?? []
    return Dominance(
      dominated: dominated, neverFirst: never.map { options[$0].id },
      neverFirstBetweenParties: neverBetween.map { options[$0].id }, sentence: sentence(dominated, never))
  }

  /// Whether one option's worst is at least as good as another's best on every criterion, and better on one. For
  /// weights without restriction this is the same as being at least as good at every corner of the simplex.
  func dominates(_ one: Int, _ other: Int) -> Bool {
    let pairs = zip(draws[one], draws[other])
    return pairs.allSatisfy { $0.range.lowerBound >= $1.range.upperBound }
      && pairs.contains { $0.range.lowerBound > $1.range.upperBound }
  }

  /// Whether some weights of a region rank the option first, with its best scores against the others' worst: the
  /// largest lead that a linear programme finds is not negative.
  func canBeFirst(_ option: Int, in region: WeightRegion) -> Bool {
    let count = leaves.count
    // The lead may be negative: it is the difference of the last two variables.
    var program = LinearProgram(minimising: Array(repeating: 0, count: count) + [-1, 1])
    program.require(in: region, of: count + 2)
    for other in remaining where other != option {
      let lead = zip(draws[option], draws[other]).map { $0.range.upperBound - $1.range.lowerBound }
      program.require(lead + [-1, 1], .atLeast, 0)
    }
    guard case .optimal(let cost, _) = program.solved() else { return remaining.count == 1 }
    return -cost >= -Self.tie
  }

  private func sentence(_ dominated: [DominatedOption], _ never: [Int]) -> String {
    func name(_ id: String) -> String { Words.quoted(options.first { $0.id == id }?.name ?? id) }
    let others = never.filter { index in !dominated.contains { $0.option == options[index].id } }
    var parts: [String] = []
    if let first = dominated.first {
      let more = dominated.count > 1 ? "; so are \(Words.count(dominated.count - 1, "other", "others"))" : ""
      parts.append("\(name(first.option)) is no better than \(name(first.by[0])) on any criterion\(more)")
    }
    if !others.isEmpty {
      parts.append("\(Words.quoted(others.map(optionName))) cannot come first under any weights")
    }
    return parts.isEmpty
      ? "Under some weights or other, every option can come first." : parts.joined(separator: "; ") + "."
  }
}
