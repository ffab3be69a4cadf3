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
    <ul>\(proposal.conditions.html { "<li>\(Stages.title(ofCondition: $0))</li>" })</ul>
    <blockquote>\(HTML(paragraphs: proposal.reason))</blockquote>\(action)</div>

    """
  }

  private var badge: HTML {
    let tone = waiver.isImported ? "warn" : waiver.isRefused ? "bad" : waiver.confirmedBy == nil ? "warn" : "good"
    return "<span class=\"badge \(tone)\">\(waiver.outcome)</span>"
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
}
