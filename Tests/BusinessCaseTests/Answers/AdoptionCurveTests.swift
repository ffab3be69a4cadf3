import BusinessCase
import Foundation
import Testing

@Suite("Adoption is drawn as futures from slow to fast")
struct AdoptionCurveTests {
  private func curve(_ change: (inout CaseModel) -> Void) throws -> AdoptionCurve? {
    var model = Cases.years(10) { model in
      model.estimates = [
        NamedEstimate(id: "work", shape: .fixed(100), unit: "EUR"),
        NamedEstimate(id: "gain", shape: .fixed(60), unit: "EUR/year"),
        NamedEstimate(id: "half", shape: .fixed(36), unit: "months"),
        NamedEstimate(id: "late", shape: Cases.lognormal(24, 54), unit: "months"),
      ]
      model.lines = [Cases.cost("work", "work"), Cases.cash("gain", "gain", grows: true)]
    }
    change(&model)
    return try CasePlan(model).simulate(SimulationSettings(trials: 256)).adoption
  }

  @Test("A known logistic curve is the closed form in the middle of each period, in every future")
  func logistic() throws {
    let curve = try #require(try curve { $0.adoption = .logistic(half: "half", rise: "24") })
    #expect(curve.points.map(\.period) == Array(0...10))
    for point in curve.points.dropFirst() {
      let months = 12 * Double(point.period) - 6
      let share = 1 / (1 + exp(-log(81) * (months - 36) / 24))
      for quantile in point.quantiles { #expect(abs(quantile - share) < 1e-6) }
    }
  }

  @Test("A known Bass curve is that of the paper")
  func bass() throws {
    let (p, q) = (0.03, 0.4)
    let curve = try #require(try curve { $0.adoption = .bass(innovation: "0.03", imitation: "0.4") })
    for point in curve.points.dropFirst() {
      let decay = exp(-(p + q) * (Double(point.period) - 0.5))
      #expect(abs(point.quantiles[2] - (1 - decay) / (1 + q / p * decay)) < 1e-6)
    }
  }

  @Test("An uncertain time spreads the futures, whose middle is that of the middle time")
  func spread() throws {
    // The middle of this lognormal time is the square root of 24 times 54: 36 months.
    let curve = try #require(try curve { $0.adoption = .logistic(half: "late", rise: "24") })
    let third = curve.points[3].quantiles
    #expect(zip(third, third.dropFirst()).allSatisfy { $0 < $1 })
    #expect(abs(third[2] - 1 / (1 + exp(-log(81) * (30 - 36) / 24))) < 0.01)
  }

  @Test("Where nothing grows there is no curve")
  func nothing() throws {
    #expect(try curve { $0.lines[1].growsWithAdoption = false } == nil)
  }
}
