import Testing

@testable import Statistics

struct OrderStatisticsTests {
  /// Samples that fill buckets unevenly, each drawn by its number.
  private static let shapes: [@Sendable (inout RandomStream) -> Float] = [
    { _ in 7 },
    // Mostly nothing, and a long tail.
    { $0.unit() < 0.7 ? 0 : Float(StandardNormal.quantile($0.unit()) * 4).magnitude * 1e6 },
    { Float(1 / ($0.unit() + 1e-9)) },
    // Within a bucket of the whole there is another sample.
    { $0.unit() < 0.01 ? Float($0.unit() * 1e12) : Float($0.unit() * 1e3) },
    { Float(($0.unit() * 5).rounded()) - 2 },
    { $0.unit() < 0.3 ? .infinity : $0.unit() < 0.1 ? -.infinity : Float($0.unit()) },
    { Float($0.unit() * 1e-44) },
    { Float(($0.unit() - 0.5) * 6e38) },
    { $0.unit() < 0.5 ? .infinity : Float($0.unit()) * 1e38 },
  ]

  @Test(arguments: shapes.indices, [1, 2, 9, 300, 5_000, 70_001])
  func theyAreThoseOfTheSortedSample(shape: Int, count: Int) {
    var random = RandomStream(seed: 6, path: UInt64(shape), UInt64(count))
    let values = (0..<count).map { _ in Self.shapes[shape](&random) }
    let sorted = values.sorted()
    let ranks = Set([0, count / 20, count / 2, count * 7 / 10, count * 19 / 20, count - 1]).sorted()
    let found = values.withUnsafeBufferPointer { OrderStatistics.at(ranks, of: $0) }
    #expect(found == Dictionary(uniqueKeysWithValues: ranks.map { ($0, Double(sorted[$0])) }))
  }

  @Test(arguments: [3, 40, 5_000]) func notANumberLiesBeyondAll(count: Int) {
    let values = (0..<count).map { $0 == 1 ? Float.nan : Float(count - $0) }
    let found = values.withUnsafeBufferPointer { OrderStatistics.at([0, count - 2, count - 1], of: $0) }
    #expect(found[0] == 1)
    #expect(found[count - 2] == Double(count))
    #expect(found[count - 1]?.isNaN == true)
  }
}
