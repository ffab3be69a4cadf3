import Journey
import Markup
import Partnership

/// Whether the result stands when the comparison is shaken, and how it was computed.
struct StressAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart {
    AnswerPart(
      anchor: "stress", title: "The stress test", sentences: [figures.stressTest.sentence], body: table + computed)
  }

  private var table: HTML {
    let kinds: [AppraisalFigures.Check.Kind] = [.clone, .removal, .irrelevant]
    let rows = kinds.compactMap { kind -> (String, Int, Int)? in
      let checks = figures.stressTest.checks.filter { $0.kind == kind }
      return checks.isEmpty ? nil : (kind.words, checks.count, checks.count { $0.reversed > 0 })
    }
    let failed = figures.stressTest.checks.filter { $0.reversed > 0 }
    return """
      <table class="plain"><thead><tr><th scope="col">What was tried</th><th scope="col" class="n">Times</th>\
      <th scope="col" class="n">Turned others round</th></tr></thead><tbody>
      \(rows.html { row($0.0, $0.1, $0.2) })</tbody></table>\
      \(HTML.when(!failed.isEmpty, "<ul class=\"lines\">\(failed.html(failure))</ul>"))
      """
  }

  private func row(_ title: String, _ count: Int, _ failed: Int) -> HTML {
    """
    <tr><th scope="row">\(title)</th><td class="n figure" data-label="Times">\(count)</td>\
    <td class="n figure" data-label="Turned others round">\(failed)</td></tr>

    """
  }

  private func failure(_ check: AppraisalFigures.Check) -> HTML {
    "<li>\(check.kind.words): \(HTML.with(check.option, words.option))<small>\(check.reversed) pairs turned round</small></li>"
  }

  /// "20,000 samples, seed 1; an error of at most 0.7 of 100; version 1 of the calculation."
  var computed: HTML {
    let test = figures.stressTest
    return """
      <p class="small">\(words.formats.number(test.samples)) samples for each set of weights, seed \(test.seed). Chance \
      moves a figure by about \(words.formats.number(200 * test.error, decimals: 1)) of 100 (two standard errors). \
      Version \(test.version) of the calculation.</p>

      """
  }
}
