import Charts
import Journey
import Markup
import Partnership

/// The pictures of a simulated case, each with the table of the same figures.
struct CaseCharts {
  let figures: CaseFigures
  let numbers: CaseNumbers
  let sentences: CaseSentences

  init(_ figures: CaseFigures, _ numbers: CaseNumbers) {
    (self.figures, self.numbers) = (figures, numbers)
    sentences = CaseSentences(figures: figures, numbers: numbers)
  }

  private var code: String { figures.currency }

  /// What each option is worth, under each other on one scale.
  var worth: HTML {
    let kind = figures.objective
    let title = kind == .netCash ? "Net present value in cash" : "Net present value with other benefits"
    let rows = figures.scenarios.compactMap { scenario -> DistributionChart.Row? in
      guard let figure = scenario[kind], let histogram = figure.histogram, let low = figure.low,
        let middle = figure.median, let high = figure.high
      else { return nil }
      return DistributionChart.Row(
        name: scenario.name, low: histogram.low, high: histogram.high, counts: histogram.counts,
        interval: (low, middle, high))
    }
    let chart = DistributionChart(
      title: "\(title), under each option", summary: sentences.sponsor, rows: rows,
      valueWords: numbers.axisWords)
    return CaseFigure(
      chart: chart.svg,
      caption: "\(title), in \(code). The shape shows where futures lie, the bar 90 of 100, the ring the middle.",
      table: spreadTable(title, kind)
    ).html
  }

  private func spreadTable(_ title: String, _ kind: CaseFigures.Figure.Kind) -> ChartTable {
    ChartTable(
      "\(title), in \(code), by the share of futures that stay below",
      columns: ["Option", "5 %", "25 %", "50 %", "75 %", "95 %", "Mean", "Above zero"],
      rows: figures.scenarios.compactMap { scenario in
        scenario[kind].map { figure in
          [scenario.name] + figure.quantiles.map { quantile in quantile.map { number($0, within: figure) } ?? "never" }
            + [figure.mean.map { number($0.value, within: figure) } ?? "–", numbers.percent(figure.chanceOfGood ?? 0)]
        }
      })
  }

  private func number(_ value: Double, within figure: CaseFigures.Figure) -> String {
    numbers.money(value, within: figure)
  }

  /// The money that has come and gone up to each moment, under one option.
  func cash(_ scenario: CaseFigures.Scenario) -> HTML {
    let chart = FanChart(
      title: "Cash so far, “\(scenario.name)”", summary: payback(scenario), points: scenario.cash.points(figures.time),
      timeWords: figures.time.words, valueWords: numbers.axisWords)
    return CaseFigure(
      chart: chart.svg,
      caption:
        "Cash so far with “\(scenario.name)”, in \(code), not discounted. Line: the middle. Dark: half of the futures. Light: 90 of 100.",
      table: scenario.cash.table(
        "Cash so far with “\(scenario.name)”, in \(code), by the share of futures that stay below", figures.time
      ) { numbers.about($0) }
    ).html
  }

  private func payback(_ scenario: CaseFigures.Scenario) -> String {
    scenario[.payback].map { sentences.sentence($0, of: scenario) } ?? ""
  }

  var adoption: HTML {
    HTML.with(figures.adoption) { adoption in
      let numbers = numbers
      let chart = FanChart(
        title: "Share of people who use it", summary: sentences.adoption, points: adoption.share.points(figures.time),
        vertical: Axis(0...1), timeWords: figures.time.words, valueWords: { numbers.percent($0) })
      return CaseFigure(
        chart: chart.svg,
        caption:
          "Of those who will use it, the share that does. Line: the middle. Dark: half of the futures. Light: 90 of 100.",
        table: adoption.share.table("Share of people who use it, by the share of futures that stay below", figures.time)
        { numbers.percent($0) }
      ).html
    }
  }

