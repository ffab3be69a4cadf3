import Foundation
import Statistics
import Testing

@testable import BusinessCase

struct AnswerTests {
  /// sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 on -pi…pi.
  private final class Ishigami: SensitivityFunction {
    func values(_ columns: [UnsafePointer<UInt32>], rows: Int) -> [Double] {
      (0..<rows).map { row in
        let x = columns.map { ((Double($0[row]) + 0.5) * 0x1p-32 * 2 - 1) * Double.pi }
        let second = sin(x[1])
        return sin(x[0]) + 7 * second * second + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func indicesOfTheIshigamiFunction(seed: UInt64) {
    let found = SobolIndices(count: 3, points: 16_384, seed: seed, threads: 2) { Ishigami() }
    for (index, expected) in zip(found.firstOrder, [0.313905, 0.442411, 0]) { #expect(abs(index - expected) < 0.01) }
    for (index, expected) in zip(found.total, [0.557588, 0.442411, 0.243684]) { #expect(abs(index - expected) < 0.01) }
  }

  @Test func aLinearCaseSharesItsVarianceExactly() throws {
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "a", shape: Cases.bell(0, 30), unit: "EUR"),
        NamedEstimate(id: "b", shape: Cases.bell(0, 40), unit: "EUR"),
      ]
      model.lines = [Cases.cash("a", "a"), Cases.cash("b", "b")]
    }
    let result = try Cases.simulate(model, answers: Set(SimulationSettings.Answer.allCases))
    let indices = try #require(result.sensitivity?.indices)
    #expect(indices.map(\.estimate) == ["b", "a"])
    for (index, expected) in zip(indices, [0.64, 0.36]) {
      #expect(abs(index.firstOrder - expected) < 0.02)
      #expect(abs((index.total ?? 0) - expected) < 0.02)
    }
    let bars = try #require(result.tornado)
    #expect(bars.map(\.estimate) == ["b", "a"])
    #expect(abs(bars[0].swing - 2 * 1.6448536 * 40) < 1e-3)
    #expect(abs(bars[1].atLow + 1.6448536 * 30) < 1e-3)
  }

  @Test func withCorrelationsThereAreNoTotalIndices() throws {
    var model = Cases.rich
    model.correlations = [EstimateCorrelation("users", "worth", rank: 0.4)]
    let sensitivity = try #require(try Cases.simulate(model, answers: [.sensitivity]).sensitivity)
    #expect(sensitivity.indices.allSatisfy { $0.total == nil })
    #expect(sensitivity.remark.contains("correlate"))
  }

  @Test func theChanceOfCancellationHasAPartInTheSpread() throws {
    let result = try Cases.simulate(Cases.rich, answers: [.sensitivity])
    let index = try #require(result.sensitivity?.indices.first { $0.estimate == "chance" })
    #expect((index.total ?? 0) > 0)
  }

  /// What knowing one of two normal estimates is worth, when the choice is to go or not.
  @Test func partialInformationOfALinearCase() throws {
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "a", shape: Cases.bell(0, 30), unit: "EUR"),
        NamedEstimate(id: "b", shape: Cases.bell(0, 40), unit: "EUR"),
      ]
      model.lines = [Cases.cash("a", "a"), Cases.cash("b", "b")]
    }
    let information = try #require(
      try Cases.simulate(model, trials: 16_000, answers: [.information]).decision.information)
    // With mean 0 it is the deviation of the estimate over sqrt(2 pi).
    for (value, deviation) in zip(information, [40.0, 30]) {
      #expect(abs(value.value - deviation * 0.39894228) < 0.6)
      #expect(abs(value.explains - deviation * deviation / 2_500) < 0.02)
    }
  }

  @Test func lossCurvesFallAndTodayLiesAbove() throws {
    let losses = try #require(try Cases.simulate(Cases.rich, trials: 8_000).losses)
    for curve in losses.all {
      for (left, right) in zip(curve.points, curve.points.dropFirst()) {
        #expect(left.loss <= right.loss)
        #expect(left.probability >= right.probability)
      }
    }
    let inside = try #require(losses.all.first { $0.name == "inside" })
    let today = try #require(losses.all.last)
    #expect(today.isToday)
    // Three times the rate, against half of it with the control.
    #expect(abs(today.mean / inside.mean - 6) < 2.5)
    #expect(losses.byRisk.count == 1)
  }

  /// 4,000 people of whom 1 % watch: 40 streams of 2 Mbps; P(N > 50) of a Poisson(40) is 0.0526.
  @Test func bandwidthIsAPoissonTail() throws {
    let link = try Bandwidth(meanStreams: 40, rate: 2, capacity: 200, shareOfLink: 0.5, tolerance: 0.01)
    #expect(abs(link.chanceOfExceeding - 0.0526) < 1e-4)
    #expect(link.streamsWithinTolerance == 55)
    #expect(link.poolCap == 100)
    #expect(abs(link.userCap - 100.0 / 55) < 1e-12)
    #expect(throws: DistributionError.self) {
      try Bandwidth(meanStreams: -1, rate: 2, capacity: 200, shareOfLink: 0.5, tolerance: 0.01)
    }
  }

  @Test func sentencesAreForPeople() throws {
    let result = try Cases.simulate(Cases.known)
    #expect(
      result.scenarios[0].netCash.sentence.hasPrefix("In all simulated futures more money comes back within 3 years"))
    #expect(
      result.scenarios[0].payback.sentence
        == "In all simulated futures the money is back within 3 years; as often sooner as later than after 1.7 years.")
    #expect(result.remarks.contains { $0.hasPrefix("No cost is for people's time") })
    #expect(Words.grouped(-1_234_567.5) == "-1,234,567.5")
    #expect(Words.futures(0.834) == "In 83 of 100 futures")
    #expect(Words.futures(0.999) == "In more than 99 of 100 futures")
  }
}
