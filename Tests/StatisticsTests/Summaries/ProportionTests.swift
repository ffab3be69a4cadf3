import Testing

@testable import Statistics

struct ProportionTests {
  /// The known results of the references, to their four decimals.
  @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605)])
  func theScoreIntervalOfWilson(successes: Int, count: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(successes, of: count)).interval95
    #expect(abs(interval.lowerBound - low) < 5e-5)
    #expect(abs(interval.upperBound - high) < 5e-5)
  }

  /// It never leaves 0…1, holds the share, is the mirror of that of the failures, and narrows with more trials.
  @Test func itIsAnIntervalOfShares() throws {
    for count in [1, 2, 5, 40, 1_000] {
      for successes in stride(from: 0, through: count, by: max(1, count / 5)) {
        let found = try #require(Proportion(successes, of: count))
        let mirror = try #require(Proportion(count - successes, of: count)).interval95
        #expect((0...1).contains(found.interval95.lowerBound) && (0...1).contains(found.interval95.upperBound))
        #expect(
          found.interval95.lowerBound <= found.share + 1e-12 && found.share <= found.interval95.upperBound + 1e-12)
        #expect(abs(found.interval95.lowerBound - (1 - mirror.upperBound)) < 1e-12)
        let wider = try #require(Proportion(successes * 10, of: count * 10)).interval95
        #expect(wider.upperBound - wider.lowerBound < found.interval95.upperBound - found.interval95.lowerBound)
      }
    }
  }

  @Test func nothingCountedIsNoProportion() {
    #expect(Proportion(0, of: 0) == nil && Proportion(3, of: 2) == nil && Proportion(-1, of: 2) == nil)
  }
}
