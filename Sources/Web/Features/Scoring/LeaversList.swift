import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Whose sheets nobody can change any more, and whether they still count.
struct LeaversList {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    let leavers = view.leavers
    guard !leavers.isEmpty else { return .empty }
    return """
      <h3 id="left">From people who have left</h3><ul class="lines">\(leavers.html(line))</ul>
      <p class="small">Nobody else changes a sheet. Where one is in the way, whoever speaks for its party sets it aside: it \
      stays, is not counted, and the journal says so.</p>

      """
  }

  private func line(_ leaver: Leaver) -> HTML {
    let sheets = leaver.sheets == 1 ? "1 sheet" : "\(leaver.sheets) sheets"
    return """
      <li>\(PartyMark(leaver.party, view.name(leaver.person)).html): \(sheets), \
      \(leaver.isSetAside ? "set aside and not counted" : "still counted")\(setAside(leaver))</li>

      """
  }

  private func setAside(_ leaver: Leaver) -> HTML {
    guard !leaver.isSetAside, initiative.course.standing.isOpen, view.may(.setSheetsAside, owner: leaver.party) else {
      return .empty
    }
    return PostForm.button(
      "Set aside", to: ScoringRoute.settingAside(initiative.id).path,
      PostForm.hidden("person", leaver.person.text) + PostForm.hidden("party", leaver.party.rawValue))
  }
}
