extension AppraisalFigures {
  /// What people should read first, each in a sentence: where the disagreement matters, what all can live with, what
  /// would flip it.
  public var matters: [String] { choice + wayOut }

  /// Who wants what: of the disagreements of weights those about the choice; where all want the same, the first one says
  /// so. Without a second party it is who comes first, without any how surely.
  public var choice: [String] {
    guard !rankings.isEmpty else { return [overall?.sentence].compactMap { $0 } }
    let disputed = disagreements.filter(\.isAboutTheChoice)
    return disagreements.isEmpty
      ? rankings.map(\.sentence)
      : (disputed.isEmpty ? Array(disagreements.prefix(1)) : disputed).map(\.sentence)
  }

  /// What all can live with, and what would flip it.
  public var wayOut: [String] {
    rankings.isEmpty ? [] : [commonGround?.sentence, smallestFlip?.sentence].compactMap { $0 }
  }

  /// The flip that moves the least weight; nil when no weights make another option come first.
  public var smallestFlip: WeightFlip? { weightFlips.min { $0.moved < $1.moved } }

  /// The smallest change of one score that flips a party's choice.
  public var smallestScoreFlip: ScoreFlip? { scoreFlips.min { abs($0.change) < abs($1.change) } }
}
