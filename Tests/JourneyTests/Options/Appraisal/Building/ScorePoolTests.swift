import DecisionAnalysis
import Testing

@testable import Journey

@Suite("Scores put together")
struct ScorePoolTests {
  let scale = CriterionMeasure.numeric(Scale(worst: 0, best: 100), .linear)

  @Test("what all agree on stays as it was said; nothing is unknown")
  func agreed() {
    #expect(ScorePool([], scale).performance == .unknown)
    #expect(ScorePool([("it", .exact(5)), ("hr", .exact(5))], scale).performance == .exact(5))
    #expect(ScorePool([("it", .uniform(low: 2, high: 7))], scale).performance == .uniform(low: 2, high: 7))
  }

  @Test("numbers become the quantiles of the mixture")
  func quantiles() throws {
    guard
      case .quantiles(let pooled) = ScorePool(
        [("it", .uniform(low: 0, high: 10)), ("hr", .uniform(low: 20, high: 30))], scale
      ).performance
    else {
      Issue.record("expected quantiles")
      return
    }
    #expect(pooled.count == 101 && pooled.first == 0 && pooled.last == 30)
    #expect(zip(pooled, pooled.dropFirst()).allSatisfy { $0 <= $1 })
    // A quarter of all below 5, three quarters below 25.
    #expect(abs(pooled[25] - 5) < 1e-9 && abs(pooled[75] - 25) < 1e-9)
  }

  @Test("levels with how likely they are, a level, and nothing known are mixed by their shares")
  func chances() throws {
    let levels = CriterionMeasure.levels([Level("a", value: 0), Level("b", value: 0.5), Level("c", value: 1)])
    let said: [(party: String, score: Performance)] = [
      ("it", .levels([LevelChance("a", 0.25), LevelChance("b", 0.75)])), ("hr", .level("b")),
    ]
    #expect(ScorePool(said, levels).performance == .levels([LevelChance("a", 0.125), LevelChance("b", 0.875)]))
    #expect(ScorePool([said[0]], levels).performance == said[0].score)
  }

  @Test("each party has the same share, whatever the number of its members")
  func parties() throws {
    let levels = CriterionMeasure.levels([Level("a", value: 0), Level("b", value: 1)])
    let pooled = ScorePool(
      [("it", .level("a")), ("it", .level("a")), ("it", .level("a")), ("hr", .level("b"))], levels
    ).performance
    #expect(pooled == .levels([LevelChance("a", 3 * (1.0 / 6)), LevelChance("b", 0.5)]))
  }

  @Test("what somebody does not know is anything on the scale")
  func unknown() {
    let levels = CriterionMeasure.levels([Level("a", value: 0), Level("b", value: 1)])
    #expect(
      ScorePool([("it", .level("a")), ("hr", .unknown)], levels).performance
        == .levels([LevelChance("a", 0.75), LevelChance("b", 0.25)]))
    guard case .quantiles(let pooled) = ScorePool([("it", .exact(50)), ("hr", .unknown)], scale).performance else {
      Issue.record("expected quantiles")
      return
    }
    #expect(pooled.first == 0 && pooled.last == 100 && abs(pooled[50] - 50) < 1e-9)
  }
}
