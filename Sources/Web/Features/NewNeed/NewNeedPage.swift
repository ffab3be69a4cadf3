import Documents
import Journey
import Markup
import Partnership

/// Five plain questions, and what their answers give.
struct NewNeedPage {
  /// In whose name the need is brought.
  let party: Party
  let id: InitiativeID
  let state: FormState

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.initiatives.path)">Initiatives</a> / A new one</p>
    <h1>What do you need?</h1>
    <p class="lead">Five plain questions, about a quarter of an hour. You bring it for \(PartyMark(party).html).</p>
    <div class="columns"><div>\(form)</div><aside>\(promise)</aside></div>
    """
  }

  private var form: HTML {
    PostForm(
      action: NewNeedRoute.form.path, state: state, submit: "Bring this need", fields: Need.fields,
      extra: PostForm.hidden("id", id.text), cancel: Place.initiatives.path
    ).html
  }

  private var promise: HTML {
    """
    <section><h2>What you get from it</h2><ul>
    <li><strong>A brief</strong> of one page that says it in your words.</li>
    <li><strong>An agenda</strong> for a first meeting of half an hour.</li>
    <li><strong>An invitation to \(asked)</strong> to copy or to mail. It can be answered in 90 seconds, without an \
    account: “Yes”, “Yes, if…” or “Not now, because…”.</li></ul>
    <p>Nothing is decided by sending this, and every answer can be changed afterwards.</p></section>
    <section><h2>Half a sentence will do</h2>
    <p>“Nothing yet” is an answer. So is “I do not know”. What is missing comes out in the first \
    conversation.</p></section>
    """
  }

  /// IT brings needs of its own: then the others are asked.
  private var asked: String { party == .it ? "Communications and HR" : "IT" }
}
