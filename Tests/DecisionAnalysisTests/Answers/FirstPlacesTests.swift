import Testing

@testable import DecisionAnalysis

@Suite struct FirstPlacesTests {
  /// COM weighs 3 : 1, IT 1 : 3. COM: O0 0.75, O1 0.4; IT: O0 0.25, O1 0.8.
  private func model(requirements: [Requirement] = [], missing: String? = nil) throws -> DecisionModel {
    var options = Sample.options([[1, 0], [0.2, 1]])
    for index in options.indices where options[index].id == missing { options[index].compliance = ["r": .missed] }
    return try DecisionModel(
      criteria: Sample.criteria(2), options: options, requirements: requirements,
      parties: [Sample.party("com", [75, 25]), Sample.party("it", [25, 75])])
  }

  @Test func anotherScoreChangesTheChoiceOfThoseWhomItDoes() throws {
    let places = FirstPlaces(try model())
    #expect(places.now == [["o0"], ["o1"]])
    // O0 with 0.8 on the second criterion: 0.95 for COM, 0.85 for IT.
    #expect(places.supposing([.init("o0", on: "c1", [.exact(0.8)])]) == [["o0"], ["o0"]])
    // With 0.7 it has 0.775 for IT: not enough.
    #expect(places.supposing([.init("o0", on: "c1", [.exact(0.7)])]) == places.now)
    // A range counts by its middle.
    #expect(places.supposing([.init("o0", on: "c1", [.uniform(low: 0.6, high: 1)])]) == [["o0"], ["o0"]])
    // And what several say, by the mean.
    let several: [Performance] = [.exact(0.6), .exact(1)]
    #expect(places.supposing([.init("o0", on: "c1", several)]) == [["o0"], ["o0"]])
    #expect(places.supposing([.init("o0", on: "c1", [])]) == places.now)
  }

  @Test func equalsComeFirstTogether() throws {
    // O1 with 2/3 on the first criterion: 0.75 for COM, as O0.
    #expect(FirstPlaces(try model()).supposing([.init("o1", on: "c0", [.exact(2.0 / 3)])]) == [["o0", "o1"], ["o1"]])
  }

  @Test func whatIsOutStaysOut() throws {
    let places = FirstPlaces(try model(requirements: [Requirement("r", "Sign-in")], missing: "o0"))
    #expect(places.now == [["o1"], ["o1"]])
    #expect(places.supposing([.init("o0", on: "c1", [.exact(1)])]) == places.now)
  }

  @Test func whatIsNotThereChangesNothing() throws {
    let places = FirstPlaces(try model())
    #expect(places.supposing([.init("o9", on: "c1", [.exact(1)])]) == places.now)
    #expect(places.supposing([.init("o0", on: "c9", [.exact(1)])]) == places.now)
  }

  @Test func suppositionsAddUp() throws {
    let places = FirstPlaces(try model())
    // O0 with 0.5 on the second criterion has 0.625 for IT; O1 with 0.7 there has 0.575.
    let (better, worse) = (
      FirstPlaces.Supposition("o0", on: "c1", [.exact(0.5)]), FirstPlaces.Supposition("o1", on: "c1", [.exact(0.7)])
    )
    #expect(places.supposing([better]) == places.now && places.supposing([worse]) == places.now)
    #expect(places.supposing([better, worse]) == [["o0"], ["o0"]])
    #expect(places.supposing([]) == places.now)
  }

  /// A supposition gives what the rankings of a model say that is built with the supposed score.
  @Test(arguments: 0..<20) func itAgreesWithAModelBuiltAnew(_ seed: UInt64) throws {
    var random = TestNumbers(seed)
    let values = random.matrix(6, 4)
    let parties = ["a", "b", "c"].map { Sample.party($0, random.weights(4)) }
    let places = FirstPlaces(try Sample.model(values, parties))
    for option in 0..<6 {
      for criterion in 0..<4 {
        var supposed = values
        supposed[option][criterion] = random.unit()
        let anew = try Sample.model(supposed, parties).rankings.map(\.winners)
        let score = Performance.exact(supposed[option][criterion])
        #expect(places.supposing([.init("o\(option)", on: "c\(criterion)", [score])]) == anew)
      }
    }
  }
}
