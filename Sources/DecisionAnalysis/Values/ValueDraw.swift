import Statistics

/// The value of one option on one criterion, as a function of a number drawn uniformly from 0…1.
///
/// It is the quantile function of the performance followed by the value function, composed once, so that sampling
/// does no more than it must.
enum ValueDraw: Hashable, Sendable {
  /// Nothing is uncertain.
  case fixed(Double)
  /// Straight pieces over the drawn number: uniform performances and quantiles.
  case line(PiecewiseLine)
  /// Jumps over the drawn number: levels with probabilities.
  case steps(start: Double, jumps: [PiecewiseLine.Bend])
  /// A triangular position on the scale, then the value function over it.
  case triangular(low: Double, likely: Double, high: Double, PiecewiseLine)

  /// The value for a number drawn from 0…1.
  func value(_ u: Double) -> Double {
    switch self {
    case .fixed(let value): value
    case .line(let line): line.value(u)
    case .steps(let start, let jumps): jumps.reduce(start) { u >= $1.at ? $0 + $1.change : $0 }
    case .triangular(let low, let likely, let high, let line):
      line.value(Self.triangularQuantile(u, low, likely, high))
    }
  }

  static func triangularQuantile(_ u: Double, _ low: Double, _ likely: Double, _ high: Double) -> Double {
    u * (high - low) < likely - low
      ? low + (u * (high - low) * (likely - low)).squareRoot()
      : high - ((1 - u) * (high - low) * (high - likely)).squareRoot()
  }

  /// The expected value, exactly.
  var mean: Double {
    switch self {
    case .fixed(let value): value
    case .line(let line): line.mean
    case .steps(let start, let jumps): jumps.reduce(start) { $0 + $1.change * (1 - $1.at) }
    case .triangular(let low, let likely, let high, let line):
      line.bends.reduce(line.start + line.slope * (low + likely + high) / 3) { sum, bend in
        sum + bend.change * Self.triangularExcess(over: bend.at, low, likely, high)
      }
    }
  }

  /// The expectation of `max(0, X - at)` for a triangular X.
  private static func triangularExcess(over at: Double, _ low: Double, _ likely: Double, _ high: Double) -> Double {
    if at >= high { return 0 }
    let mean = (low + likely + high) / 3
    if at <= low { return mean - at }
    if at >= likely {
      let rest = high - at
      return rest * rest * rest / (3 * (high - low) * (high - likely))
    }
    let below = at - low
    return mean - at + below * below * below / (3 * (high - low) * (likely - low))
  }

  /// The smallest and the largest value that is possible.
  var range: ClosedRange<Double> {
    switch self {
    case .fixed(let value): return value...value
    case .line(let line): return line.range(0, 1)
    case .steps(let start, let jumps):
      var values = [start]
      for jump in jumps { values.append((values.last ?? start) + jump.change) }
      return (values.min() ?? start)...(values.max() ?? start)
    case .triangular(let low, _, let high, let line): return line.range(low, high)
    }
  }

  /// Whether drawing it again can give another value.
  var isUncertain: Bool {
    if case .fixed = self { false } else { true }
  }
}
