import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The answers of the last simulation on the page of the stage, with what they leave out and what has changed since.
struct CaseAnswersSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    let building = initiative.caseBuilding
    guard !building.isEmpty else { return .empty }
    return """
      <section id="answers"><h2>What the case answers</h2>\(SimulateButton(view: view).html)\
      \(HTML.with(initiative.simulation) { CaseAnswers($0.content.figures, initiative.settings).html })\
      \(granted(building))\(history)\(changes)</section>

      """
  }

  private func granted(_ building: CaseBuilding) -> HTML {
    let leftOut = building.leftOut.map { HTML(escaping: "“\($0.title)”: \($0.reason)") }
    return """
      \(HTML.when(!building.assumed.isEmpty, "<p class=\"small\">Taken for granted until somebody says otherwise: \(building.assumed.joined(separator: "; ")).</p>"))\
      \(HTML.when(!leftOut.isEmpty, "<p class=\"small\">Not in the case: \(leftOut.joined(separator: "; ")).</p>"))
      """
  }

  /// The way to what changed the answers, once they have changed.
  private var history: HTML {
    HTML.when(
      (initiative.simulation?.revision.number ?? 0) > 1,
      """
      <p><a href="\(InitiativeRoute.caseHistory(initiative.id).path)">How the answers changed</a>, from one simulation to \
      the next.</p>

      """)
  }

  /// What has changed in the case since somebody last signed it.
  private var changes: HTML {
    HTML.with(initiative.changesSinceSignOff(in: .businessCase)) { changes in
      let day = DateText.day(
        view.session.settings.day(at: changes.signOff.at), initiative.settings.formats, near: initiative.today)
      guard !changes.words.isEmpty else {
        return """
          <p class="small">Nothing in the case has changed since \(PartyMark(changes.signOff.party).html) signed on \(day).</p>

          """
      }
      return """
        <section><h3>What has changed since \(PartyMark(changes.signOff.party).html) signed on \(day)</h3>\
        <ul>\(changes.words.html { "<li dir=\"auto\">\($0)</li>" })</ul></section>

        """
    }
  }
}
