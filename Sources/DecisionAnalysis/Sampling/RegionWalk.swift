import Statistics

/// Four random walks side by side within a region of weights. Each step moves weight between two criteria chosen at
/// random, uniformly over what the region allows: a hit-and-run sampler on a fixed set of directions (R. L. Smith,
/// "Efficient Monte Carlo procedures for generating points uniformly distributed over bounded regions", Operations
/// Research 32 (1984), 1296-1308).
///
/// The walks share the choice of the two criteria, which depends on no weights, and differ in how far they go: given
/// the choices each is a walk of its own.
struct RegionWalk {
  private let low: [Double]
  private let high: [Double]
  /// The criteria whose weights can move.
  private let free: [Int]
  /// By order and criterion: 1 above, -1 below, 0 neither.
  private let signs: [[Double]]
  /// By criterion, the weights of the four walks.
  private var weights: [Lanes]
  /// By order: how much more what is above weighs.
  private var slacks: [Lanes]

  /// - Parameter start: weights within the region.
  init(_ region: WeightRegion, start: [Double]) {
    low = region.low
    high = region.high
    free = low.indices.filter { region.high[$0] - region.low[$0] > 1e-12 }
    signs = region.orders.map { order in
      var row = Array(repeating: 0.0, count: region.count)
      for index in order.above { row[index] += 1 }
      for index in order.below { row[index] -= 1 }
      return row
    }
    weights = start.map { Lanes(repeating: $0) }
    slacks = Array(repeating: Lanes(repeating: 0), count: signs.count)
  }

  /// Writes the weights of the four walks below each other, a row of `stride` for each criterion.
  func write(_ rows: UnsafeMutablePointer<Double>, stride: Int) {
    for row in weights.indices { rows.store(weights[row], row * stride) }
  }

  mutating func step(times: Int, _ stream: inout VectorStream) {
    guard free.count > 1 else { return }
    // Kept up to date step by step, and computed anew here so that rounding does not add up.
    for order in signs.indices {
      slacks[order] = weights.indices.reduce(Lanes(repeating: 0)) { $0 + weights[$1] * signs[order][$1] }
    }
    var own = stream
    let (few, fewer) = (UInt64(free.count), UInt64(free.count - 1))
    weights.withUnsafeMutableBufferPointer { weights in
      low.withUnsafeBufferPointer { low in
        high.withUnsafeBufferPointer { high in
          free.withUnsafeBufferPointer { free in
            for _ in 0..<times {
              // Two numbers below 2^32 out of one word, each scaled to a choice.
              let word = own.next()[0]
              let first = Int(truncatingIfNeeded: ((word >> 32) &* few) >> 32)
              var second = Int(truncatingIfNeeded: ((word & 0xFFFF_FFFF) &* fewer) >> 32)
              if second >= first { second &+= 1 }
              let (one, other) = (free[first], free[second])
              let (a, b) = (weights[one], weights[other])
              var least = Self.larger(low[one] - a, b - high[other])
              var most = Self.smaller(high[one] - a, b - low[other])
              for order in signs.indices {
                let change = signs[order][one] - signs[order][other]
                if change > 0 { least = Self.larger(least, -slacks[order] / change) }
                if change < 0 { most = Self.smaller(most, -slacks[order] / change) }
              }
              let width = most - least
              let step = (least + (own.nextFromOne() - 1) * width).replacing(with: 0, where: width .<= 0)
              weights[one] = Self.smaller(
                Self.larger(a + step, Lanes(repeating: low[one])), Lanes(repeating: high[one]))
              weights[other] = Self.smaller(
                Self.larger(b - step, Lanes(repeating: low[other])), Lanes(repeating: high[other]))
              for order in signs.indices {
                let change = signs[order][one] - signs[order][other]
                if change != 0 { slacks[order] += step * change }
              }
            }
          }
        }
      }
    }
    stream = own
  }

  @inline(__always)
  private static func larger(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: a .< b) }

  @inline(__always)
  private static func smaller(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .< a) }
}
