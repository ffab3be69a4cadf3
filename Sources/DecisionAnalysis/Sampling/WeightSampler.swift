import Statistics
import Vectors

/// Draws weights from a region, a block at a time, uniformly over its volume.
///
/// The whole simplex is drawn from independently, by normalised exponentials. Any other region is walked through by four
/// walks side by side, each of which gives every fourth draw. Their limit is the uniform distribution; neighbouring
/// draws are slightly correlated, so that the error is judged between chunks.
struct WeightSampler {
  private enum Way {
    case whole
    case point([Double])
    case walk(RegionWalk)
  }

  private let count: Int
  private var way: Way

  /// - Parameter start: weights within the region.
  init(_ region: WeightRegion, start: [Double], _ stream: inout VectorStream) {
    count = region.count
    if region.isWhole, count > 1 {
      way = .whole
    } else if region.isPoint || count == 1 {
      way = .point(start)
    } else {
      var walk = RegionWalk(region, start: start)
      walk.step(times: 40 * count, &stream)
      way = .walk(walk)
    }
  }

  /// Fills `samples` draws (a multiple of 8) into rows of `stride`, one row for each criterion.
  mutating func fill(_ rows: UnsafeMutablePointer<Double>, stride: Int, samples: Int, _ stream: inout VectorStream) {
    switch way {
    case .whole: fillWhole(rows, stride, samples, &stream)
    case .point(let weights):
      for row in 0..<count { (rows + row * stride).update(repeating: weights[row], count: samples) }
    case .walk(var walk):
      var at = 0
      while at < samples {
        walk.step(times: 2 * count, &stream)
        walk.write(rows + at, stride: stride)
        at &+= 4
      }
      way = .walk(walk)
    }
  }

  private func fillWhole(
    _ rows: UnsafeMutablePointer<Double>, _ stride: Int, _ samples: Int, _ stream: inout VectorStream
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: samples) { room in
      guard let sums = room.baseAddress else { return }
      stream.withState { vectors_fill_shares($0, samples, count, stride, rows, sums) }
    }
  }
}
