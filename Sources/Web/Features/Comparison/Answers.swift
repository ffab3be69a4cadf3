import Journey
import Markup
import Partnership

/// What a comparison says, from what matters to the stress test.
struct Answers {
  let words: FigureWords
  /// Which differences of scores matter; the figures know weights only.
  private let scores: HTML

  init(_ figures: AppraisalFigures, _ formats: Formats, scores: HTML = .empty) {
    words = FigureWords(figures: figures, formats: formats)
    self.scores = scores
  }

  /// All of it, each answer with its sentence, its picture and its figures.
  var html: HTML {
    let parts = parts
    return """
      <section class="answer" id="matters"><h2>What matters</h2>\(matters)</section>
      \(contents(parts))\(parts.html(\.html))
      """
  }

  /// What people read first, and the options under each party's weights.
  var short: HTML {
    matters + HTML.with(RankingAnswer(words: words).part) { _ in RankingAnswer(words: words).table }
  }

  private var matters: HTML {
    sentences(words.figures.choice) + scores + sentences(words.figures.wayOut)
  }

  private func sentences(_ sentences: [String]) -> HTML {
    sentences.html { "<p class=\"sentence\">\($0)</p>\n" }
  }

  private var parts: [AnswerPart] {
    [
      RankingAnswer(words: words).part, GroundAnswer(words: words).part, ProfileAnswer(words: words).part,
      RangesAnswer(words: words).part, FlipAnswer(words: words).part, SurenessAnswer(words: words).part,
      PairsAnswer(words: words).part,
    ].compactMap { $0 } + LeftAnswer(words: words).parts + [StressAnswer(words: words).part]
  }

  private func contents(_ parts: [AnswerPart]) -> HTML {
    """
    <nav class="ways" aria-label="Answers">\(parts.html { "<a href=\"#\($0.anchor)\">\($0.title)</a>" })</nav>

    """
  }
}
