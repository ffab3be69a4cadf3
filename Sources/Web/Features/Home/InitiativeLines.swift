import Markup
import Partnership
import Workspace

/// Initiatives in two lines each, for a narrow column.
struct InitiativeLines {
  let rows: [InitiativeRow]
  let session: Session

  var html: HTML {
    "<ul class=\"list\">\(rows.html(line))</ul>"
  }

  private func line(_ row: InitiativeRow) -> HTML {
    let changed = DateText.day(session.settings.day(at: row.changedAt), session.settings.formats, near: session.today)
    return """
      <li><p><a href="\(InitiativeRoute.show(row.id).path)" dir="auto">\(row.title)</a></p>\
      <p class="meta"><span>\(row.place)</span><span>\(changed)</span></p></li>

      """
  }
}

extension InitiativeRow {
  /// Where it is: its stage while it travels, otherwise why it does not.
  var place: String { standing.isOpen ? stage.title : standing.title }
}
