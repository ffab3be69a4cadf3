import Statistics
import Testing

/// Beta, metalog, Poisson and samples against SciPy 1.17 and numerical integration.
struct MoreDistributionsTests {
  @Test(arguments: [
    (2.0, 5.0, 1e-6, 0.00025828782935406356), (2, 5, 0.05, 0.06284989170835438), (2, 5, 0.5, 0.26444998329566005),
    (2, 5, 0.95, 0.5818034092520259), (0.5, 0.5, 0.05, 0.0061558297024311365), (0.5, 0.5, 0.3, 0.2061073738537634),
    (50, 3, 1e-6, 0.6870421010711562), (50, 3, 0.05, 0.8838325368196636), (50, 3, 0.99, 0.9914853361500334),
  ])
  func quantilesOfABeta(alpha: Double, beta: Double, p: Double, x: Double) throws {
    let distribution = try Beta(alpha, beta)
    #expect(abs(distribution.quantile(p) - x) < 1e-12)
    #expect(abs(distribution.cumulative(x) - p) < 1e-12)
  }

  @Test func whatIsKnownBeforehandNeedsNoCheck() throws {
    #expect(try Uniform.standard == Uniform(low: 0, high: 1))
    #expect(try Normal.standard == Normal(mean: 0, standardDeviation: 1))
    for (asked, mean) in [(-1.0, 0.0), (.nan, 0), (3, 3), (2e6, 1e6), (.infinity, 1e6)] {
      #expect(try Poisson(clamping: asked) == Poisson(mean: mean))
    }
  }

  @Test func momentsOfABeta() throws {
    let beta = try Beta(2, 5, low: 10, high: 20)
    #expect(abs(beta.mean - 12.857142857142857) < 1e-13)
    #expect(abs(beta.variance - 2.5510204081632654) < 1e-13)
    #expect(abs(beta.skewness - 0.5962847939999439) < 1e-13)
    #expect(throws: DistributionError.shapeParameter(.alpha, 0, range: 0.1...10_000)) { try Beta(0, 1) }
  }

  @Test func aMetalogRunsThroughItsPercentiles() throws {
    let metalog = try Metalog(low: 10, middle: 20, high: 60)
    #expect(abs(metalog.quantile(0.05) - 10) < 1e-12)
    #expect(metalog.median == 20)
    #expect(abs(metalog.quantile(0.95) - 60) < 1e-12)
    #expect(abs(metalog.quantile(0.25) - 13.781428332972716) < 1e-12)
    #expect(abs(metalog.mean - 25.660387864918494) < 1e-10)
    #expect(abs(metalog.variance - 282.98230400529553) < 1e-6)
    #expect(abs(metalog.skewness - 1.817381693425312) < 1e-6)
    for p in [1e-6, 0.01, 0.4, 0.5, 0.99] { #expect(abs(metalog.cumulative(metalog.quantile(p)) - p) < 1e-9) }
    let deciles = try Metalog(low: 10, middle: 20, high: 60, tail: 0.1)
    #expect(abs(deciles.quantile(0.1) - 10) < 1e-12)
  }

  @Test func anInfeasibleMetalogIsRefusedWithTheMiddlesThatWouldDo() throws {
    let error = #expect(throws: DistributionError.self) { try Metalog(low: 0, middle: 5, high: 100) }
    guard case .infeasible(5, let range) = error else {
      Issue.record("not refused as infeasible: \(String(describing: error))")
      return
    }
    #expect(abs(range.lowerBound - 100 * (0.5 - 1.66711 * 0.225)) < 1e-9)
    #expect(throws: Never.self) { try Metalog(low: 0, middle: range.lowerBound + 0.01, high: 100) }
    #expect(throws: DistributionError.self) { try Metalog(low: 0, middle: range.upperBound + 0.01, high: 100) }
    #expect(error?.message.hasSuffix("Give one from 12.49 to 87.51, or another shape.") == true)
  }

  @Test(arguments: [
    (0.1, [0.0, 0, 1, 4], 3.846833925345064e-06), (3.7, [0, 4, 7, 16], 3.3718198331406025e-05),
    (40, [26, 40, 51, 73], 3.466314376254078e-05), (2_500, [2_384, 2_500, 2_583, 2_741], 3.1620207458363435e-05),
  ])
  func quantilesAndTailOfAPoisson(mean: Double, quantiles: [Double], tail: Double) throws {
    let poisson = try Poisson(mean: mean)
    #expect([0.01, 0.5, 0.95, 0.999999].map { poisson.quantile($0) } == quantiles)
    let far = Int(mean + 4 * mean.squareRoot()) + 2
    #expect(abs(poisson.exceedance(far) / tail - 1) < 1e-9)
    #expect(abs(poisson.cumulative(Double(far)) - (1 - tail)) < 1e-12)
    let near = (0...Int(mean)).reduce(0) { $0 + poisson.probability(of: $1) }
    #expect(abs(poisson.cumulative(mean) - near) < 1e-10)
  }

  @Test func aSampleIsTakenAsItIs() throws {
    let sample = try Empirical([8, 1, 4, 2])
    #expect(sample.quantile(0) == 1)
    #expect(sample.quantile(0.5) == 3)
    #expect(sample.quantile(1) == 8)
    #expect(sample.cumulative(3) == 0.5)
    #expect(abs(sample.mean - 3.5) < 1e-14)
    #expect(abs(sample.variance - 4.083333333333333) < 1e-13)
    #expect(abs(sample.skewness - 0.6665618268195099) < 1e-9)
    #expect(throws: DistributionError.sampleSize(1, range: 2...100_000)) { try Empirical([1]) }
    #expect(throws: DistributionError.noWidth(value: 3)) { try Empirical([3, 3]) }
    #expect(throws: DistributionError.notFinite(.sample)) { try Empirical([3, .nan]) }
  }

  @Test func aChanceIsZeroOrOne() throws {
    let chance = try Bernoulli(probability: 0.3)
    #expect(chance.quantile(0.69) == 0)
    #expect(chance.quantile(0.71) == 1)
    #expect(chance.mean == 0.3)
    #expect(throws: DistributionError.notProbability(1.2)) { try Bernoulli(probability: 1.2) }
  }
}
