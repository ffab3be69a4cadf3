import DecisionAnalysis
import Documents

/// Reads the scores of one option, by the ids of the criteria.
///
/// A score is a number, a level in words, `unknown`, a map of low, likely and high, a map of levels with their
/// probabilities, or a list of quantiles.
enum ScoreReading {
  static func read(_ reading: inout Reading, _ measures: [String: Criterion.Content]) -> [String: Performance] {
    var found: [String: Performance] = [:]
    for id in reading.names() {
      // A name without a criterion is refused with those that there are, once everything is read.
      found[id] = score(&reading, id, measures[id]) ?? .unknown
    }
    return found
  }

  private static func score(_ reading: inout Reading, _ id: String, _ content: Criterion.Content?) -> Performance? {
    let isInWords = if case .measured(.levels) = content { true } else { false }
    switch reading.node(id) {
    case nil, .null:
      reading.refuse(id, "Give a score here, or write unknown.")
      return nil
    case .scalar(let text, _), .literal(let text, _):
      if text == "unknown" { return .unknown }
      if content == nil { return nil }
      return isInWords ? .level(text) : reading.number(id).map(Performance.exact)
    case .list(let items, _): return quantiles(&reading, id, items)
    case .map: return reading.child(id) { isInWords ? chances(&$0) : range(&$0) } ?? nil
    }
  }

  private static func range(_ reading: inout Reading) -> Performance? {
    let low = reading.number("low", required: "Give the lowest score that is possible.")
    let likely = reading.number("likely")
    let high = reading.number("high", required: "Give the highest score that is possible.")
    reading.refuseOthers()
    guard let low, let high else { return nil }
    return likely.map { .triangular(low: low, likely: $0, high: high) } ?? .uniform(low: low, high: high)
  }

  private static func chances(_ reading: inout Reading) -> Performance? {
    .levels(
      reading.names().map { level in
        let share = reading.number(level, in: 0...100, required: "Give how probable it is, in hundredths.")
        return LevelChance(level, (share ?? 0) / 100)
      })
  }

  private static func number(_ item: Node) -> Double? {
    switch item {
    case .scalar(let text, _), .literal(let text, _): Double(text).flatMap { $0.isFinite ? $0 : nil }
    case .list, .map, .null: nil
    }
  }

  private static func quantiles(_ reading: inout Reading, _ id: String, _ items: [Node]) -> Performance? {
    var scores: [Double] = []
    for item in items.prefix(1_001) {
      guard let score = number(item) else {
        reading.refuse(id, "A list here holds the quantiles of a distribution: numbers such as 1200.5, rising.")
        return nil
      }
      scores.append(score)
    }
    guard items.count <= 1_001 else {
      reading.refuse(id, "There are \(items.count) quantiles. Give at most 1001.")
      return nil
    }
    return .quantiles(scores)
  }
}
