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
    // 5 years of 100 a year, of which 3 are lost by the chance; and a cost beside it.
    let model = Cases.years(5) { model in
      model.estimates = [
        NamedEstimate(id: "gain", shape: .fixed(100), unit: "EUR/year"),
        NamedEstimate(id: "spent", shape: Cases.bell(100, 30), unit: "EUR"),
        NamedEstimate(id: "chance", shape: .uniform(low: 5, high: 30), unit: "%"),
      ]
      model.lines = [Cases.cash("gain", "gain"), Cases.cost("spent", "spent")]
      model.cancellation = Cancellation(chance: "chance", after: "24")
    }
    let result = try Cases.simulate(model, answers: [.sensitivity])
    let indices = try #require(result.sensitivity?.indices)
    #expect(indices.map(\.estimate) == ["spent", "chance"])
    let chance = 300.0 * 300 * 0.25 * 0.25 / 12
    for (index, expected) in zip(indices, [900 / (900 + chance), chance / (900 + chance)]) {
      #expect(abs(index.firstOrder - expected) < 0.02)
      #expect(abs((index.total ?? 0) - expected) < 0.02)
    }
  }

  /// One estimate moves alone, whatever it correlates with and whatever may stop everything.
  @Test func aTornadoMovesOneEstimateAtATime() throws {
    var model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "a", shape: Cases.bell(0, 30), unit: "EUR"),
        NamedEstimate(id: "b", shape: Cases.bell(0, 40), unit: "EUR"),
      ]
      model.lines = [Cases.cash("a", "a"), Cases.cash("b", "b")]
      model.cancellation = Cancellation(chance: "0.2", after: "6")
    }
    model.correlations = [EstimateCorrelation("a", "b", rank: 0.9)]
    let bars = try #require(try Cases.simulate(model, answers: [.tornado]).tornado)
    #expect(bars.map(\.estimate) == ["b", "a"])
    for (bar, deviation) in zip(bars, [40.0, 30]) {
      #expect(abs(bar.atHigh - 1.6448536 * deviation) < 1e-3)
      #expect(abs(bar.atLow + 1.6448536 * deviation) < 1e-3)
    }
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
    let result = try Cases.simulate(Cases.rich, trials: 8_000)
    let losses = try #require(result.losses)
    for curve in losses.all {
      for (left, right) in zip(curve.points, curve.points.dropFirst()) {
        #expect(left.loss <= right.loss)
        #expect(left.probability >= right.probability)
      }
    }
    let inside = try #require(losses.all.first { $0.name == "inside" })
    let today = try #require(losses.all.last)
    #expect(today.isToday)
    // Half the rate with the control: half of E[events] E[loss], each exp(mu + sigma^2 / 2).
    let known = 0.40400128 * 14_340.315
    let own = try #require(result.scenarios[1].annualLoss?.mean)
    #expect(abs(inside.mean - 0.5 * known) < 4 * own.standardError)
    // Today three times the rate. Every event with the case is one of today's, with a chance of a sixth, so that the
    // difference of today and six times the case has the variance 5 · 3 E[events] E[loss^2] in a year.
    let error = (5 * 3 * 0.40400128 * 8.4579434e8 / Double(result.trials)).squareRoot()
    #expect(abs(today.mean - 6 * inside.mean) < 4 * error)
    #expect(losses.byRisk.count == 1)
  }

  /// 4,000 people of whom 1 % watch: 40 streams of 2 Mbps; P(N > 50) of a Poisson(40) is 0.0526.
  @Test func bandwidthIsAPoissonTail() throws {
    let link = try Bandwidth(meanStreams: 40, rate: 2, capacity: 200, shareOfLink: 0.5, tolerance: 0.01)
    #expect(abs(link.chanceOfExceeding - 0.0526) < 1e-4)
    #expect(link.streamsWithinTolerance == 55)
    #expect(link.poolCap == 100)
    #expect(abs(link.userCap - 100.0 / 55) < 1e-12)
  }

  @Test(
    arguments: [
      (-1, 2, 200, 0.5, 0.01, .streams(-1)), (2e6, 2, 200, 0.5, 0.01, .streams(2e6)),
      (40, 0, 200, 0.5, 0.01, .rate(0)), (40, .infinity, 200, 0.5, 0.01, .rate(.infinity)),
      (40, 2, -1, 0.5, 0.01, .capacity(-1)), (40, 2, .infinity, 0.5, 0.01, .capacity(.infinity)),
      (40, 2, 200, 0, 0.01, .shareOfLink(0)), (40, 2, 200, 1.5, 0.01, .shareOfLink(1.5)),
      (40, 2, 200, 0.5, 0, .tolerance(0)), (40, 2, 200, 0.5, 1, .tolerance(1)),
    ] as [(Double, Double, Double, Double, Double, BandwidthError)])
  func aLinkThatCannotBeIsRefused(
    streams: Double, rate: Double, capacity: Double, share: Double, tolerance: Double, error: BandwidthError
  ) {
    #expect(throws: error) {
      try Bandwidth(
        meanStreams: streams, rate: rate, capacity: capacity, shareOfLink: share, tolerance: tolerance)
    }
    #expect(error.message.contains("Give "))
  }

  /// The futures with the most streams, and those in which the link is down, are overloads and not to be left out.
  @Test func everyFutureOfALinkCounts() throws {
    func link(_ chance: Double, _ people: String, _ capacity: String) throws -> Bandwidth {
      let model = Cases.years(1) { model in
        model.estimates = [NamedEstimate(id: "rare", shape: .chance(chance))]
        model.lines = [Cases.cost("l", "0")]
        model.link = LinkDemand(people: people, activeShare: "1", streamRate: "1", capacity: capacity, shareOfLink: 1)
      }
      return try #require(try Cases.simulate(model, trials: 64).bandwidth)
    }
    #expect(abs(try link(0.25, "10000000 * rare", "500").chanceOfExceeding - 0.25) < 0.005)
    // A Poisson(1) is above 0 with 1 - 1/e, and above 1 with 1 - 2/e.
    #expect(abs(try link(0.5, "1", "rare").chanceOfExceeding - (1 - 1.5 * exp(-1))) < 0.005)
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
