/// A change of one score that lets another option come first.
public struct ScoreFlip: Hashable, Sendable, Codable {
  public let party: String
  /// The option whose score changes.
  public let option: String
  /// The measured criterion.
  public let criterion: String
  /// What comes first as things are.
  public let from: String
  /// What then does as well, or better.
  public let to: String
  /// By how much the value on the criterion changes, as a share of its whole swing; negative when it falls.
  public let change: Double
  /// The score or level at which the two are equal, in words.
  public let score: String
  public let sentence: String
}

extension DecisionModel {
  /// For each party its smallest changes of one score that make another option come first, the smallest first; at most
  /// `most` of them.
  func scoreFlips(most: Int = 5) -> [ScoreFlip] {
    parties.indices.flatMap { party in
      let ranked = ranked(weights[party].mean)
      guard ranked.count > 1 else { return [ScoreFlip]() }
      return flips(party, ranked).sorted { abs($0.change) < abs($1.change) }.prefix(most).map { $0 }
    }
  }

  private func flips(_ party: Int, _ ranked: [(option: Int, value: Double)]) -> [ScoreFlip] {
    let leader = ranked[0]
    let raised = ranked.dropFirst().flatMap { other in
      leaves.indices.compactMap { leaf in
        flip(party, leader.option, other.option, changing: other.option, leaf, by: leader.value - other.value)
      }
    }
    let lowered = leaves.indices.compactMap { leaf in
      flip(
        party, leader.option, ranked[1].option, changing: leader.option, leaf, by: ranked[1].value - leader.value)
    }
    return raised + lowered
  }

  /// The change of one option's score on one criterion that moves its total by `gap`; nil when its scale does not allow
  /// it.
  private func flip(
    _ party: Int, _ leader: Int, _ other: Int, changing option: Int, _ leaf: Int, by gap: Double
  ) -> ScoreFlip? {
    let isRaised = option != leader
    guard let target = target(of: option, leaf, moving: gap, isRaised: isRaised, weights[party].mean) else {
      return nil
    }
    let (from, to) = (Words.quoted(optionName(leader)), Words.quoted(optionName(other)))
    let effect = isRaised ? "it would come before \(from)" : "\(to) would come before it"
    let (name, criterion) = (Words.quoted(optionName(option)), Words.quoted(leafName(leaf)))
    let way = isRaised ? "better" : "worse"
    let condition =
      abs(gap) < Self.tie
      ? "For \(parties[party].name), \(from) and \(to) have the same value: if \(name) did any \(way) on \(criterion) "
        + "than \(target.words)"
      : "For \(parties[party].name): if \(name) did \(way) on \(criterion), past \(target.words)"
    return ScoreFlip(
      party: parties[party].id, option: options[option].id, criterion: leaves[leaf].id, from: options[leader].id,
      to: options[other].id, change: target.value - expected[option][leaf], score: target.words,
      sentence: "\(condition), \(effect).")
  }

  /// The value, and the score in words, at which an option's total has moved by `gap`; nil when its scale does not reach
  /// that far. Without a gap there has to be room beyond the score.
  func target(
    of option: Int, _ leaf: Int, moving gap: Double, isRaised: Bool, _ weights: [Double]
  ) -> (value: Double, words: String)? {
    guard weights[leaf] > 0, case .measured(let measure) = leaves[leaf].content else { return nil }
    let now = expected[option][leaf]
    let needed = now + gap / weights[leaf]
    // Drawing level is enough, unless the two are level already.
    let margin = abs(gap) < Self.tie ? Self.tie : -Self.tie
    guard isRaised ? needed < 1 - margin : needed > margin else { return nil }
    switch measure {
    case .levels(let levels):
      let enough = levels.filter { isRaised ? $0.value >= needed + margin : $0.value <= needed - margin }
      guard let level = enough.min(by: { abs($0.value - now) < abs($1.value - now) }) else { return nil }
      return (level.value, Words.quoted(level.name))
    case .numeric(let scale, let shape):
      let value = min(max(needed, 0), 1)
      guard let position = shape.line(on: scale).position(of: value, nearest: now) else { return nil }
      return (value, Words.score(scale.score(at: position), unit: scale.unit))
    }
  }
}

extension PiecewiseLine {
  /// Where the line has a value: of several places the one that is nearest to where it has the value `now`.
  func position(of target: Double, nearest now: Double) -> Double? {
    func places(_ value: Double) -> [Double] {
      let corners = corners(0, 1)
      return zip(corners, corners.dropFirst()).compactMap { left, right in
        let (low, high) = (self.value(left), self.value(right))
        guard min(low, high) - 1e-12 <= value, value <= max(low, high) + 1e-12 else { return nil }
        return high == low ? left : left + (right - left) * min(max((value - low) / (high - low), 0), 1)
      }
    }
    let origin = places(now).first ?? 0
    return places(target).min { abs($0 - origin) < abs($1 - origin) }
  }
}
