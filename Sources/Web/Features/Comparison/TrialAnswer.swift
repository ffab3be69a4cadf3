import Charts
import Journey
import Markup
import Partnership

/// What a comparison would say under weights that somebody tries.
struct TrialAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var html: HTML {
    let shown = words.shown
    return """
      <p class="sentence">\(figures.rankings.first?.sentence ?? "")</p>
      <table class="picture"><caption class="small">Points of 100 with what uncertain scores leave open, and in how many \
      of 100 cases it takes each rank, the boldest part being the first. \(words.formats.number(figures.stressTest.samples)) \
      samples; nothing of this is stored.</caption><thead><tr><th scope="col">Option</th><th scope="col">Points</th>\
      <th scope="col">Ranks</th></tr></thead><tbody>
      \(shown.html(row))</tbody></table>\(words.others(besides: shown.count))
      """
  }

  private func row(_ option: AppraisalFigures.Named) -> HTML {
    let placed = figures.rankings.first?.options.first { $0.option == option.id }
    let chance = figures.sureness(of: TrialWeights.party)?.options.first { $0.option == option.id }
    return """
      <tr><th scope="row">\(words.option(option.id))</th>\
      <td data-label="Points">\(HTML.with(placed, points))</td><td data-label="Ranks">\(HTML.with(chance, ranks))</td></tr>

      """
  }

  private func points(_ placed: AppraisalFigures.Placed) -> HTML {
    let span = words.span(placed.low, placed.high)
    let bar = RangeBar(
      low: placed.low, middle: placed.value, high: placed.high, axis: Axis(0...1),
      label: "\(words.points(placed.value)) of 100 points\(span.isEmpty ? "" : ", between \(span)")")
    return """
      \(bar.svg)<span class="figure">\(words.points(placed.value))\
      \(HTML.when(!span.isEmpty, " <small>\(span)</small>"))</span>
      """
  }

  private func ranks(_ chance: AppraisalFigures.Chance) -> HTML {
    let said = chance.ranks.enumerated().filter { $0.element > 0 }.map { index, share in
      "\(SurenessAnswer.ordinal(index)): \(words.points(share))"
    }
    let bar = StackedBar(parts: chance.ranks, label: "Of 100 cases, \(said.joined(separator: ", "))")
    return """
      \(bar.svg)<span class="figure">first in \(words.points(chance.first))</span>
      """
  }
}
