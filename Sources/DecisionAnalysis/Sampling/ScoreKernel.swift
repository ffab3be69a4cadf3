/// Adds the weighted values of one option on one criterion to its totals, for a block of samples.
///
/// All regions of weights share the draws, so that differences between them are not blurred by chance.
struct ScoreKernel {
  let draw: ValueDraw

  /// - Parameters:
  ///   - weights: for each region the row of this criterion's weights.
  ///   - totals: for each region the row of this option's totals.
  ///   - values: room for a block.
  @inline(__always)
  func add(
    weights: [UnsafeMutablePointer<Double>], totals: [UnsafeMutablePointer<Double>], offset: Int, total: Int,
    samples: Int, values: UnsafeMutablePointer<Double>, _ stream: inout VectorStream
  ) {
    switch draw {
    case .fixed(let value):
      if value == 0 { return }
      for region in weights.indices {
        Self.addFixed(value, weights[region] + offset, totals[region] + total, samples)
      }
      return
    case .line(let line): Self.fill(line, values, samples, &stream)
    case .steps(let start, let jumps): Self.fill(start, jumps, values, samples, &stream)
    case .triangular(let low, let likely, let high, let line):
      Self.fill(low, likely, high, line, values, samples, &stream)
    }
    for region in weights.indices {
      Self.addProducts(values, weights[region] + offset, totals[region] + total, samples)
    }
  }

  @inline(__always)
  private static func load(_ pointer: UnsafeMutablePointer<Double>, _ at: Int) -> SIMD4<Double> {
    UnsafeRawPointer(pointer + at).loadUnaligned(as: SIMD4<Double>.self)
  }

  @inline(__always)
  private static func store(_ value: SIMD4<Double>, _ pointer: UnsafeMutablePointer<Double>, _ at: Int) {
    UnsafeMutableRawPointer(pointer + at).storeBytes(of: value, as: SIMD4<Double>.self)
  }

  private static func addFixed(
    _ value: Double, _ weights: UnsafeMutablePointer<Double>, _ totals: UnsafeMutablePointer<Double>, _ samples: Int
  ) {
    for at in stride(from: 0, to: samples, by: 4) { store(load(totals, at) + load(weights, at) * value, totals, at) }
  }

  private static func addProducts(
    _ values: UnsafeMutablePointer<Double>, _ weights: UnsafeMutablePointer<Double>,
    _ totals: UnsafeMutablePointer<Double>, _ samples: Int
  ) {
    for at in stride(from: 0, to: samples, by: 4) {
      store(load(totals, at) + load(weights, at) * load(values, at), totals, at)
    }
  }

  private static func fill(
    _ line: PiecewiseLine, _ values: UnsafeMutablePointer<Double>, _ samples: Int, _ stream: inout VectorStream
  ) {
    let (start, slope) = (line.start, line.slope)
    var own = stream
    if line.bends.isEmpty {
      for at in stride(from: 0, to: samples, by: 4) { store(own.next() * slope + start, values, at) }
    } else {
      for at in stride(from: 0, to: samples, by: 4) {
        let u = own.next()
        store(hinges(line.bends, u, u * slope + start), values, at)
      }
    }
    stream = own
  }

  @inline(__always)
  private static func hinges(_ bends: [PiecewiseLine.Bend], _ x: SIMD4<Double>, _ base: SIMD4<Double>) -> SIMD4<Double>
  {
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
    var own = stream
    for at in stride(from: 0, to: samples, by: 4) {
      let u = own.next()
      var value = SIMD4<Double>(repeating: start)
      for jump in jumps {
        value += SIMD4(repeating: 0).replacing(with: SIMD4(repeating: jump.change), where: u .>= jump.at)
      }
      store(value, values, at)
    }
    stream = own
  }

  private static func fill(
    _ low: Double, _ likely: Double, _ high: Double, _ line: PiecewiseLine, _ values: UnsafeMutablePointer<Double>,
    _ samples: Int, _ stream: inout VectorStream
  ) {
    let (width, left, right) = (high - low, likely - low, high - likely)
    var own = stream
    for at in stride(from: 0, to: samples, by: 4) {
      let u = own.next()
      let under = (u * (width * left)).squareRoot() + low
      let over = high - ((1 - u) * (width * right)).squareRoot()
      let x = over.replacing(with: under, where: u * width .< left)
      store(hinges(line.bends, x, x * line.slope + line.start), values, at)
    }
    stream = own
  }
}
