import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One waiver: who proposed to set what aside, why, and how it was settled; for the other side the two answers.
struct WaiverEntry {
  let view: InitiativeView
  let waiver: Waiver
  let state: FormState

  private var initiative: Initiative { view.initiative }
  private var proposal: WaiverProposal { waiver.proposal }

  var html: HTML {
    """
    <div class="entry"><p class="meta">\(PartyMark(proposal.party).html) \(view.name(waiver.proposedBy)), \
    \(DateText.moment(waiver.proposedAt, view.session.settings, near: initiative.today)) \(badge)</p>
    <ul>\(proposal.conditions.html { "<li>\(Self.title(of: $0))</li>" })</ul>
    <blockquote>\(HTML(paragraphs: proposal.reason))</blockquote>\(action)</div>

    """
  }

  private var badge: HTML {
    if waiver.isImported { return "<span class=\"badge warn\">imported, sets nothing aside here</span>" }
    if waiver.isRefused { return "<span class=\"badge bad\">not agreed</span>" }
    guard let party = waiver.confirmedBy else {
      return "<span class=\"badge warn\">waits for \(proposal.confirmer?.title ?? "the other side")</span>"
    }
    return HTML.when(
      party == proposal.party && proposal.confirmer == nil,
      "<span class=\"badge good\">in force, its own condition</span>",
      else: "<span class=\"badge good\">agreed by \(party.title)</span>")
  }

  private var action: HTML {
    guard waiver.isPending, let confirmer = proposal.confirmer, view.may(.settleWaiver, owing: confirmer),
      initiative.course.standing.isOpen
    else { return .empty }
    let field = Field("reason", "If not, why?", .text(rows: 2), hint: "Needed only when you do not agree.")
    return """
      <form method="post" action="\(InitiativeRoute.waiver(initiative.id, waiver.number).path)" id="\(state.id)">
      \(ErrorSummary(state).html)\(FormField(field, state).html)<p class="actions">\
      <button name="agrees" value="yes">We agree</button>\
      <button name="agrees" value="no" class="quiet">We do not agree</button></p></form>

      """
  }

  /// A condition's title by its name, for those that the journal names.
  static func title(of condition: String) -> String {
    Stages.all.flatMap(\.conditions).first { $0.name == condition }?.title ?? condition
  }
}
