import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What can be set aside by whom, what waits for the other side, and what was settled.
struct WaiversPage {
  /// The form that proposes, by the ids of its fields.
  static let proposing = "propose"

  let view: InitiativeView
  /// The form that was refused, if one was.
  var refused: FormState?

  private var initiative: Initiative { view.initiative }
  private var waivers: [Waiver] { initiative.course.waivers }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>Setting a condition aside</h2>
    <p>A condition can be waived with open eyes: one side proposes it with a reason, the other side (Communications or \
    IT) agrees. What is owed by HR, Security or Data protection is waived by that party alone. A waiver stays visible \
    wherever the condition is asked.</p></section>
    \(pending)\(proposal)\(history)\(HTML.when(!waivers.isEmpty, download))
    """
  }

  private var download: HTML { TableLinks.download(InitiativeRoute.waiversTable(initiative.id).path) }

  private func state(_ form: String) -> FormState { refused.flatMap { $0.id == form ? $0 : nil } ?? FormState(form) }

  private var pending: HTML {
    let waiting = waivers.filter(\.isPending)
    return HTML.when(
      !waiting.isEmpty,
      """
      <section><h2>Waiting for the other side</h2>
      \(waiting.html { WaiverEntry(view: view, waiver: $0, state: state("waiver-\($0.number)")).html })</section>

      """)
  }

  private var history: HTML {
    let settled = waivers.filter { !$0.isPending }.reversed()
    return HTML.when(
      !settled.isEmpty,
      """
      <section><h2>Settled</h2>
      \(settled.html { WaiverEntry(view: view, waiver: $0, state: FormState()).html })</section>

      """)
  }

  private var proposal: HTML {
    guard initiative.course.standing.isOpen else { return .empty }
    let open = initiative.assessments.filter { $0.state == .open && !isPending($0) }
    guard !open.isEmpty else {
      return "<section><h2>Propose a waiver</h2><p>Nothing is open that a waiver could set aside.</p></section>\n"
    }
    guard view.may(.proposeWaiver), let party = view.session.actor.party else {
      return
        "<section><h2>Propose a waiver</h2><p>Those who speak for a party on this initiative propose waivers.</p></section>\n"
    }
    let mine = open.filter { refusal($0, by: party) == nil }
    return """
      <section><h2>Propose a waiver</h2>\(HTML.when(!mine.isEmpty, form(mine, by: party)))\
      \(others(open.filter { refusal($0, by: party) != nil }, party))</section>

      """
  }

  private func isPending(_ assessment: Assessment) -> Bool {
    waivers.contains { $0.isPending && $0.proposal.conditions.contains(assessment.condition) }
  }

  /// Why the party cannot propose this one; nil when it can.
  private func refusal(_ assessment: Assessment, by party: Party) -> String? {
    do throws(WaiverRule.Refusal) {
      _ = try WaiverRule.confirmer(of: [assessment], proposedBy: party)
      return nil
    } catch {
      return error.message
    }
  }

  private func form(_ open: [Assessment], by party: Party) -> HTML {
    let choices = open.map { assessment in
      Choice(
        assessment.condition, assessment.title, hint: "owed by \(assessment.owing.title). \(assessment.reason ?? "")")
    }
    let fields = [
      Field("conditions", "What should be set aside?", .choices(choices), isRequired: true),
      Field(
        "reason", "Why?", .text(rows: 3),
        hint:
          "It stays beside the condition. For example: the survey is repeated in May; until then the pilot tells us.",
        isRequired: true),
    ]
    return PostForm(
      action: InitiativeRoute.waivers(initiative.id).path, state: state(Self.proposing), submit: "Propose the waiver",
      fields: fields
    ).html
  }

  private func others(_ open: [Assessment], _ party: Party) -> HTML {
    HTML.when(
      !open.isEmpty,
      """
      <h3>For others to set aside</h3>
      <ul>\(open.html { "<li>\($0.title). \(refusal($0, by: party) ?? "")</li>\n" })</ul>

      """)
  }
}
