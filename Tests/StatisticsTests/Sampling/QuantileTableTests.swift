import Testing

@testable import Statistics

struct QuantileTableTests {
  static let distributions: [any Distribution] = {
    do {
      return [
        try Normal(low: -3, high: 5), try Lognormal(low: 1, high: 10), try Lognormal(low: 1, high: 1_000_000),
        try PERT(low: 20, mode: 100, high: 900), try PERT(low: 0, mode: 0, high: 1), try PERT(low: 1, mode: 5, high: 5),
        try Beta(2, 5), try Beta(0.5, 0.5), try Beta(50, 3), try Metalog(low: 10, middle: 20, high: 60),
      ]
    } catch {
      Issue.record(error)
      return []
    }
  }()

  /// Every range is touched, the outermost and those beyond the table too.
  @Test(arguments: distributions.indices)
  func agreesWithTheExactQuantile(index: Int) {
    let distribution = Self.distributions[index]
    let sampler = Sampler(distribution)
    var bits: [UInt32] = [0, 1, 100, .max, .max - 1, .max - 100, 0x7FFF_FFFF, 0x8000_0000]
    var random = RandomStream(seed: 11)
    for shift in 0..<31 {
      for _ in 0..<12 {
        let value = UInt32(truncatingIfNeeded: random.next()) >> UInt32(shift)
        bits += [value, ~value]
      }
    }
    let width = distribution.quantile(0.95) - distribution.quantile(0.05)
    for bits in bits {
      let p = (Double(bits) + 0.5) * 0x1p-32
      let exact = distribution.quantile(p)
      #expect(abs(sampler.value(bits) - exact) <= 2e-8 * max(abs(exact), 1e-3 * width), "\(distribution) at \(p)")
    }
  }

  @Test func blocksAndSingleValuesAgree() throws {
    // With some beyond the tables, and not a multiple of what is worked out at once.
    let bits: [UInt32] = (0..<60).map { $0 &* 0x9E37_79B9 } + [5, .max, 127, 128, ~127, ~128, 0x8000_0000]
    let all: [any Distribution] =
      Self.distributions + [
        try Triangular(low: 1, mode: 2, high: 9), try Uniform(low: 1, high: 9), try Bernoulli(probability: 0.3),
        try Empirical([3, 1, 2]), try PointMass(4), try Poisson(mean: 3),
      ]
    for distribution in all {
      let sampler = Sampler(distribution)
      let block = [Double](unsafeUninitializedCapacity: bits.count) { buffer, filled in
        if let base = buffer.baseAddress { sampler.fill(bits, count: bits.count, into: base) }
        filled = bits.count
      }
      #expect(block == bits.map { sampler.value($0) })
    }
    #expect(Sampler(try PointMass(4)).known == 4)
  }
}
