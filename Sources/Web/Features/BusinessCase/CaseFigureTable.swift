import Charts
import Journey

/// All figures of a scenario as numbers: the mean, the middle, the 90 % range and how likely each is to be good.
struct CaseFigureTable {
  let scenario: CaseFigures.Scenario
  let numbers: CaseNumbers

  var table: ChartTable {
    ChartTable(
      "The figures with “\(scenario.name)”. Good is: above zero, paid back, no loss in a year, a rate above the discount "
        + "rate",
      columns: ["Figure", "Mean", "Median", "5 %", "95 %", "Good in"], rows: scenario.figures.map(row))
  }

  private func row(_ figure: CaseFigures.Figure) -> [String] {
    let ends = [figure.median, figure.low, figure.high].map { words($0, figure.kind) }
    return [figure.kind.title, figure.mean.map { words($0.value, figure.kind) } ?? "not defined"] + ends
      + [figure.chanceOfGood.map { numbers.ofHundred($0) } ?? "–"]
  }

  private func words(_ value: Double?, _ kind: CaseFigures.Figure.Kind) -> String {
    guard let value else { return kind == .payback ? "never" : "not defined" }
    return switch kind {
    case .netCash, .netValue, .costs, .annualLoss, .difference: numbers.about(value)
    case .returnOnInvestment, .internalRate: numbers.percent(value)
    case .payback: numbers.years(value)
    }
  }
}
