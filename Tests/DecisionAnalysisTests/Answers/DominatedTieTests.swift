import Testing

@testable import DecisionAnalysis

/// Options that look equally good because what tells them apart weighs nothing: one of them is never better.
@Suite struct DominatedTieTests {
  /// The second is never better than the first, and as good under weights that leave the last criterion out.
  private static let dominated = [[1.0, 1], [1, 0], [0.2, 0.1]]

  private func model(_ order: [Int], _ points: [Double]...) throws -> DecisionModel {
    let options = order.map { Sample.option("o\($0)", Self.dominated[$0].map { .exact($0) }) }
    let parties = points.enumerated().map { Sample.party("p\($0)", $1) }
    return try DecisionModel(criteria: Sample.criteria(2), options: options, parties: parties)
  }

  /// Every order in which the three can be given.
  private static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]

  @Test(arguments: orders) func aDominatedOptionNeverComesFirstWhateverTheOrder(order: [Int]) throws {
    let result = try model(order, [100, 0], [100, 50]).appraise(Run(samples: 400))
    for acceptability in result.acceptabilities {
      let place = try #require(acceptability.options.firstIndex { $0.option == "o1" })
      #expect(acceptability.options[place].first == 0, "\(acceptability.weights)")
      #expect(acceptability.options[place].centralWeights == nil)
      let better = try #require(acceptability.options.firstIndex { $0.option == "o0" })
      #expect(acceptability.options[better].first == 1)
      #expect(acceptability.pairwiseWins[better][place] == 1)
      #expect(acceptability.pairwiseWins[place][better] == 0)
    }
    #expect(result.rankings[0].options.map(\.option) == ["o0", "o1", "o2"])
    #expect(result.rankings[0].winners == ["o0"])
    #expect(
      result.rankings[0].sentence
        == "Under the weights of P0, “O0” comes first with 100 of 100 points; “O1” has as many, but is better on no "
        + "criterion.")
    #expect(result.dominance.neverFirst.sorted() == ["o1", "o2"])
    #expect(result.dominance.neverFirstBetweenParties.sorted() == ["o1", "o2"])
    #expect(result.weightFlips.isEmpty)
    #expect(result.stressTest.sensitivities.allSatisfy { $0.ranges.map(\.option) == ["o0"] })
    #expect(result.beliefs.isEmpty)
  }

  @Test(arguments: [[0, 1, 2], [1, 0, 2]]) func commonGroundPutsADominatedOptionBehind(order: [Int]) throws {
    let ground = try #require(model(order, [100, 0], [1, 0]).commonGround)
    #expect(ground.options.map(\.option) == ["o0", "o1", "o2"])
  }

  /// With uncertain scores, worst against best: what is never better in any case is behind in every sample.
  @Test func uncertaintyOnACriterionWithoutWeightLeavesADominatedOptionBehind() throws {
    let model = try DecisionModel(
      criteria: Sample.criteria(2),
      options: [
        Sample.option("y", [.exact(0.5), .uniform(low: 0, high: 0.4)]),
        Sample.option("x", [.exact(0.5), .uniform(low: 0.5, high: 0.9)]),
      ], parties: [Sample.party("it", [1, 0])])
    for acceptability in model.acceptabilities(Run(samples: 400)) {
      #expect(acceptability.options.map(\.first) == [0, 1])
    }
  }

  /// Generated problems full of equal scores, under weights many of which are nothing.
  @Test(arguments: 1...20) func noDominatedOptionComesFirstInGeneratedTies(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 500)
    let values = (0..<8).map { _ in (0..<3).map { _ in (numbers.unit() * 3).rounded(.down) / 2 } }
    let points = (0..<3).map { _ in numbers.unit() < 0.5 ? 0.0 : 100 }
    let parties = points.contains(100) ? [Sample.party("a", points)] : []
    let result = try Sample.model(values, parties).appraise(Run(samples: 400))
    for dominated in result.dominance.dominated {
      for acceptability in result.acceptabilities {
        #expect(acceptability.options.first { $0.option == dominated.option }?.first == 0)
      }
      #expect(!result.rankings.contains { $0.winners.contains(dominated.option) })
      #expect(!result.weightFlips.contains { $0.to == dominated.option && dominated.by.contains($0.from) })
    }
    for acceptability in result.acceptabilities {
      #expect(acceptability.options.contains { $0.first > 0 })
    }
  }
}
