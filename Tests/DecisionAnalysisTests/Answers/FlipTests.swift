import Testing

@testable import DecisionAnalysis

@Suite struct FlipTests {
  /// Every way of sharing out `total` parts among `count` criteria.
  private func grid(_ count: Int, _ total: Int) -> [[Double]] {
    func share(_ count: Int, _ left: Int) -> [[Int]] {
      count == 1 ? [[left]] : (0...left).flatMap { first in share(count - 1, left - first).map { [first] + $0 } }
    }
    return share(count, total).map { $0.map { Double($0) / Double(total) } }
  }

  private func moved(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + abs($1.0 - $1.1) } / 2 }

  @Test(arguments: 1...12) func theSmallestWeightFlipIsThatOfBruteForce(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed))
    let values = numbers.matrix(4, 3)
    let model = try Sample.model(values, [Sample.party("a", numbers.weights(3))])
    let weights = model.weights[0].mean
    let leader = model.ranked(weights)[0].option
    let steps = 120
    let brute = grid(3, steps).filter { candidate in
      values.indices.contains { $0 != leader && dot(values[$0], candidate) >= dot(values[leader], candidate) }
    }.map { moved($0, weights) }.min()
    guard let flip = model.weightFlips.first else {
      #expect(brute == nil)
      return
    }
    let best = try #require(brute)
    // A point of the grid is never better, and the best one is at most two steps worse.
    #expect(flip.moved <= best + 1e-9)
    #expect(best <= flip.moved + 2.5 / Double(steps))
    #expect(abs(moved(flip.weights, weights) - flip.moved) < 1e-9)
    #expect(abs(flip.weights.reduce(0, +) - 1) < 1e-9 && flip.weights.allSatisfy { $0 >= -1e-12 })
    let other = try #require(values.indices.first { "o\($0)" == flip.to })
    #expect(abs(dot(values[other], flip.weights) - dot(values[leader], flip.weights)) < 1e-9)
  }

  @Test(arguments: 1...12) func theClosedFormAgreesWithTheLinearProgramme(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 40)
    // With two options, being level with the other is the same as coming first.
    let values = numbers.matrix(2, 6)
    let model = try Sample.model(values, [Sample.party("a", numbers.weights(6))])
    let weights = model.weights[0].mean
    let loser = model.ranked(weights)[1].option
    let flip = model.weightFlips.first
    let program = model.smallestMove(weights, making: loser)
    #expect((flip == nil) == (program == nil))
    if let flip, let program { #expect(abs(flip.moved - program.moved) < 1e-9) }
  }

  @Test(arguments: 1...12) func whatOneWouldHaveToBelieveIsThatOfBruteForce(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 80)
    let values = numbers.matrix(4, 3)
    let model = try Sample.model(values, [Sample.party("a", numbers.weights(3))])
    let weights = model.weights[0].mean
    let steps = 120
    for option in values.indices {
      let brute = grid(3, steps).filter { candidate in
        values.indices.allSatisfy { dot(values[option], candidate) >= dot(values[$0], candidate) }
      }.map { moved($0, weights) }.min()
      let found = model.smallestMove(weights, making: option)
      guard let brute else { continue }
      let least = try #require(found)
      #expect(least.moved <= brute + 1e-9)
      #expect(brute <= least.moved + 4.0 / Double(steps))
      for other in values.indices {
        #expect(dot(values[option], least.weights) >= dot(values[other], least.weights) - 1e-9)
      }
    }
  }

  @Test(arguments: 1...12) func theSmallestScoreFlipIsThatOfBruteForce(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 120)
    let values = numbers.matrix(3, 3)
    let model = try Sample.model(values, [Sample.party("a", numbers.weights(3))])
    let weights = model.weights[0].mean
    let leader = model.ranked(weights)[0].option
    var brute: Double?
    for option in values.indices {
      for criterion in 0..<3 {
        for step in 0...1_000 {
          var changed = values
          changed[option][criterion] = Double(step) / 1_000
          let totals = changed.map { dot($0, weights) }
          guard totals.indices.contains(where: { $0 != leader && totals[$0] >= totals[leader] }) else { continue }
          let size = abs(changed[option][criterion] - values[option][criterion])
          brute = min(brute ?? size, size)
        }
      }
    }
    let flip = model.scoreFlips().first
    guard let brute else { return }
    let found = try #require(flip)
    #expect(abs(found.change) <= brute + 1e-9)
    #expect(brute <= abs(found.change) + 0.0011)
  }

  @Test func aFlipIsSaidInWords() throws {
    let model = try Sample.model([[1, 0], [0, 1]], [Sample.party("it", [60, 40])])
    let flip = try #require(model.weightFlips.first)
    #expect(abs(flip.moved - 0.1) < 1e-12)
    #expect(
      flip.sentence
        == "If IT moved a little more than 10 of 100 points of weight from “Criterion 0” to “Criterion 1”, “O1” would "
        + "come before “O0”.")
  }

  @Test func noWeightsLetADominatedOptionComeFirst() throws {
    #expect(try Sample.model([[1, 1], [0.5, 0.5]], [Sample.party("a", [1, 1])]).weightFlips.isEmpty)
  }

  @Test func aLevelIsChangedToTheNextThatIsEnough() throws {
    let levels = CriterionMeasure.levels([Level("poor", value: 0), Level("fair", value: 0.4), Level("good", value: 1)])
    let model = try DecisionModel(
      criteria: [Criterion("c0", "Support", levels), Criterion("c1", "Reach", Sample.unit)],
      options: [
        Sample.option("a", [.level("fair"), .exact(0.8)]), Sample.option("b", [.level("poor"), .exact(0.7)]),
      ], parties: [Sample.party("it", [1, 1])])
    let flips = model.scoreFlips().filter { $0.option == "b" && $0.criterion == "c0" }
    #expect(flips.map(\.score) == ["“good”"])
    #expect(flips.map(\.change) == [1])
  }
}
