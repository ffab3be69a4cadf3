import BusinessCase
import Statistics
import Testing

struct RiskLossTests {
  private func risk(_ chance: Double, _ impact: Estimate, id: String = "r") throws -> RiskLine {
    try RiskLine(id: id, chancePerYear: chance, impact: impact)
  }

  private func simulate(_ risks: [RiskLine], years: Int, trials: Int, seed: UInt64) -> Simulated {
    Simulated(trials: trials, seed: seed) { random in
      risks.reduce(0) { loss, risk in
        loss
          + (0..<years).reduce(0) { sum, _ in
            random.unit() < risk.chancePerYear ? sum + risk.impact.distribution.quantile(random.unit()) : sum
          }
      }
    }
  }

  @Test func noRisksLoseNothing() throws {
    let loss = try RiskLoss(of: [], currency: "EUR", over: Horizon(years: 5))
    #expect(loss.expected == 0)
    #expect(loss.worst == 0)
    #expect(loss.worstIfAny == 0)
    #expect(loss.chanceOfAny == 0)
    #expect(!loss.isApproximate)
  }

  @Test func aTenthOfAMagnitudeFromAHundredThousandToAMillion() throws {
    let impact = try Euro.lognormal(100_000, 1_000_000)
    let loss = try RiskLoss(of: [risk(0.1, impact)], currency: "EUR", over: Horizon(years: 1))
    #expect(abs(loss.expectedPerYear - 40_400.128) < 5e-4)
    #expect(abs(loss.chanceOfAny - 0.1) < 1e-15)
    // One risk in one year is exact: the 95th percentile of all futures is the median of the impact.
    #expect(!loss.isApproximate)
    #expect(abs(loss.worst / impact.middle - 1) < 1e-6)
    #expect(abs(loss.worstIfAny / 1_000_000 - 1) < 1e-6)
  }

  @Test func aKnownImpactIsCountedExactly() throws {
    let risks = [try risk(0.1, Euro.fixed(100_000))]
    // Binomial of 5 years at 0.1: none .590, one .328, two .073, three .0081.
    let five = try RiskLoss(of: risks, currency: "EUR", over: Horizon(years: 5))
    #expect(five.worst == 200_000)
    #expect(five.worstIfAny == 200_000)
    #expect(abs(five.chanceOfAny - 0.40951) < 1e-12)
    #expect(abs(five.expected - 50_000) < 1e-9)
    #expect(!five.isApproximate)
  }

  @Test func aRareRiskHasNoWorstLossInNinetyFiveFuturesButOneIfItHappens() throws {
    let loss = try RiskLoss(of: [risk(0.01, Euro.fixed(70_000))], currency: "EUR", over: Horizon(years: 3))
    #expect(loss.worst == 0)
    #expect(loss.worstIfAny == 70_000)
    let hardlyEver = try RiskLoss(of: [risk(1e-9, Euro.fixed(70_000))], currency: "EUR", over: Horizon(years: 1))
    #expect(hardlyEver.worstIfAny == 70_000)
  }

  @Test func certainAndImpossibleRisks() throws {
    let risks = [try risk(1, Euro.fixed(500)), try risk(0, Euro.lognormal(1_000, 2_000))]
    let loss = try RiskLoss(of: risks, currency: "EUR", over: Horizon(years: 4))
    #expect(loss.worst == 2_000)
    #expect(loss.expected == 2_000)
    #expect(loss.chanceOfAny == 1)
  }

  /// The portfolios that the approximation is held against; the exact mean within 4 standard errors, and as many
  /// simulated losses under the percentiles as they promise, within 1 in 100 (4 standard errors are 0.6).
  @Test(arguments: [1, 4, 6, 9, 12, 16], [1, 5])
  func agreesWithSimulation(count: Int, years: Int) throws {
    let risks = try (0..<count).map { index in
      let size = 20_000 * Double(1 + index % 4)
      let impact =
        switch index % 3 {
        case 0: try Euro.lognormal(size, 10 * size)
        case 1: try Euro.triple(size, 2 * size, 8 * size)
        default: try Euro.normal(size, 3 * size)
        }
      return try risk(0.06 + 0.03 * Double(index % 5), impact)
    }
    let loss = try RiskLoss(of: risks, currency: "EUR", over: Horizon(years: years))
    let simulated = simulate(risks, years: years, trials: 20_000, seed: UInt64(count * 100 + years))
    #expect(abs(loss.expected - simulated.mean) < 4 * simulated.standardError)
    #expect(abs(simulated.share(atMost: loss.worst) - 0.95) < 0.01)
    #expect(abs(simulated.share(atMost: loss.worstIfAny) - (1 - 0.05 * loss.chanceOfAny)) < 0.01)
  }

  @Test func theOrderOfRisksChangesNothing() throws {
    var random = RandomNumbers(seed: 7)
    let risks = try (1...10).map { (size: Int) -> RiskLine in
      let low = 1_000 * Double(size)
      return try risk(0.02 * Double(size), Euro.lognormal(low, 9 * low))
    }
    let loss = try RiskLoss(of: risks, currency: "EUR", over: Horizon(years: 3))
    for _ in 0..<5 {
      #expect(try RiskLoss(of: risks.shuffled(using: &random), currency: "EUR", over: Horizon(years: 3)) == loss)
    }
  }

  @Test func moreRiskIsNeverLess() throws {
    var risks: [RiskLine] = []
    var worst = 0.0
    for index in 0..<8 {
      risks.append(try risk(0.2, Euro.lognormal(1_000, 5_000 + 1_000 * Double(index))))
      let loss = try RiskLoss(of: risks, currency: "EUR", over: Horizon(years: 2))
      #expect(loss.worst > worst)
      #expect(loss.worst > loss.expected)
      worst = loss.worst
    }
  }

  @Test func twelveRisksAreNotFelt() throws {
    let risks = try (1...12).map { (size: Int) -> RiskLine in
      let low = 1_000 * Double(size)
      return try risk(0.1, Euro.lognormal(low, 9 * low))
    }
    let horizon = try Horizon(years: 5)
    let fastest = try (0..<5).map { _ in
      try ContinuousClock().measure { _ = try RiskLoss(of: risks, currency: "EUR", over: horizon) }
    }.min()
    // A few milliseconds in a release build; the limit leaves room for a debug build on a busy machine.
    #expect(try #require(fastest) < .seconds(1))
  }

  @Test func impossibleRisksAreRefused() throws {
    let impact = try Euro.fixed(100)
    for chance in [-0.1, 1.1, .nan, .infinity] {
      #expect(throws: RiskError.self) { try risk(chance, impact) }
    }
    #expect(throws: RiskError.impactPerPeriod) { try risk(0.1, Euro.fixed(100, .perYear)) }
    #expect(throws: RiskError.impactBelowZero(low: -5)) { try risk(0.1, Euro.normal(-5, 10)) }
    #expect(RiskError.chance(10).message.contains("from 0 (never) to 1 (every year)"))
  }

  @Test func impactsThatAreNotMoneyAreRefused() throws {
    let days = try Estimate(.fixed(3), unit: .days)
    #expect(throws: TotalError.self) {
      try RiskLoss(of: [risk(0.1, days)], currency: "EUR", over: Horizon(years: 1))
    }
  }
}
