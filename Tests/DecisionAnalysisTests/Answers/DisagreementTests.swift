import Testing

@testable import DecisionAnalysis

@Suite struct DisagreementTests {
  /// Two options that differ only on the first criterion and, the other way, on the last.
  private func model() throws -> DecisionModel {
    try Sample.model(
      [[0.9, 0.5, 0.5, 0.2], [0.1, 0.5, 0.5, 0.6]],
      [Sample.party("com", [40, 10, 30, 20]), Sample.party("it", [10, 30, 10, 50])])
  }

  @Test func onlyADifferenceThatMattersIsDecisive() throws {
    let found = try #require(model().disagreements.first)
    #expect(found.winners == ["o0", "o1"])
    #expect(found.differences.count == 4)
    #expect(Set(found.decisive.flatMap { $0 }) == Set(found.differences.filter(\.changesChoice).map(\.criterion)))
    #expect(!found.decisive.contains(["c1"]) && !found.decisive.contains(["c2"]))
    #expect(found.sentence.hasPrefix("COM and IT disagree on the weight of four criteria; only “Criterion "))
  }

  /// Nobody disagrees on a criterion, and yet it is close enough for two answers.
  @Test func partiesThatWeighNearlyAlikeAreNotSaidToDisagreeOnNothing() throws {
    let model = try Sample.model(
      [[1, 0], [0, 1]], [Sample.party("it", [99, 100]), Sample.party("com", [100, 99])])
    #expect(
      model.disagreements[0].sentence
        == "IT and COM weigh nearly alike: no weight differs by more than 2 of 100 points. That is enough to change the "
        + "choice, because what comes first is close: “O1” for IT, “O0” for COM.")
    // Beside a table that shows 50 and 50.
    #expect(
      model.rankings[0].sentence
        == "Under the weights of IT, “O1” comes first with 50 of 100 points, less than 1 ahead of “O0”.")
    #expect(
      try model.appraise(Run(samples: 8)).jointSentence
        == "There are no weights that every party would accept. Furthest apart is “Criterion 0”: COM and IT are less than 1 "
        + "of 100 points apart on it.")
  }

  /// One difference is notable and changes nothing; the choice hangs on two that are not.
  @Test func smallDifferencesThatMatterAreSaid() throws {
    let model = try Sample.model(
      [[1, 0, 0.5, 0.5], [0, 1, 0.5, 0.5]],
      [Sample.party("it", [200, 210, 300, 290]), Sample.party("com", [210, 200, 270, 320])])
    #expect(
      model.disagreements[0].sentence
        == "IT and COM disagree on the weight of two criteria; that alone does not change the choice, it takes the smaller "
        + "differences as well.")
  }

  @Test func aLeadIsWhatTheTableShows() {
    #expect(Words.lead(0.506, over: 0.494) == "2")
    #expect(Words.lead(0.504, over: 0.496) == "less than 1")
    #expect(Words.lead(1, over: 0) == "100")
  }

  @Test func takingOverOneWeightKeepsTheProportionsOfTheOthers() {
    let mixed = DecisionModel.taking([0], of: [0.5, 0.5, 0], into: [0.2, 0.2, 0.6])
    for (found, right) in zip(mixed, [0.5, 0.125, 0.375]) { #expect(abs(found - right) < 1e-12) }
    // Nothing to scale: what is left is shared equally.
    #expect(DecisionModel.taking([0], of: [0.5, 0.5, 0], into: [1, 0, 0]) == [0.5, 0.25, 0.25])
  }

  @Test func eachWouldHaveToBelieveSomethingToAgree() throws {
    let beliefs = try model().beliefs
    #expect(beliefs.map(\.party) == ["com", "it"])
    #expect(beliefs.map(\.option) == ["o1", "o0"])
    for belief in beliefs {
      #expect((belief.moved ?? 0) > 0)
      #expect(belief.sentence.contains("would have to move"))
    }
  }

  @Test func partiesThatWantTheSameHaveNothingToBelieve() throws {
    let agreed = try Sample.model([[1, 1], [0, 0]], [Sample.party("a", [1, 2]), Sample.party("b", [2, 1])])
    #expect(agreed.beliefs.isEmpty)
    #expect(agreed.disagreements[0].decisive.isEmpty)
    #expect(
      agreed.disagreements[0].sentence
        == "A and B disagree on the weight of two criteria, and still want the same: “O0”.")
  }

  @Test func commonGroundPutsTheLeastSatisfiedFirst() throws {
    let parties = [Sample.party("com", [1, 0]), Sample.party("it", [0, 1])]
    let ground = try #require(Sample.model([[1, 0.1], [0.1, 1], [0.6, 0.5]], parties).commonGround)
    #expect(ground.options.map(\.option) == ["o2", "o0", "o1"])
    #expect(ground.options[0].leastSatisfied == "it")
    #expect(ground.options[0].least == 0.5)
  }

  @Test func whatAPartyCannotAcceptIsNoCommonGround() throws {
    let parties = [
      Sample.party("com", [1, 0], floor: 0.3), Sample.party("it", [0, 1], refuses: ["o2"]),
    ]
    let ground = try #require(
      Sample.model([[0.2, 0.9], [0.5, 0.2], [0.6, 0.5], [0.4, 0.3]], parties, reference: "o3").commonGround)
    #expect(ground.options.filter(\.isAcceptable).map(\.option) == ["o3"])
    func kinds(_ id: String) -> [Obstacle.Kind] {
      ground.options.first { $0.option == id }?.obstacles.map(\.kind) ?? []
    }
    #expect(kinds("o0") == [.belowFloor])
    #expect(kinds("o1") == [.belowReference])
    #expect(kinds("o2") == [.refused])
  }
}
