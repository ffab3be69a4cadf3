import Journey
import Markup
import Partnership
import Workspace

/// Weights to be moved, and what the comparison would say under them. Nothing of it is stored.
struct TrialPage {
  let view: InitiativeView
  /// The comparison under the parties' weights.
  let figures: AppraisalFigures
  let trial: TrialWeights
  /// What it says under those that are tried.
  let answer: ComparisonAnswer

  private var formats: Formats { view.initiative.settings.formats }

  var html: HTML {
    """
    \(InitiativeHead(view: view, shown: .options).html)
    <p class="stage"><strong>Try other weights.</strong> What would come first if the swings mattered differently? Nothing \
    is stored, and nobody else sees it. <a href="\(ComparisonRoute.show(view.initiative.id).path)">Back to the \
    comparison</a></p>
    <section><h2>Weights</h2>\(form)</section>
    <section><h2>What would come first</h2><div id="\(TrialForm.answer)">\(result)</div></section>
    """
  }

  private var form: HTML {
    TrialForm(
      words: FigureWords(figures: figures, formats: formats), trial: trial,
      path: ComparisonRoute.trial(view.initiative.id).path
    ).html
  }

  /// The answer alone.
  var result: HTML {
    switch answer {
    case .figures(let tried), .earlier(let tried, _):
      TrialAnswer(words: FigureWords(figures: tried, formats: formats)).html
    case .problems(let problems): problems.html { "<p class=\"note\">\($0.message)</p>\n" }
    case .waiting: .empty
    }
  }
}
