import Statistics
import Testing

@testable import DecisionAnalysis

@Suite struct WeightRegionTests {
  private func draws(_ region: WeightRegion, _ samples: Int, seed: UInt64 = 1) throws -> [[Double]] {
    var stream = VectorStream(seed: seed, path: 0)
    var sampler = WeightSampler(region, start: try #require(region.centre), &stream)
    let rows = UnsafeMutablePointer<Double>.allocate(capacity: region.count * samples)
    defer { rows.deallocate() }
    sampler.fill(rows, stride: samples, samples: samples, &stream)
    return (0..<samples).map { sample in (0..<region.count).map { rows[$0 * samples + sample] } }
  }

  private func means(_ draws: [[Double]]) -> [Double] {
    draws[0].indices.map { column in draws.reduce(0) { $0 + $1[column] } / Double(draws.count) }
  }

  @Test func theWholeSimplexIsDrawnEvenly() throws {
    let found = try draws(.any(4), 20_000)
    for mean in means(found) { #expect(abs(mean - 0.25) < 0.006) }
    // The variance of a weight on the simplex of four: 3 / (16 · 5).
    let variance = found.reduce(0) { $0 + ($1[0] - 0.25) * ($1[0] - 0.25) } / 20_000
    #expect(abs(variance - 0.0375) < 0.002)
    #expect(found.allSatisfy { WeightRegion.any(4).contains($0) })
  }

  /// The mean of all weights with a given order is the rank-order centroid.
  @Test func anOrderIsDrawnEvenly() throws {
    var region = WeightRegion.any(3)
    region.orders = [SwingOrder(above: [0], below: [1]), SwingOrder(above: [1], below: [2])]
    let found = try draws(region, 20_000)
    for (mean, right) in zip(means(found), [11.0 / 18, 5.0 / 18, 2.0 / 18]) { #expect(abs(mean - right) < 0.01) }
    #expect(found.allSatisfy { region.contains($0) })
  }

  @Test func rangesAreKeptAndDrawnEvenly() throws {
    let region = WeightRegion(low: [0.1, 0.2, 0], high: [0.3, 0.4, 1])
    let found = try draws(region, 20_000)
    #expect(found.allSatisfy { region.contains($0) })
    // The third takes up what is left, so that the others are uniform over their ranges.
    for (mean, right) in zip(means(found), [0.2, 0.3, 0.5]) { #expect(abs(mean - right) < 0.004) }
  }

  @Test func thereMayBeNoCommonWeights() {
    let one = WeightRegion(low: [0.6, 0], high: [1, 0.4])
    let other = WeightRegion(low: [0, 0.5], high: [0.5, 1])
    #expect(one.intersection(other).centre == nil)
    #expect(WeightRegion(low: [0, 0], high: [0.4, 0.4]).centre == nil)
    #expect(one.span(other).centre != nil)
  }

  @Test func onePointIsARegionToo() throws {
    let found = try draws(.point([0.25, 0.75]), 8)
    #expect(found.allSatisfy { $0 == [0.25, 0.75] })
  }
}
