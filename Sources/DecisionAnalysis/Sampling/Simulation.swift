import Statistics

/// Draws weights and scores and counts who comes where, under several regions of weights at once.
///
/// The samples are cut into chunks, each with a stream of its own and counted apart, so that the result is the same
/// whatever the number of threads. O(samples · options · (criteria + options)) for each region.
struct Simulation: Sendable {
  /// By option and criterion.
  let draws: [[ValueDraw]]
  let regions: [WeightRegion]
  /// Weights within each region.
  let starts: [[Double]]
  let settled: SettledPairs
  let run: Run

  /// The counts by region and chunk; nil when it was cancelled.
  func tallies() -> [[Tally]]? {
    let chunks = run.chunks
    let counted = Workers.map(pieces: chunks.count, threads: run.threads) { chunk($0, samples: chunks[$0]) }
    let all = counted.compactMap { $0 }
    guard all.count == chunks.count else { return nil }
    return regions.indices.map { region in all.map { $0[region] } }
  }

  /// One chunk, by region; nil when it was cancelled.
  private func chunk(_ chunk: Int, samples: Int) -> [Tally]? {
    let options = draws.count
    let criteria = regions[0].count
    var stream = VectorStream(seed: run.seed, path: 0, UInt64(chunk))
    var samplers = zip(regions, starts).map { WeightSampler($0, start: $1, &stream) }
    var tallies = regions.map { _ in Tally(options: options, criteria: criteria) }
    let kernels = draws.map { $0.map(ScoreKernel.init) }
    let blocks = regions.map { _ in
      Block(
        weights: .allocate(capacity: criteria * Block.size), totals: .allocate(capacity: options * Block.size))
    }
    let values = UnsafeMutablePointer<Double>.allocate(capacity: Block.size)
    let behind = UnsafeMutablePointer<Int64>.allocate(capacity: options * Block.size)
    defer {
      for block in blocks {
        block.weights.deallocate()
        block.totals.deallocate()
      }
      values.deallocate()
      behind.deallocate()
    }
    let (weights, totals) = (blocks.map(\.weights), blocks.map(\.totals))
    var left = samples
    while left > 0 {
      if run.isCancelled() { return nil }
      let count = min(left, Block.size)
      left -= count
      for region in regions.indices {
        samplers[region].fill(weights[region], stride: Block.size, samples: count, &stream)
        totals[region].update(repeating: 0, count: options * Block.size)
      }
      for option in 0..<options {
        for criterion in 0..<criteria {
          kernels[option][criterion].add(
            weights: weights, totals: totals, offset: criterion * Block.size, total: option * Block.size,
            samples: count, values: values, &stream)
        }
      }
      for region in regions.indices { tallies[region].count(blocks[region], samples: count, settled, behind: behind) }
    }
    return tallies
  }
}

extension Run {
  /// How many chunks there are at most; they also tell the error of draws that are not independent.
  static let mostChunks = 32
  /// Samples are drawn in groups of so many.
  static let group = 8

  /// How many samples each chunk has, a multiple of a group.
  var chunks: [Int] {
    let groups = max(1, (samples + Self.group - 1) / Self.group)
    let chunks = min(Self.mostChunks, groups)
    return (0..<chunks).map { (groups * ($0 + 1) / chunks - groups * $0 / chunks) * Self.group }
  }
}

/// The weights and totals of a block of samples under one region; rows of `size`.
struct Block {
  /// So many samples that everything about them stays in the first cache.
  static let size = 128

  let weights: UnsafeMutablePointer<Double>
  let totals: UnsafeMutablePointer<Double>
}
