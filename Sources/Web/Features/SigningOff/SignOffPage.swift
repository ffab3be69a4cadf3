import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Who stands behind the decision, what a sign-off covers, and the form that signs.
struct SignOffPage {
  // The forms of this page, by the ids of their fields.
  static let signing = "sign"
  static let withdrawing = "withdraw"

  let view: InitiativeView
  let isDemo: Bool
  /// The form that was refused, if one was.
  var refused: FormState?
  /// What has changed since the signer opened the page, where that stood in the way.
  var changes: [String] = []

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)\(changed)<div class="columns"><div>
    <section id="\(Self.signing)-manifest"><h2>What a sign-off covers</h2>\(covered)</section>
    \(signing)</div><aside>
    <section><h2>Who stands behind it</h2>\(SignOffStates(view: view).html)</section>
    \(withdrawal)</aside></div>
    """
  }

  private var changed: HTML {
    HTML.when(
      !changes.isEmpty,
      """
      <div class="note"><p><strong>This changed while you were reading:</strong></p>\
      <ul>\(changes.html { "<li dir=\"auto\">\($0)</li>" })</ul></div>

      """)
  }

  private var covered: HTML {
    guard let decision = initiative.decision else {
      return """
        <p>Nothing is chosen yet, so there is nothing to sign. The choice is written down in \
        <a href="\(InitiativeRoute.stage(initiative.id, .decision).path)">the decision</a>.</p>
        """
    }
    return SignOffCover(initiative: initiative, decision: decision).html
  }

  private func state(_ form: String) -> FormState? { refused.flatMap { $0.id == form ? $0 : nil } }

  private var signing: HTML {
    guard initiative.decision != nil, let party = view.session.actor.party, view.session.actor.roles.contains(.member)
    else { return .empty }
    if let obstacle = obstacle(party) { return "<section><h2>Sign off</h2><p>\(obstacle)</p></section>\n" }
    return SignOffForm(view: view, party: party, isDemo: isDemo, refused: state(Self.signing)).html
  }

  /// Why this person cannot sign now.
  private func obstacle(_ party: Party) -> String? {
    guard initiative.course.standing.isOpen else {
      return "This initiative is \(initiative.course.standing.title.lowercased()); nothing is signed."
    }
    guard DecisionGate.signers(of: initiative).contains(party) else {
      return "On the \(initiative.track.title.lowercased()), \(party.title) does not have to sign."
    }
    guard view.may(.signOff) else {
      return "Those who speak for \(party.title) here sign for it. Take that part on the page “Who is on it”."
    }
    return nil
  }

  private var withdrawal: HTML {
    guard let party = view.session.actor.party, view.may(.signOff), initiative.course.standing.isOpen,
      let signOff = initiative.course.signOff(of: party), !signOff.isWithdrawn
    else { return .empty }
    let state = state(Self.withdrawing)
    let reason = Field(
      "reason", "Why?", .text(rows: 2), hint: "The others read it and can act on it.", isRequired: true)
    let form = PostForm(
      action: InitiativeRoute.signOffWithdrawal(initiative.id).path, state: state ?? FormState(Self.withdrawing),
      submit: "Take it back", fields: [reason])
    return """
      <details\(flag: "open", when: state != nil)><summary>Take the sign-off of \(party.title) back</summary>\(form.html)\
      </details>

      """
  }
}
