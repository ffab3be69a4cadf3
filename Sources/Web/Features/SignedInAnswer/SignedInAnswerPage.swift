import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The brief, and the three answers for the person's own party.
struct SignedInAnswerPage {
  let view: InitiativeView
  var refused: FormState?

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>The brief</h2>\(brief)</section>
    \(HTML.with(view.session.actor.party, answer))
    """
  }

  private var brief: HTML {
    HTML.with(initiative.need.map { Brief($0, formats: initiative.settings.formats) }) { brief in
      "<p>\(brief.lead)</p>\(FactList(brief.sections).html)"
    }
  }

  private func answer(_ party: Party) -> HTML {
    guard initiative.course.standing.isOpen else {
      return "<p>This initiative is \(initiative.course.standing.title.lowercased()); there is nothing to answer.</p>\n"
    }
    guard party != initiative.broughtBy else {
      return "<p>\(party.title) brought this need, so the others answer.</p>\n"
    }
    guard view.may(.answer, owing: party) else { return .empty }
    return """
      <section><h2>What \(party.title) says</h2>\(before(party))
      <p class="small">You answer for \(party.title), and speak for it on this initiative from then on.</p>
      \(AnswerForm(
        action: InitiativeRoute.answer(initiative.id).path, broughtBy: initiative.broughtBy,
        state: refused ?? FormState()).html)</section>

      """
  }

  private func before(_ party: Party) -> HTML {
    HTML.with(initiative.course.answer(of: party)) { answered in
      """
      <p class="note">\(party.title) answered “\(answered.answer.choice.title)” <span dir="auto">\(answered.answer.words)</span> \
      Another answer takes its place; the journal keeps both.</p>
      """
    }
  }
}
