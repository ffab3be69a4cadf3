public import Documents
public import Partnership

/// Where the parties' open scores of an option on a criterion differ.
public struct ScoreDifference: Sendable, Hashable {
  public struct Said: Sendable, Hashable {
    public let party: Party
    public let words: String
  }

  public let option: RecordID
  public let optionTitle: String
  public let criterion: RecordID
  public let criterionTitle: String
  /// What each member said, by party.
  public let said: [Said]
  /// How far the middles of two parties lie apart, as a share of the scale: 0…1.
  public let gap: Double
}

extension ScoreDifference {
  /// All of them, the largest first. Only what everybody may read is compared.
  public static func all(in initiative: Initiative) -> [ScoreDifference] {
    let sheets = initiative.records[ScoreSheet.self].filter { initiative.isCounted($0) }
    let criteria = initiative.criteriaInOrder.filter(\.content.isScored)
    var found: [ScoreDifference] = []
    for option in initiative.comparison where !option.isOut {
      let own = sheets.filter { $0.content.option == option.entry.id }
      for criterion in criteria {
        let scores = own.compactMap { sheet in
          sheet.content.score(on: criterion.id).map { (party: sheet.party, score: $0) }
        }
        let middles = Dictionary(grouping: scores, by: \.party).values.compactMap { group -> Double? in
          let values = group.compactMap { $0.score.middle(on: criterion.content) }
          return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
        guard let low = middles.min(), let high = middles.max(), high - low > 1e-9 else { continue }
        found.append(
          ScoreDifference(
            option: option.entry.id, optionTitle: option.entry.title, criterion: criterion.id,
            criterionTitle: criterion.title,
            said: scores.sorted { $0.party < $1.party }.map {
              Said(party: $0.party, words: $0.score.words(initiative.settings.formats))
            }, gap: high - low))
      }
    }
    // Equal ones stay in the order of options and criteria.
    return found.enumerated().sorted { ($1.element.gap, $0.offset) < ($0.element.gap, $1.offset) }.map(\.element)
  }
}

extension ScoreSheet.Score {
  /// Where the middle of the score lies, from 0 at the worst to 1 at the best; nil where nobody knows.
  fileprivate func middle(on criterion: OptionCriterion) -> Double? {
    if let level { return criterion.levels.first { $0.level == level }.map { $0.value / 100 } }
    if let chances {
      return chances.reduce(0) { sum, chance in
        sum + chance.percent / 100 * (criterion.levels.first { $0.level == chance.level }?.value ?? 0) / 100
      }
    }
    guard let low, let ends = criterion.ends, ends.best != ends.worst else { return nil }
    return ((low + (high ?? low)) / 2 - ends.worst) / (ends.best - ends.worst)
  }
}
