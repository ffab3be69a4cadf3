import Markup
import Partnership
import Workspace

/// What a guest sees first: the initiatives that are shared with the guest, and nothing else.
struct GuestHomePage {
  let rows: [InitiativeRow]
  let session: Session

  var html: HTML {
    """
    <h1>Shared with you</h1>
    <p class="lead">\(lead)</p>
    \(HTML.when(rows.isEmpty, nothing, else: InitiativeLines(rows: rows, session: session).html))
    """
  }

  private var lead: String {
    let end = session.person.endsOn.map { " Your account works until \(session.settings.formats.day($0))." } ?? ""
    return "You see the initiatives that \(session.settings.name) works on with you.\(end)"
  }

  private var nothing: HTML {
    EmptyState(
      title: "Nothing is shared with you yet",
      words:
        "Whoever you work with shares an initiative on its page “Who is on it”, until a day that they choose. Then "
        + "it stands here."
    ).html
  }
}
