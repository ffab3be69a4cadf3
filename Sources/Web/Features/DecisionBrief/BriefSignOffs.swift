import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Who signed off what, within which bounds, and what was set aside.
struct BriefSignOffs {
  let view: InitiativeView
  let room: BriefRoom

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    guard initiative.decision != nil else { return .empty }
    return """
      <section><h2>Who stands behind it</h2><table class="signers">
      <thead><tr><th scope="col">Party</th><th scope="col">Who, when</th><th scope="col">State</th>\
      <th scope="col">Bounds and words</th></tr></thead>
      <tbody>\(DecisionGate.signers(of: initiative).html(row))</tbody></table>\(waivers)</section>

      """
  }

  private func row(_ party: Party) -> HTML {
    let hats = initiative.parties.hats(of: party).dropFirst().map(\.title).joined(separator: ", ")
    let head: HTML = """
      <th scope="row">\(PartyMark(party).html)\(HTML.when(!hats.isEmpty, "<small>also for \(hats)</small>"))</th>
      """
    guard let signOff = initiative.course.signOff(of: party) else {
      return "<tr>\(head)<td></td><td data-label=\"State\">not signed</td><td></td></tr>\n"
    }
    let statement = signOff.statement
    return """
      <tr>\(head)<td data-label="Who, when"><span dir="auto">\(view.name(signOff.person))</span><small>, \
      \(DateText.day(view.session.settings.day(at: signOff.at), formats))</small></td>\
      <td data-label="State">\(state(initiative.state(of: signOff)))</td>\
      <td data-label="Bounds and words">\(SignOffWords.bounds(statement.bounds, formats))\
      \(HTML.when(room.hasAsides && !statement.words.isEmpty, " <span dir=\"auto\">“\(statement.words.briefly(room.line))”</span>"))</td></tr>

      """
  }

  private func state(_ state: SignOffState) -> HTML {
    switch state {
    case .current(let since):
      "<strong>stands</strong>\(HTML.when(!since.isEmpty, "<small>, \(count(since)) within bounds</small>"))"
    // What made it stale stands above, under what is missing, and in full on the page of the sign-offs.
    case .stale(let words): "<strong>stale</strong><small>, \(count(words))</small>"
    case .withdrawn: "taken back"
    case .imported: "<strong>imported</strong><small>, claimed by a file and not given here</small>"
    }
  }

  private func count(_ changes: [String]) -> String { changes.count == 1 ? "1 change" : "\(changes.count) changes" }

  private var waivers: HTML {
    let inForce = initiative.course.waivers.filter(\.isInForce)
    return HTML.when(
      !inForce.isEmpty,
      """
      <p class="small">Set aside with a waiver: \(inForce.prefix(room.waivers).map { waiver in
        """
        \(waiver.proposal.conditions.map { Stages.title(ofCondition: $0).lowercasedFirst }.joined(separator: ", ").briefly(room.line)) \
        <span dir="auto">(\(waiver.proposal.reason.briefly(room.line)))</span>
        """
      }.joined(separator: "; "))\
      \(HTML.when(inForce.count > room.waivers, "; and \(inForce.count - room.waivers) more\(BriefRoom.mark)"))</p>

      """)
  }
}
