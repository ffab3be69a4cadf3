import Charts
import Journey
import Markup

/// The ranges of each weight in which each option wins.
struct RangesAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    guard !figures.weightRanges.isEmpty else { return nil }
    return AnswerPart(anchor: "ranges", title: "How far a weight can move", sentences: sentences, body: table)
  }

  /// How many weights matter, and for each party the one that is nearest to where the choice changes.
  private var sentences: [String] {
    let touchy = figures.weightRanges.filter { $0.ranges.count > 1 }
    guard !touchy.isEmpty else { return ["No single weight changes what comes first for any party."] }
    let nearest = figures.parties.compactMap { party in
      touchy.filter { $0.party == party.id }.min { distance($0) < distance($1) }?.sentence
    }
    return nearest
  }

  /// How far the weight is from where something else wins.
  private func distance(_ ranges: AppraisalFigures.WeightRanges) -> Double {
    ranges.ranges.dropFirst().map { abs($0.from - ranges.weight) }.min() ?? 1
  }

  private var table: HTML {
    """
    <table class="picture"><caption class="small">From no weight at all (left) to all of it (right), the other weights \
    keeping their proportions: which option comes first. The line is the party's weight.</caption>\
    <thead><tr><th scope="col">Criterion</th>\(figures.parties.html { "<th scope=\"col\">\(words.party($0.id))</th>" })</tr>\
    </thead><tbody>
    \(figures.criteria.html(row))</tbody></table>\(letters)

    """
  }

  /// What the letters stand for.
  private var letters: HTML {
    let winners = figures.weightRanges.flatMap { $0.ranges.map(\.option) }
    let shown = figures.options.filter { winners.contains($0.id) }
    return "<p class=\"legend small\">\(shown.html { "<span>\(words.option($0.id))</span> " })</p>"
  }

  private func row(_ criterion: AppraisalFigures.Named) -> HTML {
    """
    <tr><th scope="row"><span dir="auto">\(criterion.name)</span></th>\
    \(figures.parties.html { cell(criterion.id, $0) })</tr>

    """
  }

  private func cell(_ criterion: String, _ party: AppraisalFigures.Named) -> HTML {
    guard let found = figures.weightRanges.first(where: { $0.criterion == criterion && $0.party == party.id }) else {
      return "<td></td>"
    }
    let strip = WinningStrip(
      ranges: found.ranges.map { range in
        WinningStrip.Range(
          letter: figures.letter(range.option) ?? "–",
          index: figures.options.firstIndex { $0.id == range.option } ?? 0, from: range.from, to: range.to)
      }, mark: found.weight, label: found.sentence)
    return """
      <td data-label="\(party.name)" data-party="\(party.id)">\(strip.svg)<small class="figure">\(said(found))</small></td>
      """
  }

  /// "weighs 23: B up to 41, then C".
  private func said(_ found: AppraisalFigures.WeightRanges) -> String {
    let parts = found.ranges.map { range in
      let letter = figures.letter(range.option) ?? "–"
      return range.to < 1 ? "\(letter) up to \(words.points(range.to))" : letter
    }
    guard parts.count > 1 else { return "weighs \(words.points(found.weight)): always \(parts.first ?? "–")" }
    return "weighs \(words.points(found.weight)): \(parts.joined(separator: ", then "))"
  }
}
