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
  /// Nil when it was cancelled. O(options² · criteria), and a linear programme for each option for which nothing
  /// simpler decides.
  func dominance(isCancelled: () -> Bool = { false }) -> Dominance? {
    let reach = Reach(draws: draws, remaining: remaining)
    let above = reach.dominators
    let dominated = zip(remaining, above).filter { !$0.1.isEmpty }.map { option, by in
      DominatedOption(option: options[option].id, by: by.map { options[remaining[$0]].id })
    }
    let count = leaves.count
    let corners = (0..<count).map { corner in (0..<count).map { $0 == corner ? 1.0 : 0 } }
    let (between, means) = (between, weights.map(\.mean))
    var (never, neverBetween) = ([Int](), [Int]())
    for (option, by) in zip(remaining, above) {
      if isCancelled() { return nil }
      // At best it is as good as what dominates it, and then it comes behind that.
      guard by.isEmpty else {
        never.append(option)
        if between != nil { neverBetween.append(option) }
        continue
      }
      if !reach.canBeFirst(option, in: .any(count), trying: corners + means) { never.append(option) }
      if let between, !reach.canBeFirst(option, in: between, trying: means) { neverBetween.append(option) }
    }
    return Dominance(
      dominated: dominated, neverFirst: never.map { options[$0].id },
      neverFirstBetweenParties: neverBetween.map { options[$0].id }, sentence: sentence(dominated, never))
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
