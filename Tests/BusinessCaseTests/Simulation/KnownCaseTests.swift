import Foundation
import Statistics
import Testing

@testable import BusinessCase

/// The known results of the references, by the engine as a whole.
struct KnownCaseTests {
  @Test func theCaseOfTheReferences() throws {
    let result = try Cases.simulate(Cases.known)
    let scenario = result.scenarios[0]
    #expect(abs(scenario.netCash.median - 49.21112) < 1e-4)
    #expect(abs((scenario.netCash.mean?.value ?? 0) - 49.21112) < 1e-5)
    #expect(abs(scenario.cashBenefits.value - 149.21112) < 1e-5)
    #expect(abs((scenario.returnOnInvestment?.median ?? 0) - 0.4921112) < 1e-6)
    #expect(abs(scenario.payback.median - (1 + 40.0 / 60)) < 1e-6)
    #expect(abs((scenario.internalRate?.median ?? 0) - 0.3630965) < 1e-6)
    #expect(scenario.netCash.chanceOfGood == 1)
    #expect(scenario.netCash.mean?.standardError ?? 1 < 1e-9)
  }

  @Test func flowsOfOneSeries() {
    let flows = [-100.0, 60, 60, 60]
    #expect(abs(CashFlows.netPresentValue(flows, rate: 0.1) - 49.21112) < 1e-5)
    #expect(abs((CashFlows.internalRate(flows) ?? 0) - 0.3630965) < 1e-7)
    #expect(abs((CashFlows.payback(flows) ?? 0) - 1.6666667) < 1e-6)
    #expect(CashFlows.payback([-100, 10, 10]) == nil)
    // The references interpolate within the period in which the money is back. It is not back where more goes out
    // afterwards than came in, nor at time 0 because nothing was spent yet: the last crossing counts.
    #expect(CashFlows.payback([5, -100]) == nil)
    #expect(CashFlows.payback([5, -100, 95]) == 2)
    #expect(CashFlows.payback([-100, 150, -100, 100]) == 2.5)
    #expect(CashFlows.payback([0, -60, 40, 40]) == 2.5)
    #expect(CashFlows.payback([5, 0, 1]) == 0)
    #expect(CashFlows.internalRate([100, -60]) == nil)
    #expect(CashFlows.internalRate([-100, 300, -150]) == nil)
    #expect(CashFlows.internalRate([-100, 20]).map { abs($0 + 0.8) < 1e-9 } == true)
  }

