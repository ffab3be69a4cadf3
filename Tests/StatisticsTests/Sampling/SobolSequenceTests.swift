import Testing

@testable import Statistics

struct SobolSequenceTests {
  private func column(_ sequence: SobolSequence, _ dimension: Int, from start: Int = 0, count: Int) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
      if let base = buffer.baseAddress { sequence.fill(dimension: dimension, from: start, count: count, into: base) }
      filled = count
    }
  }

  /// Points of SciPy 1.17, which counts them in the order of the Gray code.
  @Test(arguments: [
    (1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]), (2, [0.75, 0.25, 0.25, 0.75, 0.25, 0.75]),
    (3, [0.25, 0.75, 0.75, 0.25, 0.75, 0.25]), (5, [0.875, 0.875, 0.125, 0.375, 0.125, 0.875]),
    (37, [0.921875, 0.640625, 0.578125, 0.796875, 0.359375, 0.453125]),
  ])
  func plainPointsAreThoseOfJoeAndKuo(index: Int, point: [Double]) {
    let sequence = SobolSequence(dimensions: 256, bits: 6, scrambledBy: nil)
    for (dimension, expected) in zip([0, 1, 2, 7, 100, 255], point) {
      let bits = column(sequence, dimension, count: 64)[index ^ index >> 1]
      #expect(Double(bits) * 0x1p-32 == expected)
    }
  }

  @Test func everyScrambledCoordinateStratifies() {
    let sequence = SobolSequence(dimensions: 256, bits: 8, scrambledBy: RandomStream(seed: 3))
    for dimension in 0..<256 {
      let cells = Set(column(sequence, dimension, count: 256).map { $0 >> 24 })
      #expect(cells.count == 256, "dimension \(dimension)")
    }
  }

  @Test func piecesAreTheWhole() {
    let sequence = SobolSequence(dimensions: 5, bits: 10, scrambledBy: RandomStream(seed: 9))
    let whole = column(sequence, 4, count: 1_024)
    let pieces = stride(from: 0, to: 1_024, by: 128).flatMap { column(sequence, 4, from: $0, count: 128) }
    #expect(whole == pieces)
  }

  /// Ten coordinates: the mean of the product of (1 + (x - 1/2) / 2) is 1, and its variance 1.0208^10 - 1.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func meansConvergeFasterThanAtRandom(seed: UInt64) {
    let means = (0..<16).map { replicate in
      let sequence = SobolSequence(
        dimensions: 10, bits: 10, scrambledBy: RandomStream(seed: seed, path: UInt64(replicate)))
      let columns = (0..<10).map { column(sequence, $0, count: 1_024) }
      let values = (0..<1_024).map { point in
        columns.reduce(1.0) { $0 * (1 + ((Double($1[point]) + 0.5) * 0x1p-32 - 0.5) / 2) }
      }
      return values.reduce(0, +) / 1_024
    }
    let moments = Moments(means)
    #expect(abs(moments.mean - 1) < 4 * moments.standardError)
    // At random, a mean of 1,024 would vary by sqrt(0.229 / 1024) = 0.015.
    #expect(moments.standardDeviation < 0.015 / 20)
  }
}
