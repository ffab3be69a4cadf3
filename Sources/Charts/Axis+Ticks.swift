extension Axis {
  /// Round values between the ends, both included where they are round themselves.
  ///
  /// - Parameter most: how many at most, at least 2.
  public func ticks(most: Int) -> [Double] {
    let span = upper - lower
    var step = RoundStep(atLeast: span / Double(max(most, 2)))
    // A step that fits exactly gives one value more than there are steps.
    for share in [1.0, 1.5, 2.5, 5] {
      step = RoundStep(atLeast: share * span / Double(max(most, 2)))
      if step.multiples(from: lower, through: upper).count <= max(most, 2) { break }
    }
    return step.multiples(from: lower, through: upper)
  }
}

extension RoundStep {
  /// The multiples between two values, ascending.
  func multiples(from low: Double, through high: Double) -> [Double] {
    let first = multiple(notBelow: low)
    var all: [Double] = []
    // Each is made anew, so that no rounding errors add up.
    var next = first
    while next <= high, all.count < 100 {
      all.append(next == 0 ? 0 : next)
      let following = multiple(notBelow: next + half)
      guard following > next else { break }
      next = following
    }
    return all
  }
}
