import Markup
import Partnership
import Workspace

/// One initiative as a line of the list; on a narrow screen each cell says what it is.
struct InitiativeTableRow {
  let row: InitiativeRow
  let session: Session

  var html: HTML {
    """
    <tr><th scope="row"><a href="\(InitiativeRoute.show(row.id).path)" dir="auto">\(row.title)</a>\
    <small>brought by \(PartyMark(row.broughtBy).html)</small></th>\
    <td data-label="Where it is">\(place)</td><td data-label="Track">\(row.track.title)</td>\
    <td data-label="Wanted by" class="figure">\(wanted)</td>\
    <td data-label="Changed" class="figure">\(changed)</td></tr>

    """
  }

  private var place: HTML {
    guard row.standing.isOpen else {
      let again = HTML.with(row.lookAgain) { day in
        "<small>look again on \(DateText.day(day, session.settings.formats, near: session.today))</small>"
      }
      return "<span class=\"badge\">\(row.standing.title)</span> \(again)"
    }
    let stages = row.track.stages
    let step = (stages.firstIndex(of: row.stage) ?? 0) + 1
    return "\(row.stage.title) <small>step \(step) of \(stages.count)</small>"
  }

  private var wanted: HTML {
    guard let day = row.wantedBy else { return "<span class=\"small\">no date</span>" }
    return DateText.day(day, session.settings.formats, near: session.today)
  }

  private var changed: HTML {
    DateText.day(session.settings.day(at: row.changedAt), session.settings.formats, near: session.today)
  }
}
