import Journey
import Markup
import Partnership
import Workspace

/// What the comparison says, as the page of the options begins with it: what matters, and the options under each
/// party's weights. Nothing before both sides have revealed theirs.
struct ComparisonSection {
  let view: InitiativeView
  let answer: ComparisonAnswer

  var html: HTML {
    switch answer {
    case .figures(let figures): section(figures, scores: DifferencesNote(view: view).html)
    case .earlier(let figures, let problems):
      section(
        figures,
        HTML.with(view.initiative.appraisalRun) {
          "<p class=\"small\">\(EarlierNote(view: view, kept: $0, problems: problems).html)</p>"
        })
    case .problems:
      """
      <section><h2>What the comparison says</h2>\(ComparisonMissing(view: view, answer: answer).html)</section>

      """
    case .waiting: .empty
    }
  }

  private func section(_ figures: AppraisalFigures, _ note: HTML = .empty, scores: HTML = .empty) -> HTML {
    let id = view.initiative.id
    let answers = Answers(figures, view.initiative.settings.formats, scores: scores)
    return """
      <section><h2>What the comparison says</h2>\(note)\(answers.short)\
      <p class="actions screen"><a class="button quiet" href="\(ComparisonRoute.show(id).path)">Every answer, with its picture</a>\
      <a class="button quiet" href="\(ComparisonRoute.trial(id).path)">Try other weights</a></p></section>

      """
  }
}
