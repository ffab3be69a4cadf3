import BusinessCase
import Statistics
import Testing

struct AppraisalSummaryTests {
  private func summary(
    benefits: [BenefitLine] = [], costs: [CostLine] = [], risks: [RiskLine] = [], years: Int = 3
  ) throws -> AppraisalSummary {
    AppraisalSummary(
      benefits: benefits, costs: costs, risks: risks, currency: "EUR", over: try Horizon(years: years))
  }

  @Test func anEmptyCaseIsWorthAndCostsNothing() throws {
    let empty = try summary()
    for total in [empty.cashReleasing, empty.nonCash, empty.costs, empty.netCash] {
      #expect(total.mean == 0)
      #expect(total.interval.width == 0)
    }
    #expect(empty.riskLoss.worst == 0)
    #expect(!empty.hasPeopleCosts)
    #expect(empty.leftOut.isEmpty)
  }

  @Test func benefitsThatReleaseCashAndOthersAreNeverAddedTogether() throws {
    let figures = try summary(
      benefits: [
        BenefitLine(id: "paper", estimate: Euro.fixed(1_000, .perYear), isCashReleasing: true),
        BenefitLine(id: "time", estimate: Euro.fixed(50_000, .perYear), isCashReleasing: false),
      ],
      costs: [CostLine(id: "licence", estimate: Euro.fixed(100, .perMonth), nature: .licences)])
    #expect(figures.cashReleasing.mean == 3_000)
    #expect(figures.nonCash.mean == 150_000)
    #expect(figures.costs.mean == 3_600)
    // The time saved pays no invoice.
    #expect(figures.netCash.mean == -600)
  }

  @Test func theNetOfCashIsUncertainOnBothSides() throws {
    let figures = try summary(
      benefits: [BenefitLine(id: "a", estimate: Euro.normal(100, 200), isCashReleasing: true)],
      costs: [CostLine(id: "b", estimate: Euro.normal(100, 200), nature: .hosting)])
    #expect(figures.netCash.mean == 0)
    #expect(abs(figures.netCash.variance - figures.cashReleasing.variance - figures.costs.variance) < 1e-9)
    #expect(abs(figures.netCash.interval.high - 50 * 2.0.squareRoot()) < 1e-9)
  }

  @Test func aCaseWithoutCostsForPeopleSaysSo() throws {
    let licence = CostLine(id: "l", estimate: try Euro.fixed(100), nature: .licences)
    #expect(try !summary(costs: [licence]).hasPeopleCosts)
    for nature in [CostLine.Nature.peopleTime, .training, .moderation] {
      let people = CostLine(id: "p", estimate: try Euro.fixed(100), nature: nature)
      #expect(try summary(costs: [licence, people]).hasPeopleCosts)
      // A line that says nothing is spent is no cost.
      let nothing = CostLine(id: "p", estimate: try Euro.fixed(0), nature: nature)
      #expect(try !summary(costs: [licence, nothing]).hasPeopleCosts)
    }
  }

  @Test func linesThatAreNotInTheCurrencyAreLeftOutAndListed() throws {
    let hours = try Estimate(.fixed(40), unit: .hours)
    let dollars = try Estimate(.fixed(40), unit: .money(currency: "USD"))
    let figures = try summary(
      benefits: [
        BenefitLine(id: "time", estimate: hours, isCashReleasing: false),
        BenefitLine(id: "paper", estimate: Euro.fixed(10), isCashReleasing: true),
      ],
      costs: [CostLine(id: "licence", estimate: dollars, nature: .licences)],
      risks: [RiskLine(id: "leak", chancePerYear: 0.1, impact: dollars)])
    #expect(figures.leftOut.map(\.id) == ["time", "licence", "leak"])
    #expect(figures.cashReleasing.mean == 10)
    #expect(figures.costs.mean == 0)
    #expect(figures.riskLoss.riskCount == 0)
    #expect(
      figures.leftOut[0].message
        == "Not in the totals: it has no amount of money yet. Say what it is worth in EUR.")
    #expect(figures.leftOut[1].message == "Not in the totals: it is in USD. Convert it to EUR.")
  }

  @Test func risksAreNotPartOfTheNet() throws {
    let risk = try RiskLine(id: "leak", chancePerYear: 0.1, impact: Euro.fixed(100_000))
    let figures = try summary(risks: [risk])
    #expect(figures.netCash.mean == 0)
    #expect(abs(figures.riskLoss.expected - 30_000) < 1e-9)
    #expect(figures.riskLoss.worst == 100_000)
  }
}
