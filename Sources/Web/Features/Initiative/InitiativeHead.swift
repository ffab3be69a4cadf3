import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What every page of an initiative begins with: where one is, its name, how far it has come, the track, and the
/// ways to its other pages.
struct InitiativeHead {
  let view: InitiativeView
  /// The stage whose page this is, nil for pages beside the track.
  let shown: Stage?

  init(view: InitiativeView, shown: Stage? = nil) {
    self.view = view
    self.shown = shown
  }

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    <p class="small"><a href="\(Place.initiatives.path)">Initiatives</a> / \
    <a href="\(InitiativeRoute.show(initiative.id).path)" dir="auto">\(initiative.title)</a></p>
    <h1 dir="auto">\(initiative.title)</h1>
    <p class="lead">\(lead)</p>
    \(standing)\(TrackDrawing(stations: initiative.track.stages.map(station), shown: shown).html)\(ways)
    """
  }

  /// "Step 3 of 7: what it is worth… IT answered on day 2."
  private var lead: String {
    let stages = initiative.track.stages
    let step = (stages.firstIndex(of: initiative.stage) ?? 0) + 1
    let question = initiative.stage.question
    let track = initiative.track == .normal ? "" : " \(initiative.track.title)."
    return
      "Step \(step) of \(stages.count), \(initiative.stage.title): \(question)\(track) \(InitiativeWords.answers(view))"
  }

  private var standing: HTML {
    guard let stands = initiative.course.stands, stands.change.standing != .active else { return .empty }
    let change = stands.change
    return """
      <div class="note\(change.standing == .completed ? " good" : "")"><p><strong>\(change.standing.title)</strong>, \
      \(DateText.day(view.session.settings.day(at: stands.at), initiative.settings.formats)): \(change.reason)\
      \(HTML.with(change.lookAgain) { " To be looked at again on \(DateText.day($0, initiative.settings.formats))." })\
      \(HTML.with(change.into) { " It goes on in <a href=\"\(InitiativeRoute.show($0).path)\">another initiative</a>." })\
      </p></div>

      """
  }

  private func station(_ stage: Stage) -> TrackDrawing.Station {
    let passage = initiative.course.passages.last { $0.passage.stage == stage }
    let isCompleted = initiative.course.standing == .completed
    let state: TrackDrawing.Station.State =
      passage != nil ? .done : stage == initiative.stage && !isCompleted ? .current : .ahead
    return TrackDrawing.Station(
      stage: stage, state: state, note: note(stage, passedAt: passage?.at),
      owing: Set(view.unmet.filter { $0.stage == stage }.map(\.party)).sorted(),
      path: InitiativeRoute.stage(initiative.id, stage).path)
  }

  private func note(_ stage: Stage, passedAt: Timestamp?) -> String {
    if let passedAt {
      let day = view.session.settings.day(at: passedAt)
      return "passed \(initiative.settings.formats.day(day, near: initiative.today))"
    }
    if stage == initiative.stage { return initiative.course.standing.isOpen ? "it is here" : "it stopped here" }
    let count = initiative.records.all.count { $0.stage == stage && $0.revision.kind != Profile.kind }
    if stage == .options, count == 1 { return "" }
    return count > 0 ? "\(count) so far" : ""
  }

  private var ways: HTML {
    let id = initiative.id
    return """
      <nav class="ways" aria-label="This initiative"><a href="\(InitiativeRoute.show(id).path)">Overview</a>\
      <a href="\(InitiativeRoute.team(id).path)">Who is on it</a>\
      <a href="\(InitiativeRoute.signOff(id).path)">Sign-offs</a>\
      <a href="\(InitiativeRoute.brief(id).path)">Decision brief</a>\
      \(HTML.when(view.may(.seeJournal), "<a href=\"\(InitiativeRoute.journal(id).path)\">Journal</a>"))\
      \(HTML.when(view.may(.changeStanding), "<a href=\"\(InitiativeRoute.standing(id).path)\">Park or close</a>"))</nav>

      """
  }
}

/// Sentences about an initiative that several pages say.
enum InitiativeWords {
  /// "IT answered on day 2.", or that it was asked and has not answered: per party, never per person.
  static func answers(_ view: InitiativeView) -> String {
    let course = view.initiative.course
    let said = view.initiative.parties.sorted().compactMap { party -> String? in
      guard party != view.initiative.broughtBy else { return nil }
      if let answer = course.answer(of: party) { return "\(party.title) answered on day \(answer.day)." }
      guard let asked = course.waiting(for: party) else { return nil }
      let days = view.session.today - view.session.settings.day(at: asked.at)
      return
        "\(party.title) was asked \(days < 1 ? "today" : days == 1 ? "yesterday" : "\(days) days ago") and has not answered yet."
    }
    return said.joined(separator: " ")
  }
}
