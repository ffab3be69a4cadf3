import DecisionAnalysis

/// What several people say of one option on one criterion, put together with its spread kept.
///
/// A linear opinion pool (M. Stone, "The opinion pool", Annals of Mathematical Statistics 32 (1961), 1339-1342): the
/// mixture of what they say, each party with the same share, and within it each member. Numbers become quantiles in
/// steps of one hundredth.
struct ScorePool {
  /// What one person says, and its share of all.
  private struct Part {
    let share: Double
    let score: Performance
  }

  private let parts: [Part]
  private let measure: CriterionMeasure

  /// - Parameter scores: with the party of whoever gave them; none is the same as unknown.
  init(_ scores: [(party: String, score: Performance)], _ measure: CriterionMeasure) {
    self.measure = measure
    let parties = Set(scores.map(\.party)).count
    parts = scores.map { score in
      let members = scores.count { $0.party == score.party }
      return Part(share: 1 / Double(parties * members), score: score.score)
    }
  }

  var performance: Performance {
    guard let first = parts.first else { return .unknown }
    // What all agree on stays exactly as they said it.
    if parts.allSatisfy({ $0.score == first.score }) { return first.score }
    return switch measure {
    case .numeric(let scale, _): .quantiles(quantiles(on: scale))
    case .levels(let levels): .levels(chances(levels))
    }
  }

  private func chances(_ levels: [Level]) -> [LevelChance] {
    levels.compactMap { level in
      let chance = parts.reduce(0.0) { sum, part in
        switch part.score {
        case .level(level.name): sum + part.share
        case .levels(let chances):
          sum + part.share * (chances.first { $0.level == level.name }?.probability ?? 0)
        case .unknown: sum + part.share / Double(levels.count)
        default: sum
        }
      }
      return chance > 0 ? LevelChance(level.name, chance) : nil
    }
  }

  // MARK: Numbers

  private static let steps = 100

  private func quantiles(on scale: Scale) -> [Double] {
    let ranges = parts.map { (share: $0.share, range: range(of: $0.score, scale)) }
    let low = ranges.map(\.range.lowerBound).min() ?? 0
    let high = ranges.map(\.range.upperBound).max() ?? 0
    func share(upTo x: Double) -> Double {
      ranges.reduce(0.0) { sum, part in
        let (a, b) = (part.range.lowerBound, part.range.upperBound)
        let below = x >= b ? 1 : x < a ? 0 : (x - a) / (b - a)
        return sum + part.share * below
      }
    }
    var found = (1..<Self.steps).map { step -> Double in
      let wanted = Double(step) / Double(Self.steps)
      var (below, above) = (low, high)
      for _ in 0..<60 {
        let middle = below + (above - below) / 2
        if share(upTo: middle) < wanted { below = middle } else { above = middle }
      }
      return above
    }
    found.insert(low, at: 0)
    found.append(high)
    return found
  }

  private func range(of score: Performance, _ scale: Scale) -> ClosedRange<Double> {
    switch score {
    case .exact(let value): value...value
    case .uniform(let low, let high): low...max(low, high)
    default: min(scale.worst, scale.best)...max(scale.worst, scale.best)
    }
  }
}