  /// All losses on one axis, today's among them, with the benefit of a year beside.
  func losses(_ title: String, _ curves: [CaseFigures.Losses.Curve], withBenefit: Bool) -> HTML {
    HTML.with(figures.losses) { losses in
      let numbers = numbers
      let marks =
        withBenefit
        ? [
          ExceedanceChart.Mark(amount: losses.cashBenefitPerYear, name: "benefit of a year, cash-releasing"),
          ExceedanceChart.Mark(amount: losses.otherBenefitPerYear, name: "benefit of a year, other"),
        ] : []
      let chart = ExceedanceChart(
        title: title, summary: sentences.losses,
        curves: curves.map { curve in
          ExceedanceChart.Curve(
            name: curve.isToday ? "today's way\(curve.name == "today" ? "" : ": \(curve.name)")" : curve.name,
            isReference: curve.isToday,
            points: zip(curve.losses, curve.probabilities).map { .init(amount: $0, probability: $1) })
        }, marks: marks, amountWords: numbers.axisWords, chanceWords: { numbers.percent($0) })
      return CaseFigure(
        chart: chart.svg,
        caption:
          "\(title): how likely a year is to cost more than an amount in \(code). Each step to the right is ten times as much.",
        table: table(title, curves)
      ).html
    }
  }

  private func table(_ title: String, _ curves: [CaseFigures.Losses.Curve]) -> ChartTable {
    ChartTable(
      "\(title), in \(code): the loss of a year that is exceeded so often",
      columns: ["", "Average", "One year in 4", "One in 10", "One in 20", "One in 100"],
      rows: curves.map { curve in
        [curve.isToday ? "today's way" : curve.name, numbers.about(curve.mean)]
          + [0.25, 0.1, 0.05, 0.01].map { chance in numbers.about(curve.loss(exceededWith: chance)) }
      })
  }
}

/// A picture with what it shows in words and the same figures as a table.
struct CaseFigure {
  let chart: HTML
  let caption: String
  let table: ChartTable

  var html: HTML {
    """
    <figure class="chart">\(chart)<figcaption class="small">\(caption)</figcaption>\(table.html)</figure>

    """
  }
}

extension CaseFigures.Losses.Curve {
  /// The loss that a year exceeds with this probability; nothing where a loss is less likely than that.
  fileprivate func loss(exceededWith chance: Double) -> Double {
    Array(zip(losses, probabilities)).last { $0.1 >= chance }?.0 ?? 0
  }
}

extension CaseFigures.Time {
  /// Longer cases are told in years, shorter ones in months.
  private var isInYears: Bool { years > 2 }

  fileprivate func moment(_ period: Int) -> Double { Double(period * monthsPerPeriod) / (isInYears ? 12 : 1) }

  fileprivate var words: @Sendable (Double) -> String {
    let unit = isInYears ? "year" : "month"
    return { $0 == $0.rounded() ? "\(unit) \(Int($0))" : "" }
  }
}

extension CaseFigures.OverTime {
  fileprivate func points(_ time: CaseFigures.Time) -> [FanChart.Point] {
    periods.indices.map { index in
      FanChart.Point(time: time.moment(periods[index]), quantiles: quantiles.compactMap { $0.dropFirst(index).first })
    }
  }

  /// A row for about every sixth of the time.
  fileprivate func table(_ caption: String, _ time: CaseFigures.Time, _ words: (Double) -> String) -> ChartTable {
    let step = max(1, (periods.count - 1) / 6)
    let rows = stride(from: 0, to: periods.count, by: step).map { index in
      ["Month \(periods[index] * time.monthsPerPeriod)"] + quantiles.compactMap { $0.dropFirst(index).first.map(words) }
    }
    return ChartTable(caption, columns: ["", "5 %", "25 %", "50 %", "75 %", "95 %"], rows: rows)
  }
}

extension CaseNumbers {
  /// A value of a scale, whose unit the caption names.
  var axisWords: @Sendable (Double) -> String {
    let formats = formats
    return { formats.number($0, decimals: abs($0) < 10 ? 2 : 0) }
  }
}
