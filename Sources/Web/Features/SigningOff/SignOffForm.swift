import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The form that signs: bounds, words, and the password asked again.
struct SignOffForm {
  let view: InitiativeView
  let party: Party
  let isDemo: Bool
  /// The form that was refused, if one was.
  let refused: FormState?

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    if let again = view.session.person.signsAgain(after: view.now) { return pause(until: again) }
    // A sign-off that stands needs no renewal, so the form does not ask for one.
    let form = HTML.when(
      stands && refused == nil, "<details><summary>Sign again, with other bounds</summary>\(form)</details>", else: form
    )
    return "<section id=\"sign-off\"><h2>\(title)</h2>\n\(form)</section>\n"
  }

  private var form: HTML {
    """
    <p>Your bounds say how far cost, date and worst loss may move before you want to be asked again. Within them your \
    sign-off stands, and every change is listed beside it. Beyond them it turns stale, for everybody to see. They begin \
    at the present figures: raise them for room, or leave one empty to leave it open.</p>
    <form method="post" action="\(InitiativeRoute.signOff(initiative.id).path)" id="\(state.id)">
    \(ErrorSummary(state).html)\(fields.html { FormField($0, state).html })\(password)\
    \(HTML.with(manifest) { PostForm.hidden("manifest", $0) })\(PostForm.hidden("seen", seen))
    <p class="small">This is an act of yours in Tandem, tied to your account and your password. It is not a legal \
    electronic signature.</p>
    <p class="actions"><button>\(isRenewal ? "Renew the sign-off" : "Sign off") for \(party.title)</button></p></form>

    """
  }

  /// Offering a form that will be refused would cost somebody the words typed into it.
  private func pause(until again: Timestamp) -> HTML {
    """
    <section id="sign-off"><h2>Not yet</h2><p class="note">An administrator gave you a password or a party, and nobody \
    signs off within 24 hours of that. You can sign from \
    \(DateText.moment(again, view.session.settings, near: initiative.today)).</p></section>

    """
  }

  private var stands: Bool { initiative.course.signOff(of: party).map(initiative.state)?.isCurrent ?? false }

  private var isRenewal: Bool { initiative.course.signOff(of: party) != nil }

  private var title: String {
    if stands { return "\(party.title) has signed, and it stands" }
    return isRenewal ? "Renew the sign-off of \(party.title)" : "Sign off for \(party.title)"
  }

  /// What was refused for another reason, a mistyped password say, keeps the state that the person has read: signing
  /// must not slip over to a newer one that nobody has pointed out.
  private var kept: FormState? { refused.flatMap { $0.messages("manifest").isEmpty ? $0 : nil } }

  /// The state that the person sees; signing another one is refused.
  private var manifest: String? {
    // Encoding a manifest never fails in practice; without its digest the command asks to look again.
    kept?.form["manifest"] ?? (try? initiative.manifest.canonical().digest)?.hex
  }

  /// The last entry of the journal that the person has seen.
  private var seen: String { kept?.form["seen"] ?? String(view.head?.number ?? 0) }

  private var state: FormState {
    if let refused { return refused }
    let exposure = initiative.exposure
    return FormState(
      SignOffPage.signing,
      values: [
        ("cost", exposure.cost.map(typed) ?? ""), ("date", exposure.date?.description ?? ""),
        ("worstLoss", exposure.worstLoss.map(typed) ?? ""),
      ].map { (name: $0.0, value: $0.1) })
  }

  private var fields: [Field] {
    let code = initiative.settings.currency.code
    return [
      Field(
        "cost", "Cost up to", .money(code), hint: "All that it may cost over \(initiative.settings.horizonYears) years."
      ),
      Field("date", "Ready by", .day),
      Field("worstLoss", "Worst loss up to", .money(code), hint: "What the risks may cost when they happen."),
      Field("words", "In your words", .text(rows: 2), hint: "What the others should know about your sign-off."),
    ]
  }

  /// An amount as the organisation's people type it.
  private func typed(_ money: Money) -> String {
    let parts = money.text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, parts[1].contains(where: { $0 != "0" }) else { return String(parts.first ?? "") }
    return "\(parts[0])\(initiative.settings.numberStyle.decimal)\(parts[1])"
  }

  private var password: HTML {
    InputField(
      "password", "Your password, once more", state, kind: .password,
      hint: isDemo ? "In this demonstration everybody's password is “\(Demo.password)”." : nil,
      autocomplete: "current-password"
    ).html
  }
}
