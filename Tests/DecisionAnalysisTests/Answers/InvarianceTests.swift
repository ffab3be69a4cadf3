import Testing

@testable import DecisionAnalysis

/// What must not change a result, on generated models.
@Suite struct InvarianceTests {
  private func order(_ model: DecisionModel, _ party: Int = 0) -> [String] {
    model.rankings[party].options.map(\.option)
  }

  @Test(arguments: 1...20) func addingOrCloningAnOptionLeavesTheOrderOfTheOthers(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed))
    let values = numbers.matrix(6, 5)
    let party = Sample.party("a", numbers.weights(5))
    let before = order(try Sample.model(values, [party]))
    for added in [values[2], numbers.matrix(1, 5)[0], Array(repeating: 0, count: 5)] {
      let after = order(try Sample.model(values + [added], [party]))
      #expect(after.filter { $0 != "o6" } == before)
    }
  }

  /// The contrast: the same copy turns two others round where scores are normalised by their sum.
  @Test func theAnalyticHierarchyTurnsRound() {
    let third = 1.0 / 3
    let scores = [[1.0, 9, 8], [9, 1, 9], [1, 1, 1]]
    let three = AnalyticHierarchy.priorities(scores, [third, third, third])
    let four = AnalyticHierarchy.priorities(scores + [scores[1]], [third, third, third])
    func expect(_ found: [Double], _ right: [Double]) {
      for (a, b) in zip(found, right) { #expect(abs(a - b) < 0.0006) }
    }
    expect(three, [0.451, 0.470, 0.079])
    expect(four, [0.365, 0.289, 0.057, 0.289])
  }

  /// A known result of another method, which takes best and worst from the options: a check of the data layer.
  @Test func theDistanceToTheIdealIsThatOfTheTextbook() {
    let scores = [[250.0, 16, 12, 5], [200, 16, 8, 3], [300, 32, 16, 4], [275, 32, 8, 4], [225, 16, 16, 2]]
    let quarters = [0.25, 0.25, 0.25, 0.25]
    let found = IdealDistance.closeness(scores, quarters, isCost: [true, false, false, false])
    for (a, b) in zip(found, [0.5343, 0.3084, 0.6916, 0.5347, 0.4010]) { #expect(abs(a - b) < 0.00006) }
  }

  @Test func onFixedScalesTheSameCopyChangesNothing() throws {
    func model(_ rows: [[Double]]) throws -> DecisionModel {
      try DecisionModel(
        criteria: (0..<3).map { Criterion("c\($0)", "C", .numeric(Scale(worst: 1, best: 9), .linear)) },
        options: Sample.options(rows), parties: [Sample.party("a", [1, 1, 1])])
    }
    let rows = [[1.0, 9, 8], [9, 1, 9], [1, 1, 1]]
    #expect(order(try model(rows)) == ["o1", "o0", "o2"])
    #expect(order(try model(rows + [rows[1]])).filter { $0 != "o3" } == ["o1", "o0", "o2"])
  }

  @Test(arguments: 1...10) func rescalingACriterionWithItsScaleChangesNothing(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 100)
    let values = numbers.matrix(4, 3)
    let party = Sample.party("a", numbers.weights(3))
    let plain = try Sample.model(values, [party]).appraise(Run(samples: 800))
    // The middle criterion in other units, and turned round: less is better.
    var criteria = Sample.criteria(3)
    criteria[1] = Criterion("c1", "Criterion 1", .numeric(Scale(worst: 512, best: 0), .linear))
    let options = values.enumerated().map { index, row in
      Sample.option("o\(index)", [.exact(row[0]), .exact(512 - row[1] * 512), .exact(row[2])])
    }
    let scaled = try DecisionModel(criteria: criteria, options: options, parties: [party]).appraise(Run(samples: 800))
    #expect(scaled.rankings[0].options.map(\.option) == plain.rankings[0].options.map(\.option))
    for (a, b) in zip(scaled.rankings[0].options, plain.rankings[0].options) { #expect(abs(a.value - b.value) < 1e-12) }
    #expect(scaled.acceptabilities == plain.acceptabilities)
  }

  @Test(arguments: 1...10) func theOrderOfOptionsAndCriteriaChangesNothing(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 200)
    let values = numbers.matrix(5, 4)
    let weights = numbers.weights(4)
    let plain = try Sample.model(values, [Sample.party("a", weights)])
    let turned = try DecisionModel(
      criteria: Sample.criteria(4).reversed(), options: Sample.options(values).reversed(),
      parties: [Sample.party("a", weights)])
    #expect(order(plain) == order(turned))
    let (one, other) = (plain.weightFlips[0], turned.weightFlips[0])
    #expect(one.to == other.to)
    #expect(abs(one.moved - other.moved) < 1e-12)
    #expect(plain.commonGround?.options.map(\.option) == turned.commonGround?.options.map(\.option))
  }

  @Test(arguments: 1...20) func aDominatedOptionNeverComesFirst(seed: Int) throws {
    var numbers = TestNumbers(UInt64(seed) + 300)
    var values = numbers.matrix(4, 4)
    values.append(values[1].map { $0 * 0.97 })
    let result = try Sample.model(values).appraise(Run(samples: 2_000, seed: UInt64(seed)))
    #expect(result.acceptabilities[0].options[4].first == 0)
    #expect(result.dominance.dominated.contains { $0.option == "o4" && $0.by.contains("o1") })
    #expect(result.dominance.neverFirst.contains("o4"))
  }
}
