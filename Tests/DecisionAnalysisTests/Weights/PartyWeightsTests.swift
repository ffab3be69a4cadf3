import Testing

@testable import DecisionAnalysis

@Suite struct PartyWeightsTests {
  private let tree = [
    Criterion("a", "A", Sample.unit),
    Criterion("g", "G", group: [Criterion("b", "B", Sample.unit), Criterion("c", "C", Sample.unit)]),
  ]

  private func expect(_ found: [Double], _ right: [Double]) {
    #expect(found.count == right.count)
    for (a, b) in zip(found, right) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func weightsOfGroupsMultiplyDown() {
    let weights = WeightReading(roots: tree).weights(SwingWeights("m", points: ["a": 100, "g": 50, "b": 30, "c": 90]))
    expect(weights, [2.0 / 3, 1.0 / 12, 3.0 / 12])
  }

  @Test func anOrderAloneGivesItsCentre() {
    let three = ["x", "y", "z"].map { Criterion($0, $0, Sample.unit) }
    let weights = WeightReading(roots: three).weights(SwingWeights("m", order: ["z", "x", "y"]))
    expect(weights, [5.0 / 18, 2.0 / 18, 11.0 / 18])
  }

  @Test func aPartyIsTheMeanOfItsMembersAndKeepsTheirSpread() {
    let two = ["a", "b"].map { Criterion($0, $0, Sample.unit) }
    let party = PartyView(
      "p", "P",
      members: [SwingWeights("1", points: ["a": 80, "b": 20]), SwingWeights("2", points: ["a": 100, "b": 100])])
    let weights = WeightReading(roots: two).party(party)
    expect(weights.mean, [0.65, 0.35])
    expect(weights.low, [0.5, 0.2])
    expect(weights.high, [0.8, 0.5])
    #expect(abs(weights.spread - 0.15) < 1e-12)
  }

  @Test func anOrderAcceptsEveryWeightThatKeepsIt() throws {
    let three = ["x", "y", "z"].map { Criterion($0, $0, Sample.unit) }
    let reading = WeightReading(roots: three)
    let party = PartyView("p", "P", members: [SwingWeights("m", order: ["z", "x", "y"])])
    let weights = reading.party(party)
    expect(weights.low, [0, 0, 1.0 / 3])
    expect(weights.high, [0.5, 1.0 / 3, 1])
    let orders = reading.agreedOrders(party)
    #expect(Set(orders) == [SwingOrder(above: [2], below: [0]), SwingOrder(above: [0], below: [1])])
  }
}
