import Markup
import Partnership

/// The journey as a line with its stations: which are passed, where the initiative stands, who owes something where.
struct TrackDrawing {
  struct Station {
    enum State {
      case done, current, ahead
    }

    let stage: Stage
    let state: State
    /// A few words: "passed 4 May", "3 so far".
    let note: String
    /// The parties that still owe something here.
    let owing: [Party]
    let path: LocalPath
  }

  let stations: [Station]
  /// The station whose page is being looked at.
  var shown: Stage?

  var html: HTML {
    // On the page of a stage, a phone shows the stations in one line: the stage is named below.
    "<ol class=\"track\(shown == nil ? "" : " slim")\" aria-label=\"Stages\">\(stations.html(station))</ol>\n"
  }

  private func station(_ station: Station) -> HTML {
    """
    <li class="\(station.state.word)\(station.stage == shown ? " shown" : "")"\
    \(attribute: "aria-current", station.state == .current ? "step" : nil)>\
    <a href="\(station.path)"\(attribute: "aria-current", station.stage == shown ? "page" : nil)>\
    \(station.stage.title)</a><span class="where">\(HTML.when(station.state == .done, passed))\(station.note)</span>\
    \(HTML.when(!station.owing.isEmpty, owing(station.owing)))</li>

    """
  }

  private var passed: HTML { "<span class=\"unseen\">Done: </span>" }

  private func owing(_ parties: [Party]) -> HTML {
    "<span class=\"waits\"><span class=\"unseen\">Waits for </span>\(parties.html { PartyMark($0).html })</span>"
  }
}

extension TrackDrawing.Station.State {
  fileprivate var word: String {
    switch self {
    case .done: "done"
    case .current: "current"
    case .ahead: "ahead"
    }
  }
}
