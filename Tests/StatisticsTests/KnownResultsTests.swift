import Statistics
import Testing

/// Figures from the literature, and from SciPy 1.17 where nothing else is said.
struct KnownResultsTests {
  @Test func aNormalTakesItsSpreadFromIts90PercentInterval() throws {
    let normal = try Normal(low: 10, high: 20)
    #expect(normal.mean == 15)
    #expect(abs(normal.standardDeviation - 10 / (2 * 1.6448536269514722)) < 1e-15)
    #expect(abs(normal.quantile(0.05) - 10) < 1e-14)
    #expect(abs(normal.quantile(0.95) - 20) < 1e-14)
  }

  @Test func aLognormalFromOneToTenHasItsKnownMoments() throws {
    let lognormal = try Lognormal(low: 1, high: 10)
    #expect(abs(lognormal.mean - 4.0400128) < 5e-8)
    #expect(abs(lognormal.variance - 10.318097335469474) < 1e-12)
    #expect(abs(lognormal.skewness - 2.8879074880471594) < 1e-12)
    #expect(abs(lognormal.quantile(0.05) - 1) < 1e-14)
    #expect(abs(lognormal.quantile(0.95) - 10) < 1e-13)
    #expect(abs(lognormal.median - 10.0.squareRoot()) < 1e-14)
    #expect(lognormal.cumulative(0) == 0)
    #expect(lognormal.cumulative(-1) == 0)
  }

  @Test func momentsOfAPERT() throws {
    let pert = try PERT(low: 20, mode: 100, high: 900)
    #expect(abs(pert.alpha - 1.363636) < 5e-7)
    #expect(abs(pert.beta - 4.636364) < 5e-7)
    #expect(abs(pert.mean - 220) < 1e-12)
    #expect(abs(pert.standardDeviation - 139.386) < 5e-4)
    #expect(abs(pert.skewness - 0.8609160647753272) < 1e-12)
  }

  @Test(arguments: [
    (0.001, 21.333197790333887), (0.05, 44.458262586129386), (0.25, 109.32383092821702), (0.5, 192.44877334847118),
    (0.95, 490.2202258312483), (0.999, 728.0073883376755),
  ])
  func quantilesOfAPERT(p: Double, x: Double) throws {
    let pert = try PERT(low: 20, mode: 100, high: 900)
    #expect(abs(pert.quantile(p) - x) < 1e-10)
    #expect(abs(pert.cumulative(x) - p) < 1e-13)
  }

  @Test(arguments: [
    (0.05, 18.94427190999916), (0.2, 27.88854381999832), (0.25, 30), (0.5, 41.01020514433644),
    (0.95, 74.50806661517032),
  ])
  func quantilesOfATriangular(p: Double, x: Double) throws {
    let triangular = try Triangular(low: 10, mode: 30, high: 90)
    #expect(abs(triangular.quantile(p) - x) < 1e-12)
    #expect(abs(triangular.variance - 288.8888888888889) < 1e-11)
    #expect(abs(triangular.skewness - 0.4224039833745502) < 1e-12)
  }

  @Test func boundedShapesEndAtTheirEnds() throws {
    for bounded: any Distribution in [
      try PERT(low: 20, mode: 100, high: 900), try Triangular(low: 20, mode: 100, high: 900),
      try Uniform(low: 20, high: 900),
    ] {
      #expect(bounded.quantile(0) == 20)
      #expect(bounded.quantile(1) == 900)
      #expect(bounded.cumulative(19) == 0)
      #expect(bounded.cumulative(901) == 1)
    }
  }

  @Test func aKnownNumberIsItsOwnQuantile() throws {
    let point = try PointMass(7)
    #expect(point.mean == 7)
    #expect(point.variance == 0)
    #expect(point.thirdCentralMoment == 0)
    #expect(point.quantile(0.05) == 7)
    #expect(point.quantile(2).isNaN)
    #expect(point.cumulative(6.9) == 0)
    #expect(point.cumulative(7) == 1)
  }

  @Test func threeMatchedMomentsGiveBackALognormalThatHasThem() throws {
    let lognormal = try Lognormal(low: 1, high: 10)
    let matched = try ShiftedLognormal(
      mean: lognormal.mean, standardDeviation: lognormal.standardDeviation, skewness: lognormal.skewness)
    for p in [0.001, 0.05, 0.5, 0.95, 0.999] {
      #expect(abs(matched.quantile(p) - lognormal.quantile(p)) < 1e-12 * lognormal.quantile(p) + 1e-12)
    }
    #expect(matched.cumulative(-0.5) == 0)
  }

  @Test func negativeSkewnessIsTheMirrorImage() throws {
    let right = try ShiftedLognormal(mean: 0, standardDeviation: 3, skewness: 2)
    let left = try ShiftedLognormal(mean: 0, standardDeviation: 3, skewness: -2)
    for p in [0.01, 0.3, 0.5, 0.9] { #expect(abs(left.quantile(p) + right.quantile(1 - p)) < 1e-12) }
    #expect(left.cumulative(100) == 1)
  }
}
