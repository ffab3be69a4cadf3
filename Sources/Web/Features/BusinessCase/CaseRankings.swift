import Charts
import Journey
import Markup

/// What is best, what to check first and what moves it most: tables whose rows carry their own bar.
struct CaseRankings {
  let figures: CaseFigures
  let numbers: CaseNumbers

  /// In how many futures each option is the best.
  var best: HTML {
    guard figures.scenarios.count > 1 else { return .empty }
    let rows = figures.scenarios.enumerated().sorted { $0.element.chanceOfBest > $1.element.chanceOfBest }
    return table(
      "How often each option is the best", columns: ["Option", "Share of futures", "In percent"],
      rows.html { index, scenario in
        row(
          scenario.name, note: index == figures.preferred ? "best on average" : "",
          bar: ThinBar(scenario.chanceOfBest).svg,
          words: numbers.percent(scenario.chanceOfBest))
      })
  }

  /// What it is worth to know an estimate before deciding.
  var information: HTML {
    guard let most = figures.information?.first?.worth, most > 0 else { return .empty }
    // What is worth next to nothing is not worth a line.
    let known = (figures.information ?? []).filter { $0.worth >= most / 100 }
    return table(
      "What checking is worth", columns: ["Estimate", "Worth", "In \(figures.currency), at most"],
      known.prefix(8).html { estimate in
        row(
          estimate.name, note: "",
          bar: ThinBar(estimate.worth / most).svg,
          words: numbers.about(estimate.worth))
      })
  }

  /// The preferred option with one estimate at either end.
  var tornado: HTML {
    // An estimate that does not move the option at hand is left out.
    let longest = figures.tornado?.first.map { abs($0.atHigh - $0.atLow) } ?? 0
    let bars = (figures.tornado ?? []).filter { longest > 0 && abs($0.atHigh - $0.atLow) >= longest / 100 }
    guard !bars.isEmpty else { return .empty }
    let axis = Axis.covering(values: bars.flatMap { [$0.atLow, $0.atHigh] })
    return table(
      "Net present value with one estimate at its low (○) or high (●) end, all others in the middle",
      columns: ["Estimate", "Moves it", "From low to high, in \(figures.currency)"],
      bars.html { bar in
        let words = "\(numbers.about(bar.atLow)) to \(numbers.about(bar.atHigh))"
        return row(
          bar.name, note: "\(numbers.plain(bar.low)) to \(numbers.plain(bar.high)) \(bar.unit)",
          bar: SwingBar(atLow: bar.atLow, atHigh: bar.atHigh, axis: axis, label: words).svg, words: words)
      })
  }

  /// Where the spread of the preferred option comes from.
  var sensitivity: HTML {
    HTML.with(figures.sensitivity) { sensitivity in
      let hasTotal = sensitivity.indices.contains { $0.total != nil }
      return ChartTable(
        "Shares of the spread (variance) of the preferred option. \(sensitivity.remark)",
        columns: ["Estimate", "Alone"] + (hasTotal ? ["With others"] : []),
        rows: sensitivity.indices.map { index in
          [index.name, numbers.percent(max(index.firstOrder, 0), decimals: 1)]
            + (hasTotal ? [index.total.map { numbers.percent(max($0, 0), decimals: 1) } ?? "–"] : [])
        }
      ).html
    }
  }

  private func table(_ caption: String, columns: [String], _ rows: HTML) -> HTML {
    """
    <table class="ranking"><caption class="small">\(caption).</caption><thead><tr><th scope="col">\(columns[0])</th>\
    <th scope="col">\(columns[1])</th><th scope="col" class="n">\(columns[2])</th></tr></thead><tbody>
    \(rows)</tbody></table>

    """
  }

  private func row(_ name: String, note: String, bar: HTML, words: String) -> HTML {
    """
    <tr><th scope="row"><span dir="auto">\(name)</span>\(HTML.when(!note.isEmpty, "<small>\(note)</small>"))</th>\
    <td>\(bar)</td><td class="n figure">\(words)</td></tr>

    """
  }
}
