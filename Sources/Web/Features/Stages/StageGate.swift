import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The gate after a stage as its page shows it, with what the person can do about it.
struct StageGate {
  let view: InitiativeView
  let stage: Stage
  /// On the one page of the quick track all gates are shown together.
  var wholeTrack = false

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }
  private var isHere: Bool { initiative.course.standing != .completed && (wholeTrack || stage == initiative.stage) }

  var html: HTML {
    if !initiative.course.standing.isOpen, initiative.course.standing != .completed { return stopped }
    let panel = GatePanel(
      lines: lines, today: initiative.today, action: isHere ? actions : elsewhere,
      isPassed: !isHere && initiative.course.passages.contains { $0.passage.stage == stage })
    return panel.html + pending
  }

  private var stopped: HTML {
    """
    <section class="gate" aria-labelledby="gate"><h2 id="gate">Before you move on</h2>\
    <p class="small">While it is \(initiative.course.standing.title.lowercased()), nobody owes anything.</p></section>

    """
  }

  private var lines: [GatePanel.Line] {
    let assessments: [Assessment] =
      if wholeTrack {
        initiative.wholeTrack
      } else if isHere {
        initiative.assessments
      } else {
        Stages.gates(of: initiative.track).filter { $0.stage == stage }.flatMap(initiative.assess)
      }
    return assessments.map { assessment in
      GatePanel.Line(
        assessment: assessment, since: view.since(assessment).map { view.session.settings.day(at: $0) })
    }
  }

  private var actions: HTML {
    guard initiative.course.standing.isOpen else { return .empty }
    var parts: [HTML] = []
    if initiative.stage == .need, view.may(.confirmTrack, owing: .it) {
      parts.append("<p><a class=\"button quiet\" href=\"\(InitiativeRoute.track(id).path)\">Confirm the track</a></p>")
    }
    if let party = view.session.actor.party, view.initiative.course.waiting(for: party) != nil,
      view.may(.answer, owing: party)
    {
      parts.append(
        "<p><a class=\"button\" href=\"\(InitiativeRoute.answer(id).path)\">Answer for \(party.title)</a></p>")
    }
    if initiative.stage >= .decision || wholeTrack, view.may(.signOff), let party = view.session.actor.party,
      DecisionGate.signers(of: initiative).contains(party), initiative.decision != nil, !hasSigned(party)
    {
      parts.append(
        "<p><a class=\"button quiet\" href=\"\(InitiativeRoute.signOff(id).path)\">Sign off for \(party.title)</a></p>")
    }
    parts.append(passing)
    if view.may(.proposeWaiver), initiative.assessments.contains(where: { $0.state == .open }) {
      parts.append("<p class=\"small\"><a href=\"\(InitiativeRoute.waivers(id).path)\">Set a condition aside</a></p>")
    }
    return parts.joined()
  }

  private func hasSigned(_ party: Party) -> Bool {
    initiative.course.signOff(of: party).map { initiative.state(of: $0).isCurrent } ?? false
  }

  private var passing: HTML {
    guard view.may(.passGate) else {
      return "<p class=\"small\">Those who speak for a party here pass the gate.</p>"
    }
    guard let last = initiative.passable.last else { return .empty }
    let words = last.next.map { "Move on to \($0.title.lowercasedFirst)" } ?? "Complete the initiative"
    return PostForm.button(
      words, to: InitiativeRoute.passage(id).path, isQuiet: false,
      PostForm.hidden("stage", initiative.stage.slug))
  }

  private var elsewhere: HTML {
    guard initiative.track.stages.contains(stage) else {
      return "<p class=\"small\">The \(initiative.track.title.lowercasedFirst) does not ask for this stage.</p>"
    }
    guard let passed = initiative.course.passages.last(where: { $0.passage.stage == stage }) else {
      return """
        <p class="small">It stands at <a href="\(InitiativeRoute.stage(id, initiative.stage).path)">\
        \(initiative.stage.title.lowercasedFirst)</a>. You can write here already.</p>
        """
    }
    let waived = passed.passage.conditions.filter { $0.state == .waived }
    return """
      <p class="small">Passed on \(DateText.moment(passed.at, view.session.settings, near: initiative.today))\
      \(HTML.when(!waived.isEmpty, ", with a waiver for: \(waived.map(\.title).joined(separator: "; "))")).</p>
      """
  }

  private var pending: HTML {
    let waiting = initiative.course.waivers.filter(\.isPending)
    return waiting.html { waiver in
      """
      <p class="note">\(PartyMark(waiver.proposal.party).html) proposes a waiver: “\(waiver.proposal.reason)” \
      <a href="\(InitiativeRoute.waivers(id).path)">Look at it</a></p>

      """
    }
  }
}
