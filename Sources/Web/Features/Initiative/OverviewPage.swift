import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The overview: what is wanted, where the parties stand, what was found, chosen and signed, and what comes next.
struct OverviewPage {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<div class="columns"><div>
    <section><h2>What is wanted</h2>\(need)</section>
    \(figures)\(choice)<section><h2>Where the parties stand</h2>\(parties)</section>
    </div><aside>
    \(StageGate(view: view, stage: initiative.stage).html)\(StageConversation(view: view, stage: initiative.stage).html)
    </aside></div>
    """
  }

  private var need: HTML {
    guard let need = initiative.need else { return "<p>The need has not been written down.</p>" }
    return """
      \(HTML(paragraphs: need.outcome))<p class="small">For whom: <span dir="auto">\(need.forWhom)</span>\
      \(HTML.with(need.wantedBy) { ", wanted by \(DateText.day($0, initiative.settings.formats))" }). \
      Brought by \(PartyMark(initiative.broughtBy).html).</p>\(PastDay.wanted(initiative))
      """
  }

  private var figures: HTML {
    guard let sentence = CaseWords.sentence(initiative) ?? simulated else { return .empty }
    return """
      <section><h2>What it comes to</h2><p class="sentence">\(sentence)</p>\
      <p><a href="\(InitiativeRoute.stage(id, .businessCase).path)">The business case, line by line</a></p></section>

      """
  }

  /// What the last simulation says to a sponsor, with what speaks against relying on it.
  private var simulated: String? {
    guard let figures = initiative.simulation?.content.figures else { return nil }
    let sentence = CaseSentences(figures: figures, numbers: CaseNumbers(figures, initiative.settings)).sponsor
    return initiative.simulationDoubt.map { "\(sentence) \($0)" } ?? sentence
  }

  private var choice: HTML {
    guard let decision = initiative.decision,
      let option = initiative.records.find(decision.choice, PlatformOption.self)
    else { return .empty }
    return """
      <section><h2>What was chosen</h2><p><strong dir="auto">\(option.title)</strong>, \
      \(option.content.route.title.lowercasedFirst). Ready by \
      \(DateText.day(decision.readyBy, initiative.settings.formats)).</p>\(HTML(paragraphs: decision.reasons))\
      <p><a href="\(InitiativeRoute.signOff(id).path)">Who stands behind it</a></p></section>

      """
  }

  private var parties: HTML {
    """
    <table class="plain"><thead><tr><th scope="col">Party</th><th scope="col">Who speaks</th>\
    <th scope="col">Its answer</th><th scope="col">Owes</th></tr></thead><tbody>
    \(initiative.concerned.html(party))</tbody></table>
    <p><a href="\(InitiativeRoute.team(id).path)">Who is on it, and inviting others</a></p>

    """
  }

  private func party(_ party: Party) -> HTML {
    let speakers = view.representatives(of: party).map { view.name($0) }.joined(separator: ", ")
    let answer = initiative.course.answer(of: party)
    let owed = view.unmet.filter { $0.party == party }
    let said: HTML =
      party == initiative.broughtBy
      ? "brought the need"
      : HTML.with(answer) { "“\($0.answer.choice.title)” on day \($0.day)" }
        + HTML.when(answer == nil && initiative.course.waiting(for: party) != nil, "not yet answered")
    return """
      <tr><th scope="row">\(PartyMark(party).html)</th>\
      <td data-label="Who speaks">\(speakers.isEmpty ? "nobody yet" : speakers)</td>\
      <td data-label="Its answer">\(said)</td>\
      <td data-label="Owes">\(owed.isEmpty ? "nothing" : owed.count == 1 ? "1 thing" : "\(owed.count) things")</td></tr>

      """
  }
}

extension String {
  /// With a full stop where its author left it out, because another sentence follows.
  var asSentence: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }
}
