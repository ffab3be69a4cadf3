import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One's own score sheet of one option: a group of fields for each criterion, made for a thumb and for the keyboard.
struct ScoreSheetPage {
  let view: InitiativeView
  let option: Entry<PlatformOption>
  var refused: FormState?

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }
  private var own: Entry<ScoreSheet>? { view.ownSheet(ScoreSheet.self, about: option.id) }
  private var editing: Editing { Editing(initiative, by: view.session.actor.party ?? .communications) }

  var html: HTML {
    """
    <p class="small"><a href="\(InitiativeRoute.show(id).path)" dir="auto">\(initiative.title)</a> / \
    <a href="\(ScoringRoute.overview(id).path)">Scores and weights</a></p>
    <h1 dir="auto">Score “\(option.title)”</h1>
    <p class="lead">\(seal)</p>
    \(HTML(paragraphs: option.content.description))\(CaseScoreWords(view).list(of: option))\(form)\(others)
    """
  }

  private var seal: String {
    guard let party = view.session.actor.party else { return "" }
    return switch initiative.course.seal(of: party) {
    case .sealed: "Only you read this until \(party.title) reveals. Leave open what you do not know."
    case .party: "\(party.title) has revealed, so your party reads this at once."
    case .open: "Both sides have revealed, so everybody reads this at once."
    }
  }

  private var form: HTML {
    let criteria = initiative.criteriaInOrder.filter(\.content.isScored)
    guard !criteria.isEmpty || initiative.records[OptionCriterion.self].isEmpty else {
      return "<p class=\"note\">The business case says all scores: there is nothing to hand in but weights.</p>\n"
    }
    guard !criteria.isEmpty else {
      return """
        <p class="note">There are no criteria yet. <a href="\(ScoringRoute.overview(id).path)">Say first what matters.</a></p>

        """
    }
    guard view.mayScore else {
      return "<p class=\"note\">Members of a party score, while the initiative is under way.</p>\n"
    }
    let state = refused ?? FormState("form", values: own.map { $0.content.form(editing) } ?? [])
    let record = refused?.form["record"] ?? own?.id.text ?? FreshID.record().text
    let base = refused?.form["base"] ?? own?.revision.digest.hex
    let fields = criteria.html { criterion in
      """
      <fieldset class="criterion"><legend dir="auto">\(criterion.title)</legend>\
      \(ScoreSheet.fields(for: criterion, editing).html { FormField($0, state).html })\
      \(chances(criterion, state))</fieldset>

      """
    }
    return PostForm(
      action: ScoringRoute.sheet(id, option.id).path, state: state, submit: own == nil ? "Hand in" : "Save",
      extra: fields + FormField(Field("remark", "Anything else about it?", .text(rows: 2)), state).html
        + PostForm.hidden("record", record) + HTML.with(base) { PostForm.hidden("base", $0) },
      cancel: ScoringRoute.overview(id).path
    ).html
  }

  /// How likely each level is, folded away until somebody wants to say so, and open where it is said or refused.
  private func chances(_ criterion: Entry<OptionCriterion>, _ state: FormState) -> HTML {
    let fields = ScoreSheet.chanceFields(for: criterion)
    let isSaid = fields.contains { !(state.form[$0.name] ?? "").isEmpty }
    return HTML.when(
      !fields.isEmpty,
      """
      <details\(HTML.when(isSaid, " open"))><summary>It could be one of several</summary>\
      <p class="hint">Say how likely each is. Together they come to 100 %.</p>\
      \(fields.html { FormField($0, state).html })</details>

      """)
  }

  /// The ways to the other options, so that one comes round without going back.
  private var others: HTML {
    let rest = initiative.comparison.filter { !$0.isOut && $0.entry.id != option.id }
    return HTML.when(
      !rest.isEmpty,
      """
      <nav class="ways" aria-label="Other options">\(rest.html { other in
        "<a href=\"\(ScoringRoute.sheet(id, other.entry.id).path)\" dir=\"auto\">\(other.entry.title)</a>"
      })<a href="\(ScoringRoute.weights(id).path)">Weigh the criteria</a></nav>

      """)
  }
}
