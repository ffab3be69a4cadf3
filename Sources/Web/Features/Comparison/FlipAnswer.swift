import Journey
import Markup

/// What would flip the choice, and what each party would have to believe to agree with another.
struct FlipAnswer {
  let words: FigureWords

  /// So many changes of a score are shown for each party.
  private static let most = 3

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    guard !figures.rankings.isEmpty, figures.options.count > 1 else { return nil }
    let smallest = [figures.smallestFlip?.sentence, figures.smallestScoreFlip?.sentence].compactMap { $0 }
    let none = "No change of weights, and of no single score, makes another option come first."
    return AnswerPart(
      anchor: "flips", title: "What would flip it", sentences: smallest.isEmpty ? [none] : smallest,
      body: weights + scores + beliefs)
  }

  private var weights: HTML {
    let lines = figures.weightFlips.html { "<li>\(words.party($0.party))<p>\($0.sentence)</p></li>\n" }
    return HTML.when(
      !figures.weightFlips.isEmpty, "<h3>The smallest change of weights</h3><ul class=\"lines\">\(lines)</ul>")
  }

  private var scores: HTML {
    let nearest = figures.parties.flatMap { party in
      figures.scoreFlips.filter { $0.party == party.id }.prefix(Self.most)
    }
    let rows = nearest.html { flip in
      """
      <tr><th scope="row">\(words.party(flip.party))</th><td data-label="Option">\(words.option(flip.option))</td>\
      <td data-label="Criterion" dir="auto">\(figures.criterion(flip.criterion))</td>\
      <td data-label="Past">\(flip.score)</td>\
      <td class="n figure" data-label="Change, of 100">\(change(flip))</td>\
      <td data-label="First would be">\(words.option(flip.to))</td></tr>

      """
    }
    return HTML.when(
      !figures.scoreFlips.isEmpty,
      """
      <h3>The smallest changes of one score</h3><table class="plain"><thead><tr><th scope="col">For</th>\
      <th scope="col">Option</th><th scope="col">Criterion</th><th scope="col">Past</th>\
      <th scope="col" class="n">Change, of 100</th><th scope="col">First would be</th></tr></thead>\
      <tbody>\(rows)</tbody></table>
      """)
  }

  /// Where two are level already, there is no size that it would need.
  private func change(_ flip: AppraisalFigures.ScoreFlip) -> String {
    flip.change == 0 ? "any" : "\(flip.change < 0 ? "−" : "+")\(words.points(abs(flip.change)))"
  }

  private var beliefs: HTML {
    let lines = figures.beliefs.html { "<li>\(words.party($0.party))<p>\($0.sentence)</p></li>\n" }
    return HTML.when(
      !figures.beliefs.isEmpty, "<h3>What one would have to believe</h3><ul class=\"lines\">\(lines)</ul>")
  }
}
