import Journey
import Markup

/// What can be left out of the discussion: dominated options, and what must-haves exclude at which cost.
struct LeftAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var parts: [AnswerPart] { [leftBehind, mustHaves].compactMap { $0 } }

  private var leftBehind: AnswerPart {
    let left = figures.leftBehind
    let rows: [(String, HTML)] =
      left.dominated.map { dominated in
        (dominated.option, "no better on any criterion than \(words.options(dominated.by))")
      }
      + left.neverFirst.filter { id in !left.dominated.contains { $0.option == id } }
      .map { ($0, "comes first under no weights at all") }
      + left.neverFirstBetween.filter { !left.neverFirst.contains($0) }
      .map { ($0, "comes first under no weights between the parties") }
    let lines = rows.html { "<li>\(words.option($0.0))<small>\($0.1)</small></li>\n" }
    return AnswerPart(
      anchor: "left", title: "What can be left out", sentences: [left.sentence],
      body: HTML.when(!rows.isEmpty, "<ul class=\"lines\">\(lines)</ul>"))
  }

  private var mustHaves: AnswerPart? {
    guard !figures.mustHaves.isEmpty else { return nil }
    let dear = figures.mustHaves.filter { !$0.excludes.isEmpty }
    let sentences = dear.isEmpty ? ["No must-have excludes an option."] : dear.map(\.sentence)
    return AnswerPart(anchor: "must-haves", title: "What the must-haves cost", sentences: sentences, body: costs)
  }

  private var costs: HTML {
    """
    <table class="plain"><caption class="small">By how many points of 100 the best option would be better without the \
    must-have.</caption><thead><tr><th scope="col">Must-have</th><th scope="col">Excludes</th>\
    <th scope="col">Nobody knows of</th>\
    \(figures.parties.html { "<th scope=\"col\" class=\"n\">\(words.party($0.id))</th>" })</tr></thead><tbody>
    \(figures.mustHaves.html(row))</tbody></table>

    """
  }

  private func row(_ mustHave: AppraisalFigures.MustHaveCost) -> HTML {
    let costs = figures.parties.indices.map { index in
      (figures.parties[index].name, mustHave.costs.indices.contains(index) ? words.points(mustHave.costs[index]) : "–")
    }
    return """
      <tr><th scope="row" dir="auto">\(mustHave.mustHave.name)</th>\
      <td data-label="Excludes">\(words.options(mustHave.excludes))</td>\
      <td data-label="Nobody knows of">\(words.options(mustHave.unknown))</td>\
      \(costs.html { "<td class=\"n figure\" data-label=\"\($0.0)\">\($0.1)</td>" })</tr>

      """
  }
}
