import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The proposed track with its reason, the three tracks explained, and the form that confirms one.
struct TrackPage {
  let view: InitiativeView
  var refused: FormState?

  private var initiative: Initiative { view.initiative }
  private var proposal: TrackProposal { initiative.proposal }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>How much process does this deserve?</h2>
    <p class="sentence">The \(proposal.track.title.lowercased()) is proposed. \(proposal.reason)</p>
    \(confirmed)<dl class="facts">\(Track.allCases.html(explanation))</dl></section>
    \(action)
    """
  }

  private func explanation(_ track: Track) -> HTML {
    let stages = track.stages.map(\.title.lowercasedFirst).joined(separator: ", ")
    return """
      <div><dt>\(track.title)</dt><dd><p>\(track.meaning)</p><p class="small">\(when(track)) \
      Stages: \(stages).</p></dd></div>

      """
  }

  /// What proposes it, with the organisation's own limits.
  private func when(_ track: Track) -> String {
    let settings = initiative.settings
    let (quick, full) = (settings.formats.money(settings.quickLimit), settings.formats.money(settings.fullLimit))
    return switch track {
    case .quick: "For up to \(quick), with data that is open or internal, and easily undone."
    case .normal: "For everything between the two others."
    case .full: "From \(full) on, for confidential data, or where it could hardly be taken back."
    }
  }

  private var confirmed: HTML {
    HTML.with(initiative.course.confirmed) { confirmed in
      let day = view.session.settings.day(at: confirmed.at)
      return """
        <p class="note good">\(confirmed.confirmation.track.title) confirmed\
        \(HTML.with(confirmed.party) { " by \(PartyMark($0).html)" }) on \
        \(DateText.day(day, initiative.settings.formats)). <span dir="auto">\(confirmed.confirmation.reason)</span></p>

        """
    }
  }

  private var action: HTML {
    guard initiative.course.standing.isOpen, initiative.stage == .need else {
      return "<p>The track was settled when the need was passed.</p>\n"
    }
    guard view.may(.confirmTrack, owing: .it) else {
      return "<p>IT confirms the track. The digital adviser may confirm the quick one.</p>\n"
    }
    return """
      <section><h2>Confirm the track</h2>\(PostForm(
        action: InitiativeRoute.track(initiative.id).path, state: state, submit: "Confirm the track", fields: fields,
        cancel: InitiativeRoute.show(initiative.id).path).html)</section>

      """
  }

  private var state: FormState {
    refused
      ?? FormState(values: [
        (name: "track", value: (tracks.contains(proposal.track) ? proposal.track : .quick).rawValue)
      ])
  }

  /// The digital adviser settles the quick track only.
  private var tracks: [Track] { view.session.actor.party == .it ? Track.allCases : [.quick] }

  private var fields: [Field] {
    [
      Field(
        "track", "Which track?", .choice(tracks.map { Choice($0.rawValue, $0.title, hint: hint($0)) }, optional: false),
        isRequired: true),
      Field(
        "reason", "Why another one than proposed?", .text(rows: 2),
        hint: "Needed only when you choose another one. The others read it word for word."),
    ]
  }

  private func hint(_ track: Track) -> String? { track == proposal.track ? "proposed" : nil }
}
