import Markup
import Partnership

/// What was answered, and what happens next.
struct AnsweredPage {
  let answer: Answer
  let broughtBy: Party
  let title: String

  var html: HTML {
    """
    <h1>Thank you</h1>
    <p class="lead">Your answer for \(PartyMark(answer.party).html) on “\(title)” is with \(broughtBy.title).</p>
    <section><h2>What you said</h2>
    <blockquote><p><strong>\(answer.choice.title)</strong></p>\(HTML(paragraphs: answer.words))</blockquote></section>
    <section><h2>What happens next</h2>
    <p>\(next)</p>
    <p>\(later)</p>
    <p class="small">The link has now been used and shows nothing any more. To change your answer, sign in and answer \
    there, or write to those who asked you. You can close this page.</p></section>
    """
  }

  private var next: String {
    switch answer.choice {
    case .yes:
      "\(broughtBy.title) goes on: it gathers what people say and what the records show, and puts costs and benefits "
        + "beside each other."
    case .yesIf:
      "\(broughtBy.title) reads your condition word for word. It stands on the initiative from now on, for everybody "
        + "who works on it."
    case .notNow:
      "\(broughtBy.title) reads your reason word for word, and talks to you about a day to look at it again. “Not "
        + "now” with a reason is a good answer."
    }
  }

  /// Every party is heard on the options; Communications and IT sign on every track.
  private var later: String {
    let heard = "Before anything is chosen, \(answer.party.title) says what it thinks of each option."
    return [.communications, .it].contains(answer.party)
      ? "\(heard) Nothing is decided without its sign-off." : heard
  }
}
