extension ModelChecks {
  mutating func check(_ criteria: [Criterion]) {
    let leaves = criteria.flatMap(\.leaves)
    if criteria.isEmpty { note(.criteria, "There are no criteria. Give at least one, with its scale.") }
    if leaves.count > DecisionModel.mostCriteria {
      note(.criteria, "There are \(leaves.count) criteria. Compare by at most \(DecisionModel.mostCriteria).")
    }
    var all: [Criterion] = []
    func collect(_ nodes: [Criterion]) {
      for node in nodes {
        all.append(node)
        collect(node.children)
      }
    }
    collect(criteria)
    for (id, count) in counts(all.map(\.id)) where count > 1 {
      note(.criterion(id), "There are \(count) criteria with the id “\(id)”. Give each its own, also to groups.")
    }
    for criterion in all.prefix(4 * DecisionModel.mostCriteria) { check(criterion) }
  }

  private mutating func check(_ criterion: Criterion) {
    switch criterion.content {
    case .group(let children):
      if children.isEmpty {
        note(
          .criterion(criterion.id), "The group “\(criterion.name)” is empty. Put criteria into it, or give it a scale.")
      }
    case .measured(.numeric(let scale, let shape)):
      if let message = Self.message(scale) ?? Self.message(shape, scale) {
        note(.criterion(criterion.id), "“\(criterion.name)”: \(message)")
      }
    case .measured(.levels(let levels)):
      if let message = message(levels) { note(.criterion(criterion.id), "“\(criterion.name)”: \(message)") }
    }
  }

  private static func message(_ scale: Scale) -> String? {
    guard scale.worst.isFinite, scale.best.isFinite else { return "an end of the scale is not a finite number." }
    guard scale.worst != scale.best else {
      return "both ends of the scale are \(Words.score(scale.worst)). Give the worst and the best score that could "
        + "reasonably be, whatever the options."
    }
    guard (scale.best - scale.worst).isFinite else {
      return
        "the ends of the scale are further apart than can be reckoned with. Give the worst and the best score that "
        + "could reasonably be."
    }
    return nil
  }

  /// Closer points of a value function would be a jump, steeper than can be reckoned with.
  static let leastStep = 1e-6

  private static func message(_ shape: ValueShape, _ scale: Scale) -> String? {
    guard case .points(let points) = shape else { return nil }
    let ends = "It has to begin at \(Words.score(scale.worst)) and end at \(Words.score(scale.best))."
    guard points.count >= 2 else { return "a value function needs at least two points. \(ends)" }
    guard points.allSatisfy({ $0.score.isFinite && $0.value.isFinite }) else {
      return "a point of the value function is not a finite number."
    }
    let positions = points.map { scale.position($0.score) }
    guard points.first?.score == scale.worst, points.last?.score == scale.best,
      zip(positions, positions.dropFirst()).allSatisfy({ $0 < $1 })
    else { return "the points of the value function do not go from the worst to the best score, step by step. \(ends)" }
    if let close = positions.indices.dropLast().first(where: { positions[$0 + 1] - positions[$0] < leastStep }) {
      return "two points of the value function, at \(Words.score(points[close].score)) and "
        + "\(Words.score(points[close + 1].score)), lie closer together than a millionth of the scale. Keep one, or move "
        + "them apart."
    }
    return message(values: points.map(\.value))
  }

  private func message(_ levels: [Level]) -> String? {
    guard levels.count >= 2 else { return "give at least two levels, each with its value." }
    if let twice = counts(levels.map(\.name)).first(where: { $0.1 > 1 }) {
      return "the level “\(twice.0)” occurs \(twice.1) times. Keep one."
    }
    return Self.message(values: levels.map(\.value))
  }

  /// Swing weights are about the whole swing, so values have to use the whole of it.
  private static func message(values: [Double]) -> String? {
    guard values.allSatisfy({ $0.isFinite && 0 <= $0 && $0 <= 1 }) else {
      return "a value lies outside 0 to 100. The worst is worth 0 and the best 100."
    }
    guard values.min() == 0, values.max() == 1 else {
      return "the values have to reach from 0 to 100: something has to be worth 0, and something 100."
    }
    return nil
  }
}
