import Testing

@testable import DecisionAnalysis

/// Options that are equally good are said to be, and nobody is made to choose between them.
@Suite struct EqualOptionsTests {
  private func equals(_ turned: Bool = false) throws -> DecisionModel {
    let options = [("x", [1.0, 0]), ("y", [0, 1])].map { id, row in Sample.option(id, row.map { .exact($0) }) }
    return try DecisionModel(
      criteria: Sample.criteria(2), options: turned ? options.reversed() : options,
      parties: [Sample.party("it", [50, 50]), Sample.party("com", [20, 80])])
  }

  @Test func equalOptionsAreSaidToBeEqual() throws {
    let result = try equals().appraise(Run(samples: 400))
    #expect(
      result.rankings[0].sentence == "Under the weights of IT, “X” and “Y” are equally good, with 50 of 100 points.")
    #expect(result.rankings[0].winners == ["x", "y"])
    let acceptability = try #require(result.acceptabilities.first { $0.weights == .party("it") })
    #expect(
      acceptability.sentence
        == "Under all weights that IT would accept, “X” comes first in 100 of 100 cases, “Y” in 100. Where several are "
        + "equally good, each counts as first.")
    #expect(result.weightFlips[0].sentence == "For IT, “X” and “Y” are equally good already.")
  }

  /// Only what has room on its scale can change, and in the right direction.
  @Test func atATieAnyChangeOfAScoreThatHasRoomDecides() throws {
    let flips = try equals().scoreFlips().filter { $0.party == "it" }
    #expect(
      flips.map(\.sentence) == [
        "For IT, “X” and “Y” have the same value: if “Y” did any better on “Criterion 0” than 0, it would come before “X”.",
        "For IT, “X” and “Y” have the same value: if “X” did any worse on “Criterion 0” than 1, “Y” would come before it.",
      ])
    #expect(flips.map(\.change) == [0, 0])
  }

  @Test func atATieALevelHasToBePassed() throws {
    let levels = CriterionMeasure.levels([Level("poor", value: 0), Level("fair", value: 0.5), Level("good", value: 1)])
    let model = try DecisionModel(
      criteria: [Criterion("c0", "Support", levels)],
      options: [Sample.option("a", [.level("fair")]), Sample.option("b", [.level("fair")])],
      parties: [Sample.party("it", [1])])
    #expect(model.scoreFlips().map(\.score) == ["“good”", "“poor”"])
  }

  /// What comes first for both is what both want, in whichever order the options are given.
  @Test(arguments: [false, true]) func whereOnePartyIsTornNobodyHasToBelieveAnything(turned: Bool) throws {
    let model = try equals(turned)
    #expect(model.beliefs.isEmpty)
    let found = try #require(model.disagreements.first)
    #expect(found.winners == ["y", "y"])
    #expect(found.decisive.isEmpty)
    #expect(
      found.sentence
        == "IT and COM disagree on the weight of two criteria, and still want the same: “Y”; for IT, “X” is equally good."
    )
  }
}
