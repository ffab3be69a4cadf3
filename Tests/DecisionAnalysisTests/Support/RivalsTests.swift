import Testing

@testable import DecisionAnalysis

@Suite struct RivalsTests {
  @Test func fewAreKnownAtOnce() {
    var rivals = Rivals([3, 1, 2]) { Double($0) }
    #expect(rivals.known == [3, 1, 2])
    let more = rivals.takeIn(aheadBy: 0) { Double($0) }
    #expect(!more)
  }

  @Test func ofManyThoseAheadAreTakenInUntilNoneIs() {
    var rivals = Rivals(Array(0..<100)) { Double($0) }
    #expect(rivals.known.count == Rivals.few && rivals.known.first == 99)
    var rounds = 0
    while rivals.takeIn(aheadBy: 0.5, lead: { $0 < 10 ? 1 : 0 }) { rounds += 1 }
    #expect(rounds == 2 && Set(0..<10).isSubset(of: rivals.known))
    #expect(rivals.known.count == Rivals.few + 10 && Set(rivals.known).count == rivals.known.count)
  }

  /// With more rivals than are taken in at once, the answers are those of the programme that knows all of them.
  @Test(arguments: 0..<6) func manyRivalsGiveTheAnswersOfAll(_ seed: UInt64) throws {
    var random = TestNumbers(seed)
    let (options, criteria) = (60, 4)
    let values = (0..<options).map { _ in (0..<criteria).map { _ in Double.random(in: 0...1, using: &random) } }
    let weights = (0..<2).map { _ in (0..<criteria).map { _ in Double.random(in: 1...100, using: &random) } }
    let model = try Sample.model(values, [Sample.party("a", weights[0]), Sample.party("b", weights[1])])
    let dominance = try #require(model.dominance())
    let reach = Reach(draws: model.draws, remaining: model.remaining)
    for option in model.remaining {
      #expect(
        dominance.neverFirst.contains("o\(option)") == !canBeFirstKnowingAll(option, values),
        "option \(option) of seed \(seed)")
      if let move = model.smallestMove(model.weights[0].mean, making: option) {
        let own = model.value(option, move.weights)
        for rival in model.remaining { #expect(model.value(rival, move.weights) <= own + 1e-7) }
        let least = try #require(leastMoveKnowingAll(option, values, model.weights[0].mean))
        #expect(abs(least - move.moved) < 1e-7)
      } else {
        #expect(!reach.canBeFirst(option, in: .any(criteria), trying: []))
      }
    }
  }

  private func canBeFirstKnowingAll(_ option: Int, _ values: [[Double]]) -> Bool {
    var program = LinearProgram(minimising: [0, 0, 0, 0, -1, 1])
    program.require(in: .any(4), of: 6)
    for rival in values.indices where rival != option {
      program.require(zip(values[option], values[rival]).map { $0 - $1 } + [-1, 1], .atLeast, 0)
    }
    guard case .optimal(let cost, _) = program.solved() else { return false }
    return -cost >= -1e-9
  }

  private func leastMoveKnowingAll(_ option: Int, _ values: [[Double]], _ weights: [Double]) -> Double? {
    var program = LinearProgram(minimising: [1, 1, 1, 1, 0, 0, 0, 0])
    program.require([1, 1, 1, 1, -1, -1, -1, -1], .equal, 0)
    for leaf in 0..<4 {
      var row = Array(repeating: 0.0, count: 8)
      row[4 + leaf] = 1
      program.require(row, .atMost, weights[leaf])
    }
    for rival in values.indices where rival != option {
      let lead = zip(values[option], values[rival]).map { $0 - $1 }
      program.require(lead + lead.map { -$0 }, .atLeast, -zip(lead, weights).reduce(0) { $0 + $1.0 * $1.1 })
    }
    guard case .optimal(let moved, _) = program.solved() else { return nil }
    return moved
  }
}
