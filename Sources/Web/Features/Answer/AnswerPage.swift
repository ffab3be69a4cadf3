import Documents
import Journey
import Markup
import Workspace

/// The brief, and three answers of equal rank: to be read and answered on a phone in a minute and a half.
struct AnswerPage {
  let asked: Asked
  let today: Day
  let action: LocalPath
  let state: FormState

  var html: HTML {
    """
    <p class="small">\(PartyMark(asked.broughtBy).html) asks \(PartyMark(asked.party).html). This link is yours alone, \
    works once, until \(DateText.day(asked.until, asked.formats, near: today)), and needs no account.</p>
    <h1 dir="auto">\(asked.brief.title)</h1>
    <p class="lead" dir="auto">\(asked.brief.lead)</p>
    <section><h2>The brief</h2>\(FactList(asked.brief.sections).html)</section>
    <section><h2>Your answer</h2>\(AnswerForm(action: action, broughtBy: asked.broughtBy, state: state).html)</section>
    """
  }
}
