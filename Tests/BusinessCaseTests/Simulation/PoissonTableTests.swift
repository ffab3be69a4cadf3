import Statistics
import Testing

@testable import BusinessCase

struct PoissonTableTests {
  @Test(arguments: [0.0, 0.1, 3, 40, 900])
  func theNumberIsTheQuantile(mean: Double) throws {
    let poisson = try Poisson(mean: mean)
    let table = PoissonTable(poisson)
    var stream = RandomStream(seed: 8, path: UInt64(mean))
    for _ in 0..<2_000 {
      let bits = UInt32(truncatingIfNeeded: stream.next())
      let expected = Int(poisson.quantile((Double(bits) + 0.5) * 0x1p-32))
      #expect(table.count(bits) == expected)
      #expect(PoissonTable.count(bits, mean: mean) == expected)
    }
  }
}