  /// Spending that begins after time 0, or comes again, has to come back before the money is back.
  @Test func paybackWaitsForWhatIsSpentLater() throws {
    func payback(_ change: (inout CaseModel) -> Void) throws -> Figure {
      let model = Cases.years(4) { model in
        model.estimates = [
          NamedEstimate(id: "hundred", shape: .fixed(100), unit: "EUR"),
          NamedEstimate(id: "gain", shape: .fixed(60), unit: "EUR/year"),
        ]
        change(&model)
      }
      return try Cases.simulate(model, trials: 64).scenarios[0].payback
    }
    // 0, -100, -40, 20, 80
    let late = try payback { model in
      model.lines = [Cases.cost("late", "hundred", start: 1), Cases.cash("gain", "gain", start: 2)]
    }
    #expect(abs(late.median - (2 + 40.0 / 60)) < 1e-6)
    // -100, -40, 20, -20, 40
    let again = try payback { model in
      model.lines = [
        Cases.cost("first", "hundred"), Cases.cost("again", "hundred", start: 3), Cases.cash("gain", "gain"),
      ]
    }
    #expect(abs(again.median - (3 + 20.0 / 60)) < 1e-6)
    // 0, 60, 120, 180, 140
    let covered = try payback { model in
      model.lines = [Cases.cash("gain", "gain"), Cases.cost("late", "hundred", start: 4)]
    }
    #expect(covered.median == 0)
    #expect(
      covered.sentence == "In all simulated futures the money that comes in covers what goes out at any time.")
    let never = try payback { $0.lines = [Cases.cost("spent", "hundred", start: 2)] }
    #expect(never.median == .infinity)
    #expect(never.chanceOfGood == 0)
    // Nothing is spent and nothing gained in money: no share of futures is good.
    let nothing = try payback { model in
      model.lines = [CaseLine(id: "time", kind: .benefit(cashReleasing: false), amount: "gain")]
    }
    #expect(nothing.chanceOfGood == nil)
    #expect(nothing.sentence == "No money is spent and none comes back, so that there is nothing to pay back.")
  }

  @Test(arguments: [64, 1_000, 8_000], [1, 2, 3] as [UInt64])
  func aSumOfNormals(trials: Int, seed: UInt64) throws {
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "a", shape: Cases.bell(100, 30), unit: "EUR"),
        NamedEstimate(id: "b", shape: Cases.bell(50, 40), unit: "EUR"),
      ]
      model.lines = [Cases.cash("a", "a"), Cases.cost("b", "b")]
    }
    let figure = try Cases.simulate(model, trials: trials, seed: seed).scenarios[0].netCash
    let mean = try #require(figure.mean)
    #expect(abs(mean.value - 50) < max(4 * mean.standardError, 1e-6))
    guard trials >= 8_000 else { return }
    #expect(abs(figure.low - (50 - 1.6448536 * 50)) < 1.5)
    #expect(abs(figure.high - (50 + 1.6448536 * 50)) < 1.5)
    #expect(abs((figure.chanceOfGood ?? 0) - 0.841344746) < 0.006)
  }

  @Test(arguments: [1_000, 8_000], [1, 2, 3] as [UInt64])
  func aProductOfLognormals(trials: Int, seed: UInt64) throws {
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "a", shape: Cases.lognormal(1, 10), unit: "people"),
        NamedEstimate(id: "b", shape: Cases.lognormal(2, 8), unit: "EUR/people"),
      ]
      model.lines = [Cases.cash("ab", "a * b")]
    }
    let mean = try #require(try Cases.simulate(model, trials: trials, seed: seed).scenarios[0].netCash.mean)
    // E[a] E[b], each exp(mu + sigma^2 / 2).
    #expect(abs(mean.value - 4.0400128 * 4.3714486) < 4 * mean.standardError + 1e-4)
  }

  @Test(arguments: [(1_000, 0.1), (16_000, 0.1), (1_000, 3.0), (16_000, 3.0)], [4, 5] as [UInt64])
  func aCompoundPoissonSum(_ size: (trials: Int, perYear: Double), seed: UInt64) throws {
    let perYear = size.perYear
    let model = Cases.years(4) { model in
      model.risks = [CaseRisk(id: "r", perYear: "\(perYear)", loss: Cases.lognormal(100_000, 1_000_000))]
    }
    let outcome = try CasePlan(model).outcome(SimulationSettings(trials: size.trials, seed: seed, answers: []))
    let losses = outcome.mean(of: .losses, 0)
    #expect(abs(losses.value - 4 * perYear * 404_001.28) < 4 * losses.standardError)
    let mean = outcome.mean(of: .annualLoss, 0)
    #expect(abs(mean.value - perYear * 404_001.28) < 4 * mean.standardError)
    let annual = withExtendedLifetime(outcome) { outcome.values(0, .annualLoss).map { Double($0) } }
    // The variance of a compound sum is the rate times the second moment of a loss, exp(2 mu + 2 sigma^2).
    let second = perYear * 2.6639801e11 + perYear * perYear * 404_001.28 * 404_001.28
    let squares = Moments(annual.map { $0 * $0 })
    #expect(abs(squares.mean - second) < 4 * squares.standardError)
    // No event in a year, with probability exp(-rate).
    let none = exp(-perYear)
    let error = (none * (1 - none) / Double(annual.count)).squareRoot()
    #expect(abs(Double(annual.count { $0 == 0 }) / Double(annual.count) - none) < 4 * error)
  }

  /// A year's loss is that of a whole year, however short the case.
  @Test func aHorizonBelowAYearTellsTheLossOfAYear() throws {
    var model = Cases.years(1) { $0.risks = [CaseRisk(id: "r", perYear: "2", loss: .fixed(100))] }
    model.time = Timeframe(step: .month, periods: 3, discountRate: 0)
    let scenario = try Cases.simulate(model, trials: 16_000).scenarios[0]
    let annual = try #require(scenario.annualLoss?.mean)
    #expect(abs(annual.value - 200) < 4 * annual.standardError)
    // What comes after the horizon is not part of the case.
    #expect(abs(scenario.losses.value - 50) < 4 * scenario.losses.standardError)
    #expect(annual.standardError < 2 && scenario.losses.standardError < 2)
  }

  @Test(arguments: [1_000, 4_000, 16_000], [1, 2, 3] as [UInt64])
  func perfectInformationOfAGoOrNoGo(trials: Int, seed: UInt64) throws {
    let model = Cases.years(1) { model in
      model.estimates = [NamedEstimate(id: "a", shape: Cases.bell(0, 100), unit: "EUR")]
      model.lines = [Cases.cash("a", "a")]
    }
    let result = try Cases.simulate(model, trials: trials, seed: seed, answers: [.information])
    let found = result.decision.perfectInformation
    #expect(
      abs(found.value - 39.89423) < 4 * found.standardError && found.standardError < 160 / Double(trials).squareRoot())
    // Nothing else is uncertain, so knowing it is knowing all.
    #expect(abs((result.decision.information?.first?.value ?? 0) - 39.89423) < 0.8 + 4 * found.standardError)
  }

  @Test func perfectInformationOfThreeOptions() throws {
    // Payoffs in three states with p = .5, .3, .2, the state by one uniform number.
    func payoff(_ one: Int, _ two: Int, _ three: Int) -> String {
      "if(u < 0.5, \(one) * euro, if(u < 0.8, \(two) * euro, \(three) * euro))"
    }
    let model = Cases.years(1) { model in
      model.estimates = [
        NamedEstimate(id: "u", shape: .uniform(low: 0, high: 1)),
        NamedEstimate(id: "euro", shape: .fixed(1), unit: "EUR"),
      ]
      model.scenarios = ["a", "b", "c"].map { CaseScenario(id: $0) }
      model.lines = zip(["a", "b", "c"], [payoff(1_500, 300, -800), payoff(900, 600, -200), payoff(500, 500, 500)]).map
      {
        CaseLine(id: $0, kind: .benefit(cashReleasing: true), amount: $1, scenarios: [$0])
      }
    }
    let result = try Cases.simulate(model, trials: 16_000)
    let means = result.scenarios.map { $0.netCash.mean?.value ?? 0 }
    for (mean, expected) in zip(means, [680.0, 590, 500]) { #expect(abs(mean - expected) < 1) }
    #expect(abs(result.decision.perfectInformation.value - 350) < 1)
    #expect(result.decision.preferred == 0)
    for (chance, expected) in zip(result.decision.chanceOfBest, [0.5, 0.3, 0.2]) {
      #expect(abs(chance - expected) < 0.002)
    }
  }
}
