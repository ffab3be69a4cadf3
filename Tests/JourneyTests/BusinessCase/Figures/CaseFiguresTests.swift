import BusinessCase
import Documents
import Journey
import Statistics
import Testing

@Suite("Figures of a case are kept as they were found")
struct CaseFiguresTests {
  private static let trials = SimulationSettings(trials: 4_096, seed: 7)

  private func simulated(_ text: String = CaseFile.example) throws -> (CaseResult, CaseFigures) {
    let plan = try CaseFile.read(text)
    let result = try plan.simulate(Self.trials)
    return (result, CaseFigures(result, of: plan))
  }

  @Test("What was found is what is kept, to six digits")
  func same() throws {
    let (result, figures) = try simulated()
    #expect(figures.scenarios.map(\.name) == ["Do nothing", "On our own servers", "At an approved host"])
    #expect(figures.preferred == result.decision.preferred)
    #expect(figures.run.trials == 4_096 && figures.run.sets == 16)
    #expect(figures.run.seed == "7" && figures.run.engine == result.engineVersion)
    for (kept, found) in zip(figures.scenarios, result.scenarios) {
      let figure = try #require(kept[.netValue])
      for (quantile, exact) in zip(figure.quantiles, found.netValue.quantiles) {
        #expect(abs(try #require(quantile) - exact) <= abs(exact) * 1e-5)
      }
      #expect(figure.histogram?.counts == found.netValue.histogram?.counts)
      #expect(figure.chanceOfGood.map { abs($0 - (found.netValue.chanceOfGood ?? -1)) < 1e-5 } == true)
    }
    let losses = try #require(figures.losses)
    #expect(losses.all.count == 4 && losses.all.count(where: \.isToday) == 1)
    #expect(losses.byRisk.first?.curves.count == 2)
    #expect(figures.link != nil && figures.adoption != nil)
    #expect(figures.methods["payback"]?.formula.contains("undiscounted") == true)
  }

  @Test("Rankings name estimates as people do, the weightiest first, and not more than a page draws")
  func rankings() throws {
    let (_, figures) = try simulated()
    let bars = try #require(figures.tornado)
    #expect(bars.count == CaseFigures.most)
    #expect(bars.map { abs($0.atHigh - $0.atLow) } == bars.map { abs($0.atHigh - $0.atLow) }.sorted(by: >))
    let minutes = try #require(bars.first { $0.estimate == "minutes" })
    #expect(minutes.name == "Minutes of searching saved" && minutes.unit == "minutes/month/people")
    #expect(abs(minutes.low - 4) < 0.01 && abs(minutes.high - 40) < 0.1)
  }

  @Test("Canonical JSON gives the same figures back, in few bytes")
  func coding() throws {
    let (_, figures) = try simulated()
    let text = try CanonicalJSON.encode(figures)
    #expect(try CanonicalJSON.decode(CaseFigures.self, from: text) == figures)
    #expect(text.utf8.count < 40_000, "\(text.utf8.count) bytes")
  }

  @Test("Money that never comes back is kept as never, not as a number")
  func never() throws {
    let (result, figures) = try simulated()
    let position = try #require(result.scenarios.firstIndex { $0.payback.high == .infinity })
    let payback = try #require(figures.scenarios[position][.payback])
    #expect(payback.high == nil)
    #expect(try CanonicalJSON.decode(CaseFigures.self, from: CanonicalJSON.encode(figures)) == figures)
  }

  @Test("A long case keeps evenly spread points, the first and the last among them")
  func thinned() throws {
    let long = CaseFile.example.replacing("periods: 36", with: "periods: 240")
    let (result, figures) = try simulated(long)
    let cash = figures.scenarios[1].cash
    #expect(cash.periods.count == CaseFigures.OverTime.most)
    #expect(cash.periods.first == 0 && cash.periods.last == 240)
    #expect(Set(zip(cash.periods.dropFirst(), cash.periods).map { $0 - $1 }) == [4])
    let last = try #require(result.scenarios[1].fan.last?.quantiles[2])
    #expect(abs(try #require(cash.quantiles[2].last) - last) <= abs(last) * 1e-5)
  }
}
