/// What comes first as the weight of one criterion goes from nothing to everything, the others keeping their
/// proportions.
public struct WeightSensitivity: Hashable, Sendable, Codable {
  public let party: String
  /// The measured criterion.
  public let criterion: String
  /// The party's weight.
  public let weight: Double
  /// The ranges of the weight in which each option wins, from 0 to 1 without gaps.
  public let ranges: [WinningRange]
  public let sentence: String
}

public struct WinningRange: Hashable, Sendable, Codable {
  public let option: String
  public let from: Double
  public let to: Double
}

extension DecisionModel {
  /// One for each party and measured criterion: the upper envelope of straight lines, exactly. O(options²) for each.
  var sensitivities: [WeightSensitivity] {
    guard leaves.count > 1 else { return [] }
    let options = undominated
    return parties.indices.flatMap { party in leaves.indices.map { sensitivity(party, $0, options) } }
  }

  /// - Parameter candidates: the options that may win; one that is dominated has at most the same line as another.
  private func sensitivity(_ party: Int, _ leaf: Int, _ candidates: [Int]) -> WeightSensitivity {
    let weights = self.weights[party].mean
    // At 0 and at 1; in between an option's value is a straight line.
    let zero = Self.taking([leaf], of: Array(repeating: 0, count: leaves.count), into: weights)
    let lines = candidates.map { (option: $0, start: value($0, zero), end: expected[$0][leaf]) }
    let ranges = Self.envelope(lines).map { WinningRange(option: options[$0.option].id, from: $0.from, to: $0.to) }
    return WeightSensitivity(
      party: parties[party].id, criterion: leaves[leaf].id, weight: weights[leaf], ranges: ranges,
      sentence: sentence(party, leaf, weights[leaf], ranges))
  }

  /// Which line is the highest, from 0 to 1.
  static func envelope(
    _ lines: [(option: Int, start: Double, end: Double)]
  ) -> [(option: Int, from: Double, to: Double)] {
    var (at, found) = (0.0, [(option: Int, from: Double, to: Double)]())
    func slope(_ line: (option: Int, start: Double, end: Double)) -> Double { line.end - line.start }
    // The highest at the beginning; of equals the one that rises most.
    guard var current = lines.max(by: { ($0.start, slope($0)) < ($1.start, slope($1)) }) else { return [] }
    while at < 1 {
      var next: (line: (option: Int, start: Double, end: Double), at: Double)?
      for line in lines where slope(line) > slope(current) + 1e-15 {
        let crossing = (current.start - line.start) / (slope(line) - slope(current))
        guard crossing >= at - 1e-12, crossing < 1 - 1e-12 else { continue }
        if let best = next, (crossing, -slope(line)) >= (best.at, -slope(best.line)) { continue }
        next = (line, max(crossing, at))
      }
      let end = next?.at ?? 1
      if end > at || next == nil { found.append((current.option, at, end)) }
      guard let next else { break }
      (current, at) = (next.line, end)
    }
    return found
  }

  private func sentence(_ party: Int, _ leaf: Int, _ weight: Double, _ ranges: [WinningRange]) -> String {
    func name(_ id: String) -> String { Words.quoted(options.first { $0.id == id }?.name ?? id) }
    let (criterion, owner) = (Words.quoted(leafName(leaf)), parties[party].name)
    guard ranges.count > 1 else { return "For \(owner), the weight of \(criterion) never changes the choice." }
    let current = ranges.first { $0.from <= weight && weight <= $0.to } ?? ranges[0]
    let bounds =
      current.from <= 0
      ? "up to \(Words.points(current.to))"
      : current.to >= 1
        ? "from \(Words.points(current.from))"
        : "from \(Words.points(current.from)) to \(Words.points(current.to))"
    return "For \(owner), \(name(current.option)) stays first while \(criterion) weighs \(bounds) of 100; it weighs "
      + "\(Words.points(weight))."
  }
}
