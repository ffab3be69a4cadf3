import Testing

@testable import DecisionAnalysis

@Suite struct DominanceTests {
  /// Never first although nothing dominates it: it lies under the line between two others.
  @Test func anOptionUnderALineBetweenTwoOthersIsNeverFirst() throws {
    let model = try Sample.model([[1, 0], [0, 1], [0.45, 0.45]])
    #expect(try #require(model.dominance()).dominated.isEmpty)
    #expect(try #require(model.dominance()).neverFirst == ["o2"])
    #expect(try #require(Sample.model([[1, 0], [0, 1], [0.55, 0.55]]).dominance()).neverFirst.isEmpty)
  }

  @Test func doubtKeepsAnOptionIn() throws {
    func model(_ low: Double) throws -> DecisionModel {
      try DecisionModel(
        criteria: Sample.criteria(1),
        options: [Sample.option("a", [.uniform(low: low, high: 1)]), Sample.option("b", [.exact(0.5)])])
    }
    #expect(try #require(model(0.4).dominance()).dominated.isEmpty)
    #expect(try #require(model(0.6).dominance()).dominated.map(\.option) == ["b"])
  }

  @Test(arguments: 1...10) func whoIsEverFirstIsWhoseVolumeIsNotZero(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed))
    let values = numbers.matrix(5, 3)
    let never = try #require(Sample.model(values).dominance()).neverFirst
    for (index, ranks) in ExactAcceptability.ranks(values).enumerated() {
      #expect(never.contains("o\(index)") == (ranks[0] < 1e-9))
    }
  }

  @Test func whatNoWeightsBetweenThePartiesPutFirstIsNamed() throws {
    let model = try Sample.model(
      [[1, 0], [0, 1]], [Sample.party("a", [90, 10]), Sample.party("b", [70, 30])])
    #expect(try #require(model.dominance()).neverFirst.isEmpty)
    #expect(try #require(model.dominance()).neverFirstBetweenParties == ["o1"])
  }
}
