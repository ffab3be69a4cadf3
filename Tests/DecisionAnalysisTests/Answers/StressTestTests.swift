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

  /// What the checks look with does see options that change places: here two scores are altered.
  @Test func reversalsAreFoundWhereScoresChange() throws {
    let party = Sample.party("a", [1])
    let model = try Sample.model([[0.9], [0.7], [0.5], [0.1]], [party])
    let altered = try Sample.model([[0.6], [0.7], [0.65], [0.1]], [party])
    let search = ReversalSearch(model)
    #expect(
      search.reversals(in: altered) == [
        Reversal(party: "a", option: "o0", other: "o1"), Reversal(party: "a", option: "o0", other: "o2"),
      ])
    #expect(search.reversals(in: model).isEmpty)
    // Equals, and options that are not in both, turn nothing round.
    #expect(search.reversals(in: try Sample.model([[0.7], [0.7], [0.5], [0.1]], [party])).isEmpty)
    #expect(search.reversals(in: model.without(0)).isEmpty)
    #expect(ReversalSearch(model.without(0)).reversals(in: altered).isEmpty)
  }

  /// Against a look at every pair.
  @Test(arguments: 1...5) func reversalsAreThoseOfASearchThroughAllPairs(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 40)
    let parties = [Sample.party("a", numbers.weights(3)), Sample.party("b", numbers.weights(3))]
    let (one, two) = (
      try Sample.model(numbers.matrix(30, 3), parties), try Sample.model(numbers.matrix(30, 3), parties)
    )
    let found = ReversalSearch(one).reversals(in: two)
    var right: Set<Reversal> = []
    for (party, weights) in one.weights.map(\.mean).enumerated() {
      for a in 0..<30 {
        for b in 0..<30
        where one.value(a, weights) > one.value(b, weights) && two.value(a, weights) < two.value(b, weights) {
          right.insert(Reversal(party: parties[party].id, option: "o\(a)", other: "o\(b)"))
        }
      }
    }
    #expect(found.count == right.count)
    #expect(Set(found) == right)
  }

  /// One pair turned round is enough for the whole not to hold.
  @Test func aTestWithAReversalDoesNotHold() throws {
    func holds(_ reversed: [Reversal]) -> Bool {
      let checks = [
        ReversalCheck(kind: .clone, option: "a", reversed: []),
        ReversalCheck(kind: .removal, option: "b", reversed: reversed),
      ]
      return StressTest(
        version: StressTest.version, inputs: [], checks: checks, sensitivities: [], samples: 8, seed: 1,
        standardError: 0, sentence: ""
      ).holds
    }
    #expect(holds([]))
    #expect(!holds([Reversal(party: "it", option: "a", other: "c")]))
  }

  /// The checks reckon only what is added; that must be what a model made from the beginning has.
  @Test(arguments: 1...5) func anOptionMoreOrLessIsAModelMadeFromTheBeginning(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 60)
    let values = numbers.matrix(6, 4)
    let parties = [Sample.party("a", numbers.weights(4), numbers.weights(4)), Sample.party("b", numbers.weights(4))]
    func expectSame(_ one: DecisionModel, _ other: DecisionModel) {
      #expect(one.options == other.options)
      #expect(one.draws == other.draws)
      #expect(one.expected == other.expected)
      #expect(one.remaining == other.remaining)
      #expect(one.weights.map(\.mean) == other.weights.map(\.mean))
      #expect(one.rankings == other.rankings)
    }
    let whole = try Sample.model(values, parties)
    expectSame(try Sample.model(Array(values.dropLast()), parties).adding(whole.options[5]), whole)
    expectSame(whole.without(5), try Sample.model(Array(values.dropLast()), parties))
  }

  /// With the most options and criteria that are permitted.
  @Test func theLargestComparisonIsChecked() throws {
    var numbers = TestNumbers(2)
    let model = try Sample.model(
      numbers.matrix(DecisionModel.mostOptions, DecisionModel.mostCriteria),
      [Sample.party("a", numbers.weights(DecisionModel.mostCriteria))])
    let test = try #require(model.stressTest(inputs: [], acceptabilities: [], run: Run()))
    #expect(test.checks.count == 2 * DecisionModel.mostOptions + 1)
    #expect(test.holds)
  }

  @Test func checksStopWhenTheRunIsCancelled() throws {
    let model = try Sample.model([[1, 0], [0, 1]], [Sample.party("a", [1, 1])])
    #expect(model.stressTest(inputs: [], acceptabilities: [], run: Run(isCancelled: { true })) == nil)
    #expect(model.dominance(isCancelled: { true }) == nil)
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

  @Test func withoutWeightsNobodyKnowsWhatAMustHaveCosts() throws {
    func sentence(_ left: Double, _ parties: [PartyView]) throws -> String {
      let model = try DecisionModel(
        criteria: Sample.criteria(1),
        options: [
          ScoredOption("a", "A", ["c0": .exact(0.5)], compliance: ["sso": .missed]),
          ScoredOption("b", "B", ["c0": .exact(left)], compliance: ["sso": .met]),
        ], requirements: [Requirement("sso", "Sign-in")], parties: parties)
      return try #require(model.requirementCosts.first).sentence
    }
    #expect(
      try sentence(0.1, [])
        == "“Sign-in” excludes “A”. What that costs depends on weights, and nobody has given any yet.")
    let party = [Sample.party("com", [1])]
    // Equal is not better.
    #expect(
      try sentence(0.5, party) == "“Sign-in” excludes “A”. That costs nothing: something at least as good is left.")
    #expect(try sentence(0.1, party) == "“Sign-in” excludes “A”. That costs COM 40 of 100 points.")
  }

  @Test func whatNobodyHasScoredCostsNothingThatIsKnown() throws {
    func costs(_ second: Performance) throws -> RequirementCost {
      let model = try DecisionModel(
        criteria: Sample.criteria(1),
        options: [
          ScoredOption("a", "A", ["c0": .exact(0.5)], compliance: ["sso": .met]),
          ScoredOption("b", "B", ["c0": .unknown], compliance: ["sso": .missed]),
          ScoredOption("c", "C", ["c0": second], compliance: ["sso": .missed]),
        ], requirements: [Requirement("sso", "Sign-in")], parties: [Sample.party("com", [1])])
      return try #require(model.requirementCosts.first)
    }
    let neither = try costs(.unknown)
    #expect(neither.costs == nil && neither.unscored == ["b", "c"])
    #expect(
      neither.sentence
        == "“Sign-in” excludes “B” and “C”. Nobody has scored “B” and “C”, so what that costs is not known.")
    let one = try costs(.exact(0.9))
    #expect(one.unscored == ["b"] && abs((one.costs?[0] ?? 0) - 0.4) < 1e-12)
    #expect(one.sentence.hasSuffix("is not known. Of the others it costs COM 40 of 100 points."))
  }
}
