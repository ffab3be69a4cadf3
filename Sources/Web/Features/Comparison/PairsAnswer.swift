import Charts
import Journey
import Markup

/// Which option beats which, in how many of 100 cases.
struct PairsAnswer {
  let words: FigureWords

  /// A wider matrix is not read.
  private static let most = 12

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    guard let overall = figures.overall, figures.options.count > 1 else { return nil }
    let shown = words.leading(Self.most)
    return AnswerPart(
      anchor: "pairs", title: "One against one", sentences: [sentence(overall)],
      body: matrix(overall, shown) + words.others(besides: shown.count))
  }

  private func sentence(_ overall: AppraisalFigures.Sureness) -> String {
    let winner = figures.options.indices.first { one in
      figures.options.indices.allSatisfy { $0 == one || overall.wins[one][$0] > 0.5 }
    }
    let name = winner.map { "“\(figures.options[$0].name)” beats each other option" }
    return "Whatever the weights, \(name ?? "no option beats every other one") in more than half of the cases."
  }

  private func matrix(_ overall: AppraisalFigures.Sureness, _ shown: [AppraisalFigures.Named]) -> HTML {
    let indices = figures.options.indices.filter { shown.contains(figures.options[$0]) }
    return """
      <div class="scroll" tabindex="0"><table class="grid pairs"><caption class="small">In how many of 100 cases the \
      option of the row is strictly better than that of the column, or dominates it.</caption><thead><tr><th scope="col">Option</th>\
      \(indices.html { "<th scope=\"col\" class=\"n\" title=\"\(figures.options[$0].name)\"><b class=\"key\">\(figures.letter(figures.options[$0].id) ?? "–")</b></th>" })\
      </tr></thead><tbody>
      \(indices.html { row($0, overall, indices) })</tbody></table></div>

      """
  }

  private func row(_ one: Int, _ overall: AppraisalFigures.Sureness, _ indices: [Int]) -> HTML {
    """
    <tr><th scope="row">\(words.option(figures.options[one].id))</th>\
    \(indices.html { other in other == one ? "<td class=\"n\">·</td>" : cell(overall.wins[one][other]) })</tr>

    """
  }

  private func cell(_ share: Double) -> HTML {
    let figure = words.points(share)
    return """
      <td class="n figure">\(HTML.when(share > 0.5, "<strong>\(figure)</strong>", else: HTML(escaping: figure)))\
      \(ThinBar(share).svg)</td>
      """
  }
}
