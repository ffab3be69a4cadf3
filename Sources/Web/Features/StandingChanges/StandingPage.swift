import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The form that parks, declines, withdraws or merges an initiative, or takes it up again.
struct StandingPage {
  let view: InitiativeView
  /// The initiatives that this one can be merged into.
  let targets: [InitiativeRow]
  var refused: FormState?

  private var initiative: Initiative { view.initiative }
  private var standing: Standing { initiative.course.standing }

  var html: HTML {
    "\(InitiativeHead(view: view).html)<section>\(content)</section>\n"
  }

  private var content: HTML {
    guard view.may(.changeStanding) else {
      return "<h2>Park or close</h2><p>Those who speak for a party on this initiative decide this.</p>"
    }
    if standing.isOpen {
      return """
        <h2>Park or close</h2>
        <p>“Not now” is a good answer when it has a reason and a day to look again. Nothing is deleted: the initiative \
        and its journal stay.</p>
        \(form("Change it", [what] + rest))
        """
    }
    guard standing.mayResume else {
      return "<h2>\(standing.title)</h2><p>It is \(standing.title.lowercased()) and cannot be taken up again.</p>"
    }
    let reason = Field("reason", "Why now?", .text(rows: 3), isRequired: true)
    return """
      <h2>Take it up again</h2><p>It goes on where it stopped. What was waived and signed is still there.</p>
      \(form("Take it up again", [reason], PostForm.hidden("standing", Standing.active.rawValue)))
      """
  }

  private func form(_ submit: String, _ fields: [Field], _ hidden: HTML = .empty) -> HTML {
    PostForm(
      action: InitiativeRoute.standing(initiative.id).path, state: refused ?? FormState(), submit: submit,
      fields: fields, extra: hidden, cancel: InitiativeRoute.show(initiative.id).path
    ).html
  }

  private var mayWithdraw: Bool { view.may(.withdrawInitiative, owner: initiative.broughtBy) }

  private var what: Field {
    let always = [
      Choice(Standing.parked.rawValue, "Park it", hint: "It waits for a day on which you look at it again."),
      Choice(Standing.declined.rawValue, "Decline it", hint: "Not this way; looked at again on a day that you name."),
    ]
    let owners = [
      Choice(
        Standing.withdrawn.rawValue, "Withdraw it", hint: "\(initiative.broughtBy.title) does not need it any more."),
      Choice(Standing.merged.rawValue, "Merge it", hint: "Another initiative carries it on."),
    ]
    // Only those who brought the need give it up.
    let choices = always + (mayWithdraw ? owners : [])
    return Field("standing", "What happens to it?", .choice(choices, optional: false), isRequired: true)
  }

  private var rest: [Field] {
    [
      Field(
        "reason", "Why?", .text(rows: 3),
        hint: "People will ask. For example: the network is being rebuilt until May.", isRequired: true),
      Field(
        "lookAgain", "Look at it again on", .day, hint: "Needed for parking and declining: “not now” is not “never”."),
    ] + merging
  }

  private var merging: [Field] {
    guard mayWithdraw, !targets.isEmpty else { return [] }
    return [
      Field(
        "into", "Merge it into", .choice(targets.map { Choice($0.id.text, $0.title) }, optional: true),
        hint: "Needed for merging.")
    ]
  }
}
