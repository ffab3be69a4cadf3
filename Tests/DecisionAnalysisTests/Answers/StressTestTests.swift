import Testing

@testable import DecisionAnalysis

@Suite struct StressTestTests {
  @Test func nothingTurnsRoundOnFixedScales() throws {
    var numbers = TestNumbers(3)
    let model = try Sample.model(numbers.matrix(5, 4), [Sample.party("a", numbers.weights(4))])
    let test = try model.appraise(Run(samples: 400), inputs: ["abc"]).stressTest
    #expect(test.holds)
    #expect(test.checks.count == 11)
    #expect(test.inputs == ["abc"])
  }

  /// The ranges of a weight in which each option wins, against a search in small steps.
  @Test(arguments: 1...10) func winningRangesAreThoseOfASearch(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 7)
    let values = numbers.matrix(5, 3)
    let model = try Sample.model(values, [Sample.party("a", numbers.weights(3))])
    for (leaf, sensitivity) in model.sensitivities.enumerated() {
      #expect(sensitivity.ranges.first?.from == 0)
      #expect(sensitivity.ranges.last?.to == 1)
      for (one, next) in zip(sensitivity.ranges, sensitivity.ranges.dropFirst()) { #expect(one.to == next.from) }
      for step in 0...200 {
        let weight = Double(step) / 200
        var target = Array(repeating: 0.0, count: 3)
        target[leaf] = weight
        let best = model.ranked(DecisionModel.taking([leaf], of: target, into: model.weights[0].mean))[0]
        let range = try #require(sensitivity.ranges.first { $0.from <= weight && weight <= $0.to })
        let winner = try #require(values.indices.first { "o\($0)" == range.option })
        let value = model.value(
          winner, DecisionModel.taking([leaf], of: target, into: model.weights[0].mean))
        #expect(abs(value - best.value) < 1e-9)
      }
    }
  }

  @Test func aWeightThatMattersIsSaidWithItsRange() throws {
    let model = try Sample.model([[1, 0], [0, 1]], [Sample.party("it", [60, 40])])
    #expect(model.sensitivities[0].ranges.map(\.option) == ["o1", "o0"])
    #expect(
      model.sensitivities[0].sentence
        == "For IT, “O0” stays first while “Criterion 0” weighs from 50 of 100; it weighs 60.")
  }

  @Test func mustHavesCostWhatTheyExclude() throws {
    let model = try DecisionModel(
      criteria: Sample.criteria(1),
      options: [
        ScoredOption("a", "A", ["c0": .exact(0.9)], compliance: ["sso": .missed]),
        ScoredOption("b", "B", ["c0": .exact(0.6)], compliance: ["sso": .met, "eu": .unknown]),
        ScoredOption("c", "C", ["c0": .exact(1)], compliance: ["sso": .missed, "eu": .missed]),
      ],
      requirements: [Requirement("sso", "Sign-in with our directory"), Requirement("eu", "Data stays in the EU")],
      parties: [Sample.party("com", [1])])
    let costs = model.requirementCosts
    #expect(costs[0].excludes == ["a", "c"])
    #expect(costs[0].excludesAlone == ["a"])
    #expect(abs((costs[0].costs?[0] ?? 0) - 0.3) < 1e-12)
    #expect(costs[0].sentence == "“Sign-in with our directory” excludes “A” and “C”. That costs COM 30 of 100 points.")
    #expect(costs[1].excludesAlone.isEmpty)
    #expect(costs[1].unknown == ["b"])
    #expect(try model.appraise(Run(samples: 8)).options == ["b"])
  }
}
