import BusinessCase
import Statistics
import Testing

struct PrecisionTests {
  @Test(arguments: [
    (4_000_000.0, 5_000_000.0, 20_000.0), (0, 100, 2), (0, 101, 5), (0, 250, 5), (0, 251, 10), (0, 500, 10),
    (-300, 700, 20), (0, 1, 0.02), (0, 0.003, 0.0001),
  ])
  func theStepFitsAtMostFiftyTimesIntoTheInterval(low: Double, high: Double, step: Double) {
    #expect(abs(Precision(low: low, high: high).step - step) < 1e-12 * step)
  }

  @Test(arguments: 1...400)
  func theStepIsNeverFinerThanTheIntervalAllowsNorCoarserThanNeeded(index: Int) {
    var random = RandomNumbers(seed: UInt64(index))
    let width = 1e-3 * (1 + random.unit()) * Double(index) * Double(index) * Double(index)
    let step = Precision(low: 0, high: width).step
    #expect(width / step <= 50 + 1e-9)
    #expect(width / step >= 20 - 1e-9)
  }

  @Test func figuresAreRoundedToTheStep() {
    let millions = Precision(low: 4_000_000, high: 5_000_000)
    #expect(millions.rounded(4_237_911) == 4_240_000)
    #expect(millions.rounded(-4_231_000) == -4_240_000)
    #expect(millions.rounded(9_999) == 0)
    #expect(Precision(low: 0, high: 1).rounded(0.327) == 0.32)
    #expect(Precision(low: 0, high: 0.5).rounded(0.123) == 0.12)
  }

  @Test func roundingTwiceIsRoundingOnce() {
    let precision = Precision(low: 0, high: 0.7)
    for value in [0.1, 0.333, -0.66, 12.345] {
      #expect(precision.rounded(precision.rounded(value)) == precision.rounded(value))
    }
  }

  @Test func aKnownFigureIsShownAsItIs() {
    #expect(Precision(low: 7.123, high: 7.123).rounded(7.123) == 7.123)
    #expect(Precision(low: 7, high: 7).step == 0)
  }

  @Test func anEndAboveZeroNeverVanishes() throws {
    let wide = try Euro.lognormal(1_234, 987_654).interval90.rounded
    #expect(wide.low == 1_000)
    #expect(wide.high == 980_000)
    let crossing = try Euro.normal(-100, 987_654).interval90.rounded
    #expect(crossing.low == 0)
  }
}
