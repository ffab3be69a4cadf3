import Documents
import Journey
import Markup
import Partnership
import Workspace

/// “Who is on it”: who speaks for each party, who was asked, the brief and an agenda for the first meeting.
struct TeamPage {
  // The forms of this page, by the ids of their fields.
  static let naming = "naming"
  static let inviting = "inviting"
  static let sharing = "sharing"

  let view: InitiativeView
  /// The members of the person's own party.
  let colleagues: [Person]
  let guests: [Person]
  /// The form that was refused, if one was.
  var refused: FormState?

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<div class="columns"><div>
    <section><h2>Who is on it</h2>
    <p>Each party names who speaks for it here. Those who speak invite others, pass gates and sign off. Answer times \
    are shown for a party, never for a person.</p>
    <ul class="list">\(shown.html { TeamVoice(view: view, party: $0, colleagues: colleagues, state: state(Self.naming)).html })</ul>
    \(hats)\(TableLinks.download(InitiativeRoute.teamTable(initiative.id).path))</section>
    \(HTML.when(mayInvite, InvitationSection(view: view, state: state(Self.inviting)).html))\
    \(GuestSection(view: view, guests: guests, state: state(Self.sharing)).html)</div>
    <aside>\(brief)</aside></div>
    """
  }

  private func state(_ form: String) -> FormState { refused.flatMap { $0.id == form ? $0 : nil } ?? FormState(form) }

  private var mayInvite: Bool { view.may(.invite) && initiative.course.standing.isOpen }

  /// The parties that take part, and the person's own, which may want to.
  private var shown: [Party] {
    let asked = Set(initiative.course.asked.map(\.party))
    let own = view.session.actor.party
    return initiative.parties.filter { party in
      party != .agency && (initiative.concerned.contains(party) || asked.contains(party) || party == own)
    }.sorted()
  }

  private var hats: HTML {
    let missing = Party.allCases.filter { !initiative.parties.contains($0) && $0.understudy != nil }
    return missing.html { party in
      HTML.with(initiative.parties.wearer(of: party)) { wearer in
        "<p class=\"small\">There is no \(party.title) party here: \(wearer.title) wears its hat.</p>\n"
      }
    }
  }

  private var brief: HTML {
    HTML.with(initiative.need.map { Brief($0, formats: initiative.settings.formats) }) { brief in
      """
      <section><h2>The brief</h2><p>\(brief.lead)</p>\(FactList(brief.sections).html)</section>
      <section><h2>A first meeting of half an hour</h2><ol>\(brief.agenda.html { "<li>\($0)</li>" })</ol></section>

      """
    }
  }
}
