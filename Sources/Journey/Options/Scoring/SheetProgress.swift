public import Partnership

/// How far a party is with its scores and weights. It tells how many, and not what.
public struct SheetProgress: Sendable, Hashable {
  public let party: Party
  /// The members who have handed in anything.
  public let members: Int
  public let scoreSheets: Int
  /// One for each of these members and each option in the choice.
  public let scoreSheetsAwaited: Int
  public let weightSheets: Int
  /// The options in the choice that nobody of the party has scored.
  public let unscored: [String]
  public let seal: Seal

  /// Whether every option is scored, and weights are in.
  public var isComplete: Bool { members > 0 && unscored.isEmpty && weightSheets > 0 }

  /// What is missing, in a sentence; empty when it is complete.
  public var missing: String {
    if members == 0 { return "\(party.title) has handed in neither scores nor weights." }
    if let first = unscored.first {
      let more = unscored.count > 1 ? " and \(unscored.count - 1) more" : ""
      return "\(party.title) has not scored “\(first)”\(more)."
    }
    return weightSheets == 0 ? "\(party.title) has handed in no weights." : ""
  }
}

extension Initiative {
  /// How far a party is. The same for everybody who looks.
  public func progress(of party: Party) -> SheetProgress {
    let own = sheets.filter { $0.party == party }
    let scores = own.filter { $0.kind == ScoreSheet.kind }
    let inChoice = comparison.filter { !$0.isOut }.map(\.entry)
    let members = Set(own.map(\.author)).count
    // Where the case says all scores, there are no sheets to hand in.
    let isScored = records[OptionCriterion.self].isEmpty || criteriaInOrder.contains(where: \.content.isScored)
    return SheetProgress(
      party: party, members: members,
      scoreSheets: scores.count { sheet in inChoice.contains { sheet.about.contains($0.id) } },
      scoreSheetsAwaited: isScored ? members * inChoice.count : 0,
      weightSheets: own.count { $0.kind == WeightSheet.kind },
      unscored: inChoice.filter { option in isScored && !scores.contains { $0.about.contains(option.id) } }
        .map(\.title),
      seal: course.seal(of: party))
  }
}
