import Charts
import Journey
import Markup

/// The parties' weights side by side, and which differences matter.
struct ProfileAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    guard !figures.rankings.isEmpty else { return nil }
    return AnswerPart(
      anchor: "profiles", title: figures.rankings.count > 1 ? "Where you weigh differently" : "What weighs how much",
      sentences: figures.disagreements.map(\.sentence), body: table)
  }

  private var axis: Axis {
    Axis.covering(values: figures.rankings.flatMap { $0.weights.map(\.high) })
  }

  private var table: HTML {
    let axis = axis
    return """
      <table class="picture profiles"><caption class="small">Points of 100 that each party gives the swing from the worst \
      to the best. The disc is the middle of a party's members, the line how far they are apart; the scale ends at \
      \(words.points(axis.upper)).</caption><thead><tr><th scope="col">Criterion</th><th scope="col">Weights</th>\
      <th scope="col">In figures</th></tr></thead><tbody>
      \(figures.criteria.enumerated().html { row($0.offset, $0.element, axis) })</tbody></table>

      """
  }

  private func row(_ index: Int, _ criterion: AppraisalFigures.Named, _ axis: Axis) -> HTML {
    let weights = figures.rankings.map { (party: $0.party, weight: $0.weights[index]) }
    let lanes = weights.map { party, weight in
      Lanes.Lane(
        owner: party, letter: words.partyLetter(party), low: weight.low, middle: weight.mean, high: weight.high)
    }
    let said = weights.map { "\(figures.party($0.party)) \(points($0.weight))" }
    return """
      <tr><th scope="row"><span dir="auto">\(criterion.name)</span>\(matter(criterion.id))</th>\
      <td>\(Lanes(lanes, axis: axis, label: said.joined(separator: ", ")).svg)</td>\
      <td><ul class="lanes-said">\(weights.html { "<li>\(words.party($0.party)) <span class=\"figure\">\(points($0.weight))</span></li>" })</ul></td></tr>

      """
  }

  private func points(_ weight: AppraisalFigures.Weight) -> String {
    let span = words.span(weight.low, weight.high)
    return span.isEmpty ? words.points(weight.mean) : "\(words.points(weight.mean)) (\(span))"
  }

  /// Whether the parties weigh it differently, and whether that changes the choice.
  private func matter(_ criterion: String) -> HTML {
    let differences = figures.disagreements.flatMap(\.differences).filter { $0.criterion == criterion }
    guard !differences.isEmpty else { return .empty }
    let changes = differences.contains(where: \.changesChoice)
    return changes
      ? "<small><span class=\"badge warn\">changes the choice</span></small>"
      : "<small>differs, does not change the choice</small>"
  }
}
