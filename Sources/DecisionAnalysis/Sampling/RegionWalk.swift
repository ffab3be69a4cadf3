/// A random walk within a region of weights that moves weight between two criteria at a time.
struct RegionWalk {
  private let low: [Double]
  private let high: [Double]
  /// The criteria whose weights can move.
  private let free: [Int]
  private let orders: [SwingOrder]
  /// By order and criterion: 1 above, -1 below, 0 neither.
  private let signs: [[Double]]
  private var drawn = SIMD4<Double>(repeating: 0)
  private var used = 4

  init(_ region: WeightRegion) {
    low = region.low
    high = region.high
    free = low.indices.filter { region.high[$0] - region.low[$0] > 1e-12 }
    orders = region.orders
    signs = region.orders.map { order in
      var row = Array(repeating: 0.0, count: region.count)
      for index in order.above { row[index] += 1 }
      for index in order.below { row[index] -= 1 }
      return row
    }
  }

  private mutating func uniform(_ stream: inout VectorStream) -> Double {
    if used == 4 { (drawn, used) = (stream.next(), 0) }
    defer { used += 1 }
    return drawn[used]
  }

  mutating func step(_ weights: inout [Double], times: Int, _ stream: inout VectorStream) {
    guard free.count > 1 else { return }
    for _ in 0..<times {
      let first = min(Int(uniform(&stream) * Double(free.count)), free.count - 1)
      var second = min(Int(uniform(&stream) * Double(free.count - 1)), free.count - 2)
      if second >= first { second += 1 }
      move(free[first], free[second], uniform(&stream), &weights)
    }
  }

  /// Moves weight from `other` to `one`, by a share of what is possible.
  private func move(_ one: Int, _ other: Int, _ share: Double, _ weights: inout [Double]) {
    var least = max(low[one] - weights[one], weights[other] - high[other])
    var most = min(high[one] - weights[one], weights[other] - low[other])
    for row in signs {
      let change = row[one] - row[other]
      guard change != 0 else { continue }
      let slack = dot(row, weights)
      if change > 0 { least = max(least, -slack / change) } else { most = min(most, -slack / change) }
    }
    guard most > least else { return }
    let step = least + share * (most - least)
    weights[one] = min(max(weights[one] + step, low[one]), high[one])
    weights[other] = min(max(weights[other] - step, low[other]), high[other])
  }
}
