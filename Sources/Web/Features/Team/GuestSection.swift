import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Guests: members of an agency, who see nothing but what is shared with them, until a day.
struct GuestSection {
  let view: InitiativeView
  let guests: [Person]
  let state: FormState

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    let shared = initiative.course.guests.filter { $0.value >= initiative.today }.sorted { $0.key < $1.key }
    guard view.may(.share) || !shared.isEmpty else { return .empty }
    return """
      <section><h2>Guests</h2>
      <p>Members of an agency see the initiatives that are shared with them, and nothing else, until the day you set. \
      The journal stays with the parties.</p>
      \(HTML.when(!shared.isEmpty, "<ul class=\"list\">\(shared.html { line($0.key, until: $0.value) })</ul>\n"))\
      \(HTML.when(view.may(.share), sharing))</section>

      """
  }

  private func line(_ guest: PersonID, until: Day) -> HTML {
    let path = InitiativeRoute.shares(initiative.id).path
    let hidden = PostForm.hidden("guest", guest.text) + PostForm.hidden("end", "yes")
    return """
      <li class="row"><p>\(PartyMark(.agency, view.name(guest)).html) until \
      \(DateText.day(until, initiative.settings.formats))</p>\
      \(HTML.when(view.may(.share), PostForm.button("End sharing", to: path, hidden)))</li>

      """
  }

  private var sharing: HTML {
    guard !guests.isEmpty else {
      return
        "<p class=\"small\">No agency has an account yet. An administrator can open one on the page “People”.</p>\n"
    }
    let fields = [
      Field(
        "guest", "Who?", .choice(guests.map { Choice($0.id.text, $0.name) }, optional: false), isRequired: true),
      Field("until", "Until when?", .day, hint: "The last day on which they see it.", isRequired: true),
    ]
    return PostForm(
      action: InitiativeRoute.shares(initiative.id).path, state: state, submit: "Share until then", fields: fields
    ).html
  }
}
