import Charts
import Journey
import Markup

/// The options that every party can accept, the least satisfied party first.
struct GroundAnswer {
  let words: FigureWords

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    figures.commonGround.map { ground in
      AnswerPart(
        anchor: "ground", title: "What both sides can accept", sentences: [ground.sentence], body: table(ground))
    }
  }

  private func table(_ ground: AppraisalFigures.CommonGround) -> HTML {
    let shown = ground.options.prefix(FigureWords.mostRows)
    return """
      <table class="picture ground"><caption class="small">Points of 100 under each party's weights; those whose least \
      satisfied party is best off come first.</caption><thead><tr><th scope="col">Option</th><th scope="col">Values</th>\
      <th scope="col">Acceptable?</th></tr></thead><tbody>
      \(shown.html(row))</tbody></table>\(words.others(besides: shown.count))
      """
  }

  private func row(_ shared: AppraisalFigures.Shared) -> HTML {
    let lanes = zip(figures.parties, shared.values).map { party, value in
      Lanes.Lane(owner: party.id, letter: words.partyLetter(party.id), low: 0, middle: value, high: value)
    }
    let label = zip(figures.parties, shared.values).map { "\($0.0.name) \(words.points($0.1))" }
    return """
      <tr><th scope="row">\(words.option(shared.option))</th>\
      <td>\(Lanes(lanes, axis: Axis(0...1), label: label.joined(separator: ", ")).svg)</td>\
      <td>\(HTML.when(shared.isAcceptable, "<span class=\"badge good\">all can accept it</span>"))\
      <ul class="lanes-said">\(zip(figures.parties, shared.values).html { said($0.0, $0.1, shared) })</ul></td></tr>

      """
  }

  private func said(_ party: AppraisalFigures.Named, _ value: Double, _ shared: AppraisalFigures.Shared) -> HTML {
    let obstacle = shared.obstacles.first { $0.party == party.id }
    return """
      <li>\(words.party(party.id)) <span class="figure">\(words.points(value))</span>\
      \(HTML.with(obstacle) { ", <span class=\"lacking\">\($0.kind.words)</span>" })</li>
      """
  }
}
