import Statistics
import Testing

struct DistributionErrorTests {
  @Test(arguments: [(0.0, 5.0), (-2, 5), (-5, -2)])
  func aLognormalIntervalThatTouchesOrCrossesZeroIsRefusedNeverReshaped(low: Double, high: Double) {
    #expect(throws: DistributionError.notPositive(low: low, high: high)) { try Lognormal(low: low, high: high) }
  }

  @Test func endsInTheWrongOrderAreRefusedByEveryShape() {
    let wrong = DistributionError.lowAboveHigh(low: 5, high: 2)
    #expect(throws: wrong) { try Normal(low: 5, high: 2) }
    #expect(throws: wrong) { try Lognormal(low: 5, high: 2) }
    #expect(throws: wrong) { try Uniform(low: 5, high: 2) }
    #expect(throws: wrong) { try Triangular(low: 5, mode: 3, high: 2) }
    #expect(throws: wrong) { try PERT(low: 5, mode: 3, high: 2) }
  }

  @Test func equalEndsAreAFixedNumberNotAnInterval() {
    #expect(throws: DistributionError.noWidth(value: 4)) { try Normal(low: 4, high: 4) }
    #expect(throws: DistributionError.noWidth(value: 4)) { try PERT(low: 4, mode: 4, high: 4) }
  }

  @Test(arguments: [9.0, 21])
  func theMostLikelyValueLiesBetweenTheEnds(mode: Double) {
    let outside = DistributionError.modeOutside(mode: mode, low: 10, high: 20)
    #expect(throws: outside) { try PERT(low: 10, mode: mode, high: 20) }
    #expect(throws: outside) { try Triangular(low: 10, mode: mode, high: 20) }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func onlyFiniteNumbersAreAccepted(value: Double) {
    #expect(throws: DistributionError.notFinite(.low)) { try Normal(low: value, high: 1) }
    #expect(throws: DistributionError.notFinite(.high)) { try Lognormal(low: 1, high: value) }
    #expect(throws: DistributionError.notFinite(.mode)) { try PERT(low: 1, mode: value, high: 2) }
    #expect(throws: DistributionError.notFinite(.value)) { try PointMass(value) }
    #expect(throws: DistributionError.notFinite(.mean)) { try Normal(mean: value, standardDeviation: 1) }
    #expect(throws: DistributionError.notFinite(.skewness)) {
      try ShiftedLognormal(mean: 0, standardDeviation: 1, skewness: value)
    }
  }

  @Test func aSpreadIsAboveZero() {
    let flat = DistributionError.notSpread(standardDeviation: 0)
    #expect(throws: flat) { try Normal(mean: 0, standardDeviation: 0) }
    #expect(throws: flat) { try Lognormal(logMean: 0, logDeviation: 0) }
    #expect(throws: flat) { try ShiftedLognormal(mean: 0, standardDeviation: 0, skewness: 1) }
  }

  @Test func messagesSayWhatIsWrongAndWhatWouldBeRight() {
    #expect(
      DistributionError.notPositive(low: -2, high: 5).message
        == "A lognormal quantity is always above zero, but -2 to 5 touches or crosses zero. "
        + "Give a low end above zero, or choose the normal shape.")
    #expect(
      DistributionError.lowAboveHigh(low: 5, high: 2.5).message
        == "The low end 5 is above the high end 2.5. Give the smaller number first.")
    #expect(DistributionError.modeOutside(mode: 9, low: 10, high: 20).parameter == .mode)
  }
}
