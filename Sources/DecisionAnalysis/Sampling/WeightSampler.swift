import Foundation

/// Draws weights from a region, a block at a time, uniformly over its volume.
///
/// The whole simplex is drawn from independently, by normalised exponentials. Any other region is walked through: each
/// step moves weight between two criteria chosen at random, uniformly over what the region allows (a hit-and-run
/// sampler on a fixed set of directions; R. L. Smith, "Efficient Monte Carlo procedures for generating points
/// uniformly distributed over bounded regions", Operations Research 32 (1984), 1296-1308). Its limit is the uniform
/// distribution; neighbouring draws are slightly correlated, so that its error is judged between chunks.
struct WeightSampler {
  private enum Way {
    case whole
    case point
    case walk(RegionWalk)
  }

  private let count: Int
  private var way: Way
  private var current: [Double]

  /// - Parameter start: weights within the region.
  init(_ region: WeightRegion, start: [Double], _ stream: inout VectorStream) {
    count = region.count
    current = start
    if region.isWhole, count > 1 {
      way = .whole
    } else if region.isPoint || count == 1 {
      way = .point
    } else {
      var walk = RegionWalk(region)
      walk.step(&current, times: 40 * count, &stream)
      way = .walk(walk)
    }
  }

  /// Fills `samples` draws (a multiple of 4) into rows of `stride`, one row for each criterion.
  mutating func fill(_ rows: UnsafeMutablePointer<Double>, stride: Int, samples: Int, _ stream: inout VectorStream) {
    switch way {
    case .whole: fillWhole(rows, stride, samples, &stream)
    case .point:
      for row in 0..<count {
        for sample in 0..<samples { rows[row * stride + sample] = current[row] }
      }
    case .walk(var walk):
      for sample in 0..<samples {
        walk.step(&current, times: 2 * count, &stream)
        for row in 0..<count { rows[row * stride + sample] = current[row] }
      }
      way = .walk(walk)
    }
  }

  private func fillWhole(
    _ rows: UnsafeMutablePointer<Double>, _ stride: Int, _ samples: Int, _ stream: inout VectorStream
  ) {
    for sample in Swift.stride(from: 0, to: samples, by: 4) {
      var sum = SIMD4<Double>(repeating: 0)
      for row in 0..<count {
        let drawn = stream.next()
        // 1 - u is never 0.
        let exponential = SIMD4(-log(1 - drawn[0]), -log(1 - drawn[1]), -log(1 - drawn[2]), -log(1 - drawn[3]))
        sum += exponential
        UnsafeMutableRawPointer(rows + row * stride + sample).storeBytes(of: exponential, as: SIMD4<Double>.self)
      }
      let scale = 1 / sum
      for row in 0..<count {
        let place = UnsafeMutableRawPointer(rows + row * stride + sample)
        place.storeBytes(of: place.loadUnaligned(as: SIMD4<Double>.self) * scale, as: SIMD4<Double>.self)
      }
    }
  }
}
