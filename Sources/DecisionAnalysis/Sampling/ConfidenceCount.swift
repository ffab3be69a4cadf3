import Statistics
import Vectors

/// Counts how often options come first, each under weights of its own, over uncertain scores that all share.
///
/// Nothing else is counted, and the weights do not vary: the totals are products of a few matrices that stay in the
/// first cache. O(samples · asked · options · criteria).
struct ConfidenceCount: Sendable {
  /// By option and criterion.
  let draws: [[ValueDraw]]
  /// Which options, and under which weights.
  let asked: [(option: Int, weights: [Double])]
  let run: Run

  /// How often each comes first, alone or with equals, of how many samples; nil when it was cancelled.
  func firsts() -> (counts: [Int], samples: Int)? {
    let chunks = run.chunks
    let counted = Workers.map(pieces: chunks.count, threads: run.threads) { chunk($0, samples: chunks[$0]) }
    var sums = asked.map { _ in 0 }
    for counts in counted {
      guard let counts else { return nil }
      for index in sums.indices { sums[index] += counts[index] }
    }
    return (sums, chunks.reduce(0, +))
  }

  private func chunk(_ chunk: Int, samples: Int) -> [Int]? {
    // The streams of the weights themselves have another path.
    var stream = VectorStream(seed: run.seed, path: 1, UInt64(chunk))
    let columns = draws.map(Columns.init)
    let size = Block.size
    let criteria = draws.first?.count ?? 0
    // The values of one option, the totals of each asked one, and the best of its rivals.
    let room = UnsafeMutablePointer<Double>.allocate(capacity: (criteria + 2 * asked.count) * size)
    room.initialize(repeating: 0, count: (criteria + 2 * asked.count) * size)
    defer { room.deallocate() }
    let (own, best) = (room + criteria * size, room + (criteria + asked.count) * size)
    var counts = asked.map { _ in 0 }
    var left = samples
    while left > 0 {
      if run.isCancelled() { return nil }
      let count = min(left, size)
      left -= count
      best.update(repeating: -.infinity, count: asked.count * size)
      for (option, column) in columns.enumerated() {
        for (row, kernel) in column.kernels.enumerated() { kernel.fill(room + row * size, samples: count, &stream) }
        for (index, ask) in asked.enumerated() {
          let isOwn = ask.option == option
          column.add(ask.weights, room, to: (isOwn ? own : best) + index * size, samples: count, keepingLarger: !isOwn)
        }
      }
      for index in asked.indices {
        for sample in index * size..<(index * size + count) where own[sample] >= best[sample] { counts[index] += 1 }
      }
    }
    return counts
  }

  /// The uncertain values of one option, and those that are known.
  private struct Columns {
    /// Of the uncertain criteria.
    let kernels: [ScoreKernel]
    let criteria: [Int]
    let fixed: [(criterion: Int, value: Double)]

    init(_ draws: [ValueDraw]) {
      criteria = draws.indices.filter { draws[$0].isUncertain }
      kernels = criteria.map { ScoreKernel(draw: draws[$0]) }
      fixed = draws.enumerated().compactMap { criterion, draw in
        if case .fixed(let value) = draw { (criterion, value) } else { nil }
      }
    }

    /// Writes the totals under some weights, or keeps the larger of them and of what is there. A block is a multiple of
    /// sixteen; what lies beyond the samples is never counted.
    func add(
      _ weights: [Double], _ values: UnsafePointer<Double>, to place: UnsafeMutablePointer<Double>, samples: Int,
      keepingLarger: Bool
    ) {
      let known = fixed.reduce(0) { $0 + weights[$1.criterion] * $1.value }
      let own = criteria.map { weights[$0] }
      vectors_weigh((samples + 15) & ~15, own.count, Block.size, values, own, known, keepingLarger, place)
    }
  }
}
