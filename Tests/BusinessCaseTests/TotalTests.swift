import BusinessCase
import Statistics
import Testing

struct TotalTests {
  private func total(_ parts: [Total.Part], years: Int = 3) throws -> Total {
    try Total(of: parts, currency: "EUR", over: Horizon(years: years))
  }

  @Test func noLinesGiveZero() throws {
    let none = try total([])
    #expect(none.mean == 0)
    #expect(none.variance == 0)
    #expect(none.interval.low == 0)
    #expect(none.interval.high == 0)
    #expect(none.method == .known)
  }

  @Test func knownAmountsAddUpByTheirTiming() throws {
    let sum = try total([
      .init(Euro.fixed(1_000)), .init(Euro.fixed(10, .perMonth)), .init(Euro.fixed(200, .perYear), sign: .minus),
    ])
    #expect(sum.mean == 1_000 + 36 * 10 - 3 * 200)
    #expect(sum.interval.width == 0)
    #expect(!sum.isApproximate)
  }

  @Test func theYearsOfOneLineAreOneUncertainAmount() throws {
    let estimate = try Euro.normal(100, 200, .perYear)
    let sum = try total([.init(estimate)], years: 5)
    // Five times the amount: five times the interval, and not the square root of five.
    #expect(abs(sum.interval.low - 500) < 1e-9)
    #expect(abs(sum.interval.high - 1_000) < 1e-9)
    #expect(abs(sum.variance - 25 * estimate.variance) < 1e-9)
  }

  @Test func oneUncertainLineKeepsItsOwnPercentiles() throws {
    let sum = try total([.init(Euro.lognormal(100, 1_000)), .init(Euro.fixed(50))])
    #expect(sum.method == .singleLine)
    #expect(abs(sum.interval.low - 150) < 1e-9)
    #expect(abs(sum.interval.high - 1_050) < 1e-9)

    let taken = try total([.init(Euro.lognormal(100, 1_000), sign: .minus), .init(Euro.fixed(50))])
    #expect(abs(taken.interval.low - -950) < 1e-9)
    #expect(abs(taken.interval.high - -50) < 1e-9)
  }

  @Test(arguments: [2, 5, 20])
  func normalLinesAddUpToANormal(count: Int) throws {
    let sum = try total((0..<count).map { .init(try Euro.normal(10, 30), sign: $0.isMultiple(of: 2) ? .plus : .minus) })
    #expect(sum.method == .normal)
    #expect(abs(sum.mean - (count.isMultiple(of: 2) ? 0 : 20)) < 1e-12)
    // Half the width of a sum of n equal ones grows by the square root of n.
    #expect(abs(sum.interval.width - 20 * Double(count).squareRoot()) < 1e-9)
  }

  @Test func otherUnitsAreRefused() throws {
    let hours = try Estimate(.fixed(3), unit: .hours)
    let dollars = try Estimate(.fixed(3), unit: .money(currency: "USD"))
    let refused = TotalError(index: 1, unit: .hours, currency: "EUR")
    #expect(throws: refused) { try total([.init(Euro.fixed(1)), .init(hours)]) }
    #expect(refused.message == "Line 2 is in hours and cannot be added to amounts in EUR. State it in EUR.")
    #expect(throws: TotalError.self) { try total([.init(dollars)]) }
  }
}
