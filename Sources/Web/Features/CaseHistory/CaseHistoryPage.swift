import Journey
import Markup
import Partnership
import Workspace

/// Each simulation of a case, the latest first: what was changed before it, by whom, and what that did to the answers.
struct CaseHistoryPage {
  let view: InitiativeView
  let history: CaseHistory

  let title = "How the answers changed"

  private var settings: Settings { view.initiative.settings }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>\(title)</h2>
    <p>Each simulation of <a href="\(InitiativeRoute.stage(view.initiative.id, .businessCase).path)">the case</a>, the \
    latest first, with what each party had changed since the one before.</p>
    \(HTML.when(history.steps.isEmpty, "<p>The case has not been simulated yet.</p>\n", else: list))</section>

    """
  }

  private var list: HTML { "<ol class=\"cards\" reversed>\(history.steps.html(step))</ol>\n" }

  private func step(_ step: CaseHistory.Step) -> HTML {
    let day = DateText.day(view.session.settings.day(at: step.at), settings.formats)
    let changes = HTML.when(
      !step.changes.isEmpty, "<p>What had been changed:</p><ul class=\"lines\">\(step.changes.html(change))</ul>\n")
    return "<li><h3>\(day)</h3>\(changes)\(outcome(step))</li>\n"
  }

  private func change(_ change: CaseHistory.Change) -> HTML {
    "<li>\(HTML.with(change.party) { PartyMark($0, "\($0.title):").html }) <span dir=\"auto\">\(change.words)</span></li>\n"
  }

  private func outcome(_ step: CaseHistory.Step) -> HTML {
    let numbers = CaseNumbers(step.figures, settings)
    guard let before = step.before else {
      return "<p>\(CaseSentences(figures: step.figures, numbers: numbers).sponsor)</p>\n"
    }
    let differences = CaseDifferences(old: before, new: step.figures, numbers: numbers)
    return """
      <p>What that did:</p><ul\(attribute: "class", differences.isAnotherChoice ? "flips" : nil)>\
      \(differences.words.html { "<li>\($0)</li>" })</ul>

      """
  }
}
