import Charts
import Journey
import Markup

/// The options under the weights of each party, each with what its uncertain scores leave open.
struct RankingAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    guard !figures.rankings.isEmpty else { return nil }
    return AnswerPart(
      anchor: "ranking", title: "Under whose weights", sentences: figures.rankings.map(\.sentence), body: table)
  }

  /// Points of 100 for each option and party.
  var table: HTML {
    let shown = words.shown
    return """
      <table class="picture"><caption class="small">Points of 100. The ring is the expected value; the bar is what \
      uncertain scores leave open.</caption><thead><tr><th scope="col">Option</th>\
      \(figures.rankings.html { "<th scope=\"col\">\(words.party($0.party))</th>" })</tr></thead><tbody>
      \(shown.html(row))</tbody></table>\(words.others(besides: shown.count))
      """
  }

  private func row(_ option: AppraisalFigures.Named) -> HTML {
    """
    <tr><th scope="row">\(words.option(option.id))</th>\(figures.rankings.html { cell(option.id, $0) })</tr>

    """
  }

  private func cell(_ option: String, _ ranking: AppraisalFigures.Ranking) -> HTML {
    guard let place = ranking.options.firstIndex(where: { $0.option == option }) else { return "<td></td>" }
    let placed = ranking.options[place]
    let span = words.span(placed.low, placed.high)
    let said = span.isEmpty ? words.points(placed.value) : "\(words.points(placed.value)), between \(span)"
    let bar = RangeBar(
      low: placed.low, middle: placed.value, high: placed.high, axis: Axis(0...1), label: "\(said) of 100 points")
    let isFirst = place == 0
    return """
      <td data-label="\(figures.party(ranking.party))" data-party="\(ranking.party)">\(bar.svg)\
      <span class="figure">\(HTML.when(isFirst, "<strong>\(words.points(placed.value))</strong> <span class=\"badge\">first</span>", else: HTML(escaping: words.points(placed.value))))\
      \(HTML.when(!span.isEmpty, " <small>\(span)</small>"))</span></td>
      """
  }
}
