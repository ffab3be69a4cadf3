import Synchronization
import Testing

@testable import BusinessCase

struct SimulationPropertyTests {
  @Test func theNumberOfThreadsChangesNothing() throws {
    let one = try Cases.simulate(
      Cases.rich, trials: 3_000, threads: 1, answers: Set(SimulationSettings.Answer.allCases))
    let many = try Cases.simulate(
      Cases.rich, trials: 3_000, threads: 5, answers: Set(SimulationSettings.Answer.allCases))
    #expect(one.scenarios == many.scenarios)
    #expect(one.decision == many.decision)
    #expect(one.sensitivity == many.sensitivity)
    #expect(one.tornado == many.tornado)
    #expect(one.losses == many.losses)
  }

  @Test func anotherSeedIsAnotherSampleOfTheSame() throws {
    let one = try Cases.simulate(Cases.rich, seed: 1)
    let other = try Cases.simulate(Cases.rich, seed: 2)
    for (a, b) in zip(one.scenarios, other.scenarios) {
      let (a, b) = (try #require(a.netCash.mean), try #require(b.netCash.mean))
      let error = (a.standardError * a.standardError + b.standardError * b.standardError).squareRoot()
      #expect(a.value != b.value)
      #expect(abs(a.value - b.value) < 5 * error)
    }
  }

  @Test(arguments: 1...6) func aFixedCostShiftsTheNetPresentValueExactly(seed: UInt64) throws {
    var model = Cases.generated(seed)
    let before = try Cases.simulate(model)
    model.estimates.append(NamedEstimate(id: "extra", shape: .fixed(1_024), unit: "EUR"))
    model.lines.append(Cases.cost("extra", "extra"))
    let after = try Cases.simulate(model)
    for (a, b) in zip(before.scenarios, after.scenarios) where !a.isDoNothing {
      let shift = (a.netCash.mean?.value ?? 0) - (b.netCash.mean?.value ?? 0)
      #expect(abs(shift - 1_024) < 1e-6)
      for (x, y) in zip(a.netCash.quantiles, b.netCash.quantiles) { #expect(abs(x - y - 1_024) < 0.05) }
    }
  }

  @Test func scalingTheCurrencyScalesMoneyAndLeavesTheReturnAlone() throws {
    func model(_ scale: Double) -> CaseModel {
      Cases.years(3, rate: 0.05) { model in
        model.estimates = [
          NamedEstimate(id: "spent", shape: Cases.lognormal(100 * scale, 300 * scale), unit: "EUR"),
          NamedEstimate(
            id: "gain", shape: .triple(low: 50 * scale, mode: 100 * scale, high: 250 * scale), unit: "EUR/year"),
        ]
        model.lines = [Cases.cost("spent", "spent"), Cases.cash("gain", "gain")]
      }
    }
    let (one, other) = (try Cases.simulate(model(1)).scenarios[0], try Cases.simulate(model(128)).scenarios[0])
    for (a, b) in zip(one.netCash.quantiles, other.netCash.quantiles) {
      #expect(abs(128 * a - b) < 1e-5 * abs(b) + 1e-3)
    }
    let (a, b) = (try #require(one.returnOnInvestment), try #require(other.returnOnInvestment))
    for (x, y) in zip(a.quantiles, b.quantiles) { #expect(abs(x - y) < 1e-5) }
  }

  @Test(arguments: 1...6) func permutingLinesChangesNothing(seed: UInt64) throws {
    var model = Cases.generated(seed)
    let before = try Cases.simulate(model)
    model.lines.reverse()
    let after = try Cases.simulate(model)
    for (a, b) in zip(before.scenarios, after.scenarios) {
      #expect(abs((a.netCash.mean?.value ?? 0) - (b.netCash.mean?.value ?? 1)) < 1e-6)
      #expect(a.costs.quantiles == b.costs.quantiles)
    }
  }

  @Test func withoutDiscountingItIsThePlainSum() throws {
    let model = Cases.years(5) { model in
      model.estimates = [
        NamedEstimate(id: "once", shape: .fixed(70), unit: "EUR"),
        NamedEstimate(id: "gain", shape: .fixed(30), unit: "EUR/year"),
      ]
      model.lines = [
        Cases.cost("once", "once", start: 2), Cases.cash("gain", "gain", start: 2, end: 4),
        Cases.cost("month", "gain / 12 * 6"),
      ]
    }
    let result = try Cases.simulate(model)
    #expect(abs((result.scenarios[0].netCash.mean?.value ?? 0) - (3 * 30 - 70 - 5 * 15)) < 1e-9)
    #expect(result.scenarios[0].fan.map { $0.quantiles[2] } == [0, -15, -70, -55, -40, -55])
  }

  @Test func monthsAndYearsAgreeOnFlatAmounts() throws {
    var model = Cases.years(2) { model in
      model.estimates = [NamedEstimate(id: "gain", shape: Cases.lognormal(10, 50), unit: "EUR/month")]
      model.lines = [Cases.cash("gain", "gain")]
    }
    let years = try Cases.simulate(model)
    model.time = Timeframe(step: .month, periods: 24, discountRate: 0)
    let months = try Cases.simulate(model)
    #expect(abs((years.scenarios[0].netCash.mean?.value ?? 0) - (months.scenarios[0].netCash.mean?.value ?? 1)) < 1e-6)
  }

  @Test func cancellationForSureEndsEverythingThere() throws {
    let model = Cases.years(5) { model in
      model.estimates = [NamedEstimate(id: "gain", shape: .fixed(10), unit: "EUR/year")]
      model.lines = [Cases.cash("gain", "gain")]
      model.cancellation = Cancellation(chance: "1", after: "30")
    }
    // Two and a half years.
    #expect(abs((try Cases.simulate(model).scenarios[0].netCash.mean?.value ?? 0) - 25) < 1e-9)
  }

  /// Losses end when everything does, within a period and at its end.
  @Test(arguments: [30.0, 24]) func lossesEndWithCancellation(after: Double) throws {
    let model = Cases.years(5) { model in
      model.risks = [CaseRisk(id: "r", perYear: "1", loss: .fixed(100))]
      model.cancellation = Cancellation(chance: "1", after: "\(after)")
    }
    let losses = try Cases.simulate(model, trials: 16_000).scenarios[0].losses
    #expect(abs(losses.value - 100 * after / 12) < 4 * losses.standardError)
    #expect(losses.standardError < 2)
    // What questions about estimates are asked of says the same, without chance.
    let plan = try CasePlan(model)
    #expect(abs(ExpectedValue(plan, scenario: 0).values(rows: 4)[0] + 100 * after / 12) < 1e-9)
  }

  /// An estimate that is known at first and uncertain under two options is the same in both of their futures.
  @Test func anEstimateHasOneFutureWhateverTheOption() throws {
    let uncertain = Cases.lognormal(100, 400)
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "gain", shape: Cases.bell(500, 20), unit: "EUR"),
        NamedEstimate(id: "price", shape: .fixed(200), unit: "EUR"),
      ]
      model.lines = [Cases.cash("gain", "gain"), Cases.cost("price", "price")]
      model.scenarios = [
        CaseScenario(id: "one", replaces: [.init("price", shape: uncertain)]),
        CaseScenario(id: "two", replaces: [.init("price", shape: uncertain)]),
        CaseScenario(id: "three", replaces: [.init("gain", shape: Cases.bell(900, 10))]),
      ]
    }
    let result = try Cases.simulate(model, answers: Set(SimulationSettings.Answer.allCases))
    let difference = try #require(result.scenarios[1].difference)
    #expect(difference.quantiles == [0, 0, 0, 0, 0])
    #expect(result.decision.information.map { Set($0.map(\.estimate)) } == ["gain", "price"])
    #expect(result.sensitivity.map { Set($0.indices.map(\.estimate)) } == ["gain", "price"])
    // The third is best: its own ends of the gain count, and the price is known there.
    #expect(result.decision.preferred == 2)
    let bars = try #require(result.tornado)
    #expect(bars.map(\.estimate) == ["gain"])
    #expect(abs(bars[0].low - (900 - 1.6448536 * 10)) < 1e-3)
    #expect(abs(bars[0].atLow - (700 - 1.6448536 * 10)) < 1e-3)
    let plan = try CasePlan(model)
    let first = TornadoBar.all(plan, scenario: 0)
    #expect(first.map(\.estimate) == ["price", "gain"])
    #expect(abs(first[0].low - 100) < 1e-3 && abs(first[0].atLow - 400) < 1e-3)
    // At first everything stands at its median.
    #expect(abs(ExpectedValue(plan, scenario: 0).values(rows: 4)[0] - 300) < 1e-3)
  }

  @Test func bassAdoptionFollowsItsFormula() throws {
    let model = Cases.years(3) { model in
      model.estimates = [NamedEstimate(id: "gain", shape: .fixed(100), unit: "EUR/year")]
      model.lines = [Cases.cash("gain", "gain", grows: true)]
      model.adoption = .bass(innovation: "0.03", imitation: "0.4")
    }
    // 100 times the share at 6, 18 and 30 months.
    let expected = 100 * (0.016459115 + 0.059450619 + 0.118671474)
    #expect(abs((try Cases.simulate(model).scenarios[0].netCash.mean?.value ?? 0) - expected) < 1e-4)
  }

  @Test func correlatedEstimatesWidenASum() throws {
    var model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "a", shape: Cases.bell(0, 30), unit: "EUR"),
        NamedEstimate(id: "b", shape: Cases.bell(0, 40), unit: "EUR"),
      ]
      model.lines = [Cases.cash("a", "a"), Cases.cash("b", "b")]
    }
    model.correlations = [EstimateCorrelation("a", "b", rank: 0.5)]
    // Ranks at 0.5 are normal scores at 2 sin(pi / 12) = 0.5176.
    let deviation = (900 + 1_600 + 2 * 0.5176381 * 1_200).squareRoot()
    let figure = try Cases.simulate(model, trials: 16_000).scenarios[0].netCash
    #expect(abs(figure.high - 1.6448536 * deviation) < 1.5)
  }

  @Test func aSimulationCanBeStopped() throws {
    let plan = try CasePlan(Cases.rich)
    #expect(throws: SimulationError.cancelled) { try plan.simulate(SimulationSettings(trials: 1_000_000)) { true } }
  }

  @Test func everyBlockAsksWhetherToStop() throws {
    let asked = Mutex(0)
    let trials = 16 * 4_096
    _ = try CasePlan(Cases.known).simulate(SimulationSettings(trials: trials, answers: [])) {
      asked.withLock { $0 += 1 }
      return false
    }
    #expect(asked.withLock { $0 } >= trials / 256)
  }

  @Test func aTaskThatIsCancelledStopsItsSimulation() async throws {
    let plan = try CasePlan(Cases.rich)
    let task = Task { try await plan.simulation(SimulationSettings(trials: 1_000_000)) }
    task.cancel()
    await #expect(throws: SimulationError.cancelled) { try await task.value }
  }
}
