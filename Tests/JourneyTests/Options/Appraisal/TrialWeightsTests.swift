import DecisionAnalysis
import Testing

@testable import Journey

@Suite struct TrialWeightsTests {
  private func model() throws -> DecisionModel { try AppraisalFile.read(AppraisalFile.example).model }

  @Test func aPartysWeightsTriedGiveItsRanking() throws {
    let model = try model()
    let figures = try model.figures(Run(samples: 400))
    for ranking in figures.rankings {
      let trial = TrialWeights(ranking, in: figures)
      #expect(trial.points.values.max() == 100)
      let tried = try model.trying(trial).figures(Run(samples: 400))
      #expect(tried.rankings.map(\.party) == [TrialWeights.party])
      #expect(tried.rankings[0].options.map(\.option) == ranking.options.map(\.option))
      // Whole points of 100 move a weight by half a point of the largest at most.
      for (one, other) in zip(tried.rankings[0].options, ranking.options) {
        #expect(abs(one.value - other.value) < 0.02)
      }
    }
  }

  @Test func pointsOfLeavesAreComparedDirectly() throws {
    let tried = try model().trying(TrialWeights(points: ["cost": 30, "hosting": 10, "nowhere": 50]))
    let weights = tried.weights[0].mean
    #expect(zip(tried.leaves.map(\.id), weights).filter { $0.1 > 0 }.map(\.0) == ["cost", "hosting"])
    #expect(abs(weights[tried.leaves.firstIndex { $0.id == "cost" } ?? 0] - 0.75) < 1e-12)
  }

  @Test func noPointsAtAllAreRefused() throws {
    let model = try model()
    let error = #expect(throws: ModelProblems.self) { try model.trying(TrialWeights(points: ["cost": 0])) }
    #expect(error?.list.first?.message.isEmpty == false)
  }
}
