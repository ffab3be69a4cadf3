/// A continuous line of straight pieces over 0…1, as a start, a slope, and what the slope changes by at each bend.
///
/// In this form it is evaluated without branches, many samples at a time, and its expectation under the usual
/// distributions is a short sum.
struct PiecewiseLine: Hashable, Sendable {
  struct Bend: Hashable, Sendable {
    var at: Double
    var change: Double
  }

  var start: Double
  var slope: Double
  var bends: [Bend]

  init(start: Double, slope: Double, bends: [Bend] = []) {
    (self.start, self.slope, self.bends) = (start, slope, bends)
  }

  /// The line through points with rising positions, of which the first is at 0 and the last at 1.
  init(through points: [(at: Double, value: Double)]) {
    start = points[0].value
    var slopes: [Double] = []
    for (left, right) in zip(points, points.dropFirst()) {
      slopes.append((right.value - left.value) / (right.at - left.at))
    }
    slope = slopes[0]
    bends = zip(zip(slopes, slopes.dropFirst()), points.dropFirst()).compactMap { pair, point in
      pair.0 == pair.1 ? nil : Bend(at: point.at, change: pair.1 - pair.0)
    }
  }

  func value(_ x: Double) -> Double {
    bends.reduce(start + slope * x) { $0 + $1.change * max(0, x - $1.at) }
  }

  /// The ends of a part of 0…1 and the bends within: the line is straight between neighbours.
  func corners(_ low: Double, _ high: Double) -> [Double] {
    [low] + bends.map(\.at).filter { low < $0 && $0 < high } + [high]
  }

  /// The smallest and the largest value over a part of 0…1.
  func range(_ low: Double, _ high: Double) -> ClosedRange<Double> {
    let values = corners(low, high).map(value)
    return (values.min() ?? 0)...(values.max() ?? 0)
  }

  /// The mean over 0…1.
  var mean: Double {
    bends.reduce(start + slope / 2) { $0 + $1.change * (1 - $1.at) * (1 - $1.at) / 2 }
  }
}
