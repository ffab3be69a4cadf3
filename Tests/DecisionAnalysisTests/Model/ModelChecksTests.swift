import Testing

@testable import DecisionAnalysis

@Suite struct ModelChecksTests {
  private func problems(
    _ criteria: [Criterion] = Sample.criteria(2), _ options: [ScoredOption] = Sample.options([[0, 1], [1, 0]]),
    parties: [PartyView] = [], reference: String? = nil
  ) -> [String] {
    do {
      _ = try DecisionModel(criteria: criteria, options: options, parties: parties, reference: reference)
      return []
    } catch {
      return error.list.map(\.message)
    }
  }

  private func party(_ points: [String: Double], order: [String] = []) -> [PartyView] {
    [PartyView("it", "IT", members: [SwingWeights("ida", points: points, order: order)])]
  }

  @Test func weightsMayNotBeEmpty() {
    #expect(
      problems(parties: [PartyView("it", "IT", members: [])]) == [
        "IT has no weights yet. Give those of at least one member."
      ])
    #expect(problems(parties: party([:]))[0].hasPrefix("Weights for the criteria are empty."))
    #expect(problems(parties: party(["c0": 0, "c1": 0]))[0].hasPrefix("All points among the criteria are 0"))
    #expect(
      problems(parties: party(["c0": 5])) == [
        "Points are missing for “Criterion 1”. Give 0 if the swing does not matter."
      ])
    #expect(problems(parties: party([:], order: ["c1"]))[0].contains("leaves out “Criterion 0”"))
    // A criterion that occurs twice does not stand for another, and leaves nothing out.
    let twice = "A criterion occurs twice in the order. Keep it once."
    #expect(problems(parties: party([:], order: ["c0", "c0", "c1"])) == [twice])
    #expect(
      problems(parties: party([:], order: ["c1", "c1"])) == [
        twice, "The order among the criteria leaves out “Criterion 0”. Put every one into it.",
      ])
  }

  @Test func weightsMayNotContradictEachOther() {
    let found = problems(parties: party(["c0": 10, "c1": 40], order: ["c0", "c1"]))
    #expect(
      found == [
        "The weights contradict each other: the order puts “Criterion 0” before “Criterion 1”, the points give 10 and 40. "
          + "Change the order or the points."
      ])
    #expect(problems(parties: party(["c0": 40, "c1": 10], order: ["c0", "c1"])).isEmpty)
    #expect(problems(parties: party(["c0": -1, "c1": 10]))[0].hasPrefix("Points are 0 or more"))
    #expect(problems(parties: party(["c0": .nan, "c1": 10]))[0].hasPrefix("Points are 0 or more"))
    #expect(
      problems(parties: party(["c0": 1, "c1": 1, "cx": 1])) == ["There is no criterion “cx”. There are: c0, c1."])
  }

  @Test func aCriterionNeedsItsScale() {
    let flat = [Criterion("c0", "Cost", .numeric(Scale(worst: 3, best: 3), .linear)), Sample.criteria(2)[1]]
    #expect(problems(flat, Sample.options([[3, 1], [3, 0]]))[0].hasPrefix("“Cost”: both ends of the scale are 3."))
    let levels = [Criterion("c0", "Care", .levels([Level("a", value: 0), Level("b", value: 0.5)]))]
    #expect(
      problems(levels, [Sample.option("a", [.level("a")]), Sample.option("b", [.level("b")])])[0].contains("0 to 100"))
    let empty = [Criterion("c0", "Care", group: [])]
    #expect(problems(empty)[0].hasPrefix("The group “Care” is empty."))
  }

  /// Points so close that the line between them has no slope that a number can hold, and a scale without a width.
  @Test func aValueFunctionCanBeReckonedWith() throws {
    func model(_ scale: Scale, _ points: [(Double, Double)]) -> [String] {
      let shape =
        points.isEmpty ? ValueShape.linear : .points(points.map { ValuePoint(score: $0.0, value: $0.1) })
      return problems(
        [Criterion("c0", "Cost", .numeric(scale, shape))],
        [Sample.option("a", [.unknown]), Sample.option("b", [.exact(scale.best)])])
    }
    let unit = Scale(worst: 0, best: 1)
    #expect(
      model(unit, [(0, 0), (.leastNonzeroMagnitude, 0.5), (1, 1)]) == [
        "“Cost”: two points of the value function, at 0 and 0, lie closer together than a millionth of the scale. Keep "
          + "one, or move them apart."
      ])
    #expect(model(unit, [(0, 0), (1 - 1e-9, 0.5), (1, 1)])[0].contains("closer together"))
    #expect(model(unit, [(0, 0), (1e-6, 0.5), (1, 1)]).isEmpty)
    #expect(
      model(Scale(worst: -1e308, best: 1e308), [])[0].hasPrefix(
        "“Cost”: the ends of the scale are further apart than can be reckoned with."))
    #expect(model(Scale(worst: 0, best: 1e308), []).isEmpty)
    // The steepest that is allowed still gives values of 0 to 1.
    let steep = CriterionMeasure.numeric(
      unit,
      .points([ValuePoint(score: 0, value: 0), ValuePoint(score: 1e-6, value: 1), ValuePoint(score: 1, value: 0)]))
    for performance in [Performance.unknown, .uniform(low: 0, high: 1e-6), .quantiles([0, 1e-7, 1e-6, 1])] {
      let draw = steep.draw(performance)
      #expect((0...1_000).allSatisfy { (-1e-9...1 + 1e-9).contains(draw.value(Double($0) / 1_000)) })
      #expect((0...1).contains(draw.mean))
    }
  }

  @Test func aScoreStaysOnItsScale() {
    let found = problems(Sample.criteria(2), Sample.options([[0, 1], [1.5, 0]]))
    #expect(
      found == [
        "1.5 lies outside the scale of “Criterion 0”, which goes from 0 to 1. Correct the score, or widen the scale for "
          + "all options."
      ])
    let reversed = [
      Sample.option("a", [.uniform(low: 0.8, high: 0.2), .exact(0)]), Sample.option("b", [.exact(0), .exact(0)]),
    ]
    #expect(problems(Sample.criteria(2), reversed) == ["The numbers 0.8 and 0.2 do not rise. Give the smallest first."])
    let nan = [Sample.option("a", [.exact(.nan), .exact(0)]), Sample.option("b", [.exact(.infinity), .exact(0)])]
    #expect(problems(Sample.criteria(2), nan).count == 2)
  }

  @Test func oneOptionIsNoComparison() {
    #expect(problems(Sample.criteria(2), Sample.options([[0, 1]]))[0].hasPrefix("There is only one option"))
    #expect(problems(Sample.criteria(2), [])[0].hasPrefix("There are no options."))
    #expect(
      problems(Sample.criteria(2), [Sample.option("a", [.exact(0)]), Sample.option("b", [.exact(0), .exact(1)])])[0]
        .hasPrefix("“A” has no score on “Criterion 1”."))
  }

  @Test func allOptionsMayBeExcluded() throws {
    let model = try DecisionModel(
      criteria: Sample.criteria(1),
      options: [
        ScoredOption("a", "<b>A</b>", ["c0": .exact(0)], compliance: ["x": .missed]),
        ScoredOption("b", "B", ["c0": .exact(0)], compliance: ["x": .missed]),
      ], requirements: [Requirement("x", "Exit")])
    let error = #expect(throws: AppraisalError.self) { try model.appraise(Run(samples: 8)) }
    #expect(
      error?.message
        == "Every option misses a must-have: “<b>A</b>” misses “Exit”; “B” misses “Exit”. Soften a must-have, or add an "
        + "option that meets them all.")
    #expect(model.requirementCosts[0].costs == nil)
  }

  @Test func twoHundredOptionsByAHundredCriteriaAreCompared() throws {
    var numbers = TestNumbers(1)
    let model = try Sample.model(numbers.matrix(200, 100), [Sample.party("a", numbers.weights(100))])
    #expect(model.rankings[0].options.count == 200)
    #expect(model.acceptabilities(Run(samples: 8)).count == 2)
    #expect(
      problems(
        Sample.criteria(101), Sample.options([Array(repeating: 0, count: 101), Array(repeating: 1, count: 101)]))[0]
        .hasPrefix("There are 101 criteria."))
    #expect(
      problems(Sample.criteria(1), Sample.options(Array(repeating: [0], count: 201)))[0].hasPrefix(
        "There are 201 options."))
  }

  @Test func namesThatDoNotFitAreNamed() {
    #expect(problems(reference: "zz")[0].hasPrefix("The option to compare with, “zz”, is not among the options."))
    #expect(
      problems(parties: [Sample.party("a", [1, 1], refuses: ["zz"])]) == ["There is no option “zz”. There are: o0, o1."]
    )
    #expect(
      problems(Sample.criteria(2) + [Sample.criteria(1)[0]])[0].hasPrefix("There are 2 criteria with the id “c0”."))
  }
}
