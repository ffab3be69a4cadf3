import Testing

@testable import DecisionAnalysis

@Suite struct AcceptabilityTests {
  private func any(_ model: DecisionModel, samples: Int = 40_000, seed: UInt64 = 1) throws -> Acceptability {
    try #require(model.acceptabilities(Run(samples: samples, seed: seed)).first)
  }

  /// Lahdelma and Salminen's toy: two extremes and a compromise.
  @Test func theToyHasItsKnownAcceptabilities() throws {
    let result = try any(Sample.model([[1, 0], [0, 1], [0.6, 0.6]]))
    for (option, (share, centre)) in zip(result.options, [(0.4, [0.8, 0.2]), (0.4, [0.2, 0.8]), (0.2, [0.5, 0.5])]) {
      #expect(abs(option.first - share) < 4 * option.standardError)
      let central = try #require(option.centralWeights)
      #expect(abs(central[0] - centre[0]) < 0.01 && abs(central[1] - centre[1]) < 0.01)
      #expect(option.confidence == 1)
    }
    #expect(abs(result.entropy - 1.5219) < 0.02)
  }

  @Test(arguments: [2, 3, 4]) func agreesWithExactVolumes(criteria: Int) throws {
    var numbers = TestNumbers(UInt64(criteria))
    for seed in 1...4 {
      let values = numbers.matrix(4, criteria)
      let exact = ExactAcceptability.ranks(values)
      let sampled = try any(Sample.model(values), seed: UInt64(seed))
      for (option, ranks) in zip(sampled.options, exact) {
        for (found, right) in zip(option.ranks, ranks) {
          #expect(abs(found - right) < 4.5 * (right * (1 - right) / Double(sampled.samples)).squareRoot() + 1e-9)
        }
      }
    }
  }

  @Test func exactVolumesGiveTheToyToo() {
    let ranks = ExactAcceptability.ranks([[1, 0], [0, 1], [0.6, 0.6]])
    for (found, right) in zip(ranks.map { $0[0] }, [0.4, 0.4, 0.2]) { #expect(abs(found - right) < 1e-12) }
  }

  @Test func ranksAndPairsAddUp() throws {
    var numbers = TestNumbers(5)
    let result = try any(Sample.model(numbers.matrix(6, 5)), samples: 8_000)
    for rank in 0..<6 { #expect(abs(result.options.reduce(0) { $0 + $1.ranks[rank] } - 1) < 1e-12) }
    for one in 0..<6 {
      #expect(abs(result.options[one].ranks.reduce(0, +) - 1) < 1e-12)
      for other in 0..<one {
        #expect(abs(result.pairwiseWins[one][other] + result.pairwiseWins[other][one] - 1) < 1e-12)
      }
    }
  }

  /// Uniform on 0…1 against a known 0.3: the first is ahead in 7 of 10 cases, and its confidence says so.
  @Test func uncertainScoresShowInPairsAndConfidence() throws {
    let model = try DecisionModel(
      criteria: Sample.criteria(1),
      options: [
        Sample.option("a", [.uniform(low: 0, high: 1)]), Sample.option("b", [.exact(0.3)]),
      ])
    let result = try any(model)
    #expect(abs(result.pairwiseWins[0][1] - 0.7) < 0.012)
    #expect(abs((result.options[0].confidence ?? 0) - 0.7) < 0.016)
  }

  @Test func theResultDoesNotDependOnThreads() throws {
    var numbers = TestNumbers(9)
    let model = try Sample.model(
      numbers.matrix(5, 4), [Sample.party("a", [1, 2, 3, 4], [4, 3, 2, 1]), Sample.party("b", [1, 1, 1, 1])])
    let one = try model.appraise(Run(samples: 3_001, seed: 7, threads: 1))
    let four = try model.appraise(Run(samples: 3_001, seed: 7, threads: 4))
    #expect(one == four)
    #expect(one != (try model.appraise(Run(samples: 3_001, seed: 8))))
    #expect(one.stressTest.samples == 3_008)
  }

  @Test func anOptionWithoutWeightsHasNoCentre() throws {
    let result = try any(Sample.model([[1, 1], [0.2, 0.1]]), samples: 800)
    #expect(result.options[1].centralWeights == nil)
    #expect(result.options[1].confidence == nil)
    #expect(result.options[1].first == 0)
    #expect(result.sentence == "Whatever the weights, “O0” comes first in 100 of 100 cases.")
  }

  @Test func aCancelledRunGivesNothing() throws {
    let model = try Sample.model([[1, 0], [0, 1]])
    #expect(throws: AppraisalError.cancelled) { try model.appraise(Run(samples: 100, isCancelled: { true })) }
  }

  @Test func entropyIsInBits() {
    #expect(entropy([1, 0]) == 0)
    #expect(entropy([0.5, 0.5]) == 1)
    #expect(entropy([0.25, 0.25, 0.25, 0.25]) == 2)
  }
}
