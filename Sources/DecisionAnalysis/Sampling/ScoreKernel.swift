import Statistics
import Vectors

/// Draws the values of one option on one criterion for a block of samples, and adds them, weighted, to its totals.
///
/// All regions of weights share the draws, so that differences between them are not blurred by chance.
struct ScoreKernel {
  let draw: ValueDraw

  /// - Parameters:
  ///   - weights: for each region the row of this criterion's weights.
  ///   - totals: for each region the row of this option's totals.
  ///   - samples: a multiple of 8.
  ///   - values: room for a block.
  func add(
    weights: [UnsafeMutablePointer<Double>], totals: [UnsafeMutablePointer<Double>], offset: Int, total: Int,
    samples: Int, values: UnsafeMutablePointer<Double>, _ stream: inout VectorStream
  ) {
    if case .fixed(let value) = draw {
      if value == 0 { return }
      for region in weights.indices {
        Self.addFixed(value, weights[region] + offset, totals[region] + total, samples)
      }
      return
    }
    // With one region the values need not be kept.
    if weights.count == 1, case .line(let line) = draw, line.bends.isEmpty {
      stream.withState {
        vectors_add_line($0, samples, line.start, line.slope, weights[0] + offset, totals[0] + total)
      }
      return
    }
    fill(values, samples: samples, &stream)
    for region in weights.indices {
      vectors_add_products(samples, weights[region] + offset, values, totals[region] + total)
    }
  }

  /// Fills a block with values.
  func fill(_ values: UnsafeMutablePointer<Double>, samples: Int, _ stream: inout VectorStream) {
    switch draw {
    case .fixed(let value): values.update(repeating: value, count: samples)
    case .line(let line): Self.fill(line, values, samples, &stream)
    case .steps(let start, let jumps): Self.fill(start, jumps, values, samples, &stream)
    case .triangular(let low, let likely, let high, let line):
      Self.fill(low, likely, high, line, values, samples, &stream)
    }
  }

  private static func addFixed(
    _ value: Double, _ weights: UnsafeMutablePointer<Double>, _ totals: UnsafeMutablePointer<Double>, _ samples: Int
  ) {
    var at = 0
    while at < samples {
      totals.store(totals.lanes(at) + weights.lanes(at) * value, at)
      at &+= 4
    }
  }

  /// Fills a block with what becomes of numbers drawn from 0..<1.
  @inline(__always)
  private static func fill(
    _ values: UnsafeMutablePointer<Double>, _ samples: Int, _ stream: inout VectorStream,
    _ value: (Lanes) -> Lanes
  ) {
    var own = stream
    var at = 0
    while at < samples {
      let (one, other) = own.nextPairFromOne()
      values.store(value(one - 1), at)
      values.store(value(other - 1), at &+ 4)
      at &+= 8
    }
    stream = own
  }

  private static func fill(
    _ line: PiecewiseLine, _ values: UnsafeMutablePointer<Double>, _ samples: Int, _ stream: inout VectorStream
  ) {
    let (start, slope) = (line.start, line.slope)
    if line.bends.isEmpty { return stream.withState { vectors_fill_line($0, samples, start, slope, values) } }
    line.bends.withUnsafeBufferPointer { bends in
      fill(values, samples, &stream) { hinges(bends, $0, $0 * slope + start) }
    }
  }

  @inline(__always)
  private static func hinges(_ bends: UnsafeBufferPointer<PiecewiseLine.Bend>, _ x: Lanes, _ base: Lanes) -> Lanes {
    var value = base
    for bend in bends {
      let over = x - bend.at
      value += over.replacing(with: 0, where: over .< 0) * bend.change
    }
    return value
  }

  private static func fill(
    _ start: Double, _ jumps: [PiecewiseLine.Bend], _ values: UnsafeMutablePointer<Double>, _ samples: Int,
    _ stream: inout VectorStream
  ) {
    jumps.withUnsafeBufferPointer { jumps in
      fill(values, samples, &stream) { u in
        var value = Lanes(repeating: start)
        for jump in jumps {
          value += Lanes(repeating: 0).replacing(with: Lanes(repeating: jump.change), where: u .>= jump.at)
        }
        return value
      }
    }
  }

  private static func fill(
    _ low: Double, _ likely: Double, _ high: Double, _ line: PiecewiseLine, _ values: UnsafeMutablePointer<Double>,
    _ samples: Int, _ stream: inout VectorStream
  ) {
    let (width, left, right) = (high - low, likely - low, high - likely)
    line.bends.withUnsafeBufferPointer { bends in
      fill(values, samples, &stream) { u in
        let under = (u * (width * left)).squareRoot() + low
        let over = high - ((1 - u) * (width * right)).squareRoot()
        let x = over.replacing(with: under, where: u * width .< left)
        return hinges(bends, x, x * line.slope + line.start)
      }
    }
  }
}
