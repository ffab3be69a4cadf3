extension CriterionMeasure {
  /// The value of a performance that was checked against this measure.
  func draw(_ performance: Performance) -> ValueDraw {
    switch self {
    case .numeric(let scale, let shape): scale.draw(performance, shape.line(on: scale))
    case .levels(let levels): Self.draw(performance, levels)
    }
  }

  private static func draw(_ performance: Performance, _ levels: [Level]) -> ValueDraw {
    let values = Dictionary(levels.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    switch performance {
    case .level(let name): return .fixed(values[name] ?? 0)
    case .levels(let chances): return steps(chances.map { (values[$0.level] ?? 0, $0.probability) })
    default: return steps(levels.map { ($0.value, 1 / Double(levels.count)) })
    }
  }

  private static func steps(_ outcomes: [(value: Double, probability: Double)]) -> ValueDraw {
    let possible = outcomes.filter { $0.probability > 0 }
    guard let first = possible.first else { return .fixed(0) }
    let sum = possible.reduce(0) { $0 + $1.probability }
    var (passed, last) = (first.probability / sum, first.value)
    var jumps: [PiecewiseLine.Bend] = []
    for outcome in possible.dropFirst() {
      if outcome.value != last { jumps.append(.init(at: passed, change: outcome.value - last)) }
      passed += outcome.probability / sum
      last = outcome.value
    }
    return jumps.isEmpty ? .fixed(first.value) : .steps(start: first.value, jumps: jumps)
  }
}

extension ValueShape {
  /// The value over the position on the scale.
  func line(on scale: Scale) -> PiecewiseLine {
    switch self {
    case .linear: PiecewiseLine(start: 0, slope: 1)
    case .points(let points):
      PiecewiseLine(
        through: points.map { (scale.position($0.score), $0.value) }.sorted { $0.0 < $1.0 })
    }
  }
}

extension Scale {
  fileprivate func draw(_ performance: Performance, _ line: PiecewiseLine) -> ValueDraw {
    switch performance {
    case .exact(let score): .fixed(line.value(position(score)))
    case .uniform(let low, let high): uniform(position(low), position(high), line)
    case .triangular(let low, let likely, let high):
      low == high
        ? .fixed(line.value(position(low)))
        : .triangular(
          low: min(position(low), position(high)), likely: position(likely), high: max(position(low), position(high)),
          line)
    case .quantiles(let scores): quantiles(scores.map { min(max(position($0), 0), 1) }.sorted(), line)
    case .level, .levels, .unknown: uniform(0, 1, line)
    }
  }

  private func uniform(_ one: Double, _ other: Double, _ line: PiecewiseLine) -> ValueDraw {
    let (low, high) = (min(one, other), max(one, other))
    guard low < high else { return .fixed(line.value(low)) }
    return .line(
      PiecewiseLine(
        through: line.corners(low, high).map { (at: ($0 - low) / (high - low), value: line.value($0)) }))
  }

  private func quantiles(_ positions: [Double], _ line: PiecewiseLine) -> ValueDraw {
    guard let first = positions.first, let last = positions.last, first < last else {
      return .fixed(line.value(positions.first ?? 0))
    }
    let step = 1 / Double(positions.count - 1)
    var points = [(at: 0.0, value: line.value(first))]
    for (index, (low, high)) in zip(positions, positions.dropFirst()).enumerated() {
      let left = Double(index) * step
      for corner in line.corners(low, high).dropFirst() where low < high {
        points.append((left + step * (corner - low) / (high - low), line.value(corner)))
      }
      if low == high { points.append((left + step, line.value(high))) }
    }
    // The last position must be exactly 1, and positions must rise in spite of rounding.
    points[points.count - 1].at = 1
    points = points.reduce(into: []) { kept, point in
      if let last = kept.last, point.at <= last.at {
        kept[kept.count - 1].value = point.value
      } else {
        kept.append(point)
      }
    }
    return .line(PiecewiseLine(through: points))
  }
}
