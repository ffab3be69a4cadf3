/// Whether a performance fits its measure.
enum ScoreCheck {
  /// What is wrong with it and what would be right, or nil.
  static func message(_ performance: Performance, _ measure: CriterionMeasure, _ name: String) -> String? {
    switch measure {
    case .numeric(let scale, _): numeric(performance, scale, name)
    case .levels(let levels): inWords(performance, levels, name)
    }
  }

  private static func numeric(_ performance: Performance, _ scale: Scale, _ name: String) -> String? {
    switch performance {
    case .unknown: return nil
    case .exact(let score): return outside([score], scale, name)
    case .uniform(let low, let high): return outside([low, high], scale, name) ?? order([low, high])
    case .triangular(let low, let likely, let high):
      return outside([low, likely, high], scale, name) ?? order([low, likely, high])
    case .quantiles(let scores):
      guard scores.count >= 2 else { return "A distribution by quantiles on “\(name)” needs at least two." }
      guard scores.allSatisfy(\.isFinite) else { return "A quantile on “\(name)” is not a finite number." }
      return order(scores)
    case .level, .levels:
      return "“\(name)” is measured in numbers from \(Words.score(scale.worst)) to "
        + "\(Words.score(scale.best, unit: scale.unit)). Give a number, or a low and a high one."
    }
  }

  private static func outside(_ scores: [Double], _ scale: Scale, _ name: String) -> String? {
    guard scores.allSatisfy(\.isFinite) else { return "The score on “\(name)” is not a finite number." }
    guard let score = scores.first(where: { !scale.contains($0) }) else { return nil }
    return "\(Words.score(score)) lies outside the scale of “\(name)”, which goes from \(Words.score(scale.worst)) to "
      + "\(Words.score(scale.best, unit: scale.unit)). Correct the score, or widen the scale for all options."
  }

  private static func order(_ scores: [Double]) -> String? {
    zip(scores, scores.dropFirst()).allSatisfy { $0 <= $1 }
      ? nil : "The numbers \(Words.list(scores.map { Words.score($0) })) do not rise. Give the smallest first."
  }

  private static func inWords(_ performance: Performance, _ levels: [Level], _ name: String) -> String? {
    let names = levels.map(\.name)
    let right = "The levels of “\(name)” are: \(names.joined(separator: ", "))."
    switch performance {
    case .unknown: return nil
    case .level(let level): return names.contains(level) ? nil : "There is no level “\(level)”. \(right)"
    case .levels(let chances):
      if let other = chances.first(where: { !names.contains($0.level) }) {
        return "There is no level “\(other.level)”. \(right)"
      }
      guard Set(chances.map(\.level)).count == chances.count else { return "A level occurs twice. Keep one. \(right)" }
      guard chances.allSatisfy({ $0.probability.isFinite && $0.probability >= 0 }) else {
        return "A probability on “\(name)” is negative or no number. Give shares of 100."
      }
      let sum = chances.reduce(0) { $0 + $1.probability }
      return abs(sum - 1) <= 1e-6
        ? nil : "The probabilities on “\(name)” add up to \(Words.score(sum * 100)), not to 100. Correct one of them."
    case .exact, .uniform, .triangular, .quantiles: return "“\(name)” is told in words, not in numbers. \(right)"
    }
  }
}
