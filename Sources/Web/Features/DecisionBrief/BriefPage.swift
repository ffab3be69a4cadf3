import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The decision brief: it opens with the request, and ends with the head of the journal.
struct BriefPage {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    let (parts, isCut) = BriefRoom.onOneSheet(parts)
    return """
      <p class="crumbs"><a href="\(Place.initiatives.path)">Initiatives</a> / \
      <a href="\(InitiativeRoute.show(initiative.id).path)" dir="auto">\(initiative.title)</a></p>
      <article class="brief"><header>
      <p class="kicker">Decision brief <span>\(initiative.settings.name)</span></p>
      <h1 dir="auto">\(initiative.title)</h1>
      </header>
      \(parts)
      \(footer(isCut: isCut))</article>
      <p class="actions screen"><button type="button" data-print hidden>Print</button>\
      <a class="button quiet" href="\(InitiativeRoute.show(initiative.id).path)">Back to the initiative</a></p>
      """
  }

  private func parts(_ room: BriefRoom) -> HTML {
    """
    \(BriefRequest(initiative: initiative, room: room).html)\(BriefMissing(view: view, room: room).html)
    \(BriefNeed(initiative: initiative, room: room).html)\(BriefFigures(initiative: initiative, room: room).html)\
    \(BriefOptions(initiative: initiative, room: room).html)\(BriefDecision(initiative: initiative, room: room).html)\
    \(BriefSignOffs(view: view, room: room).html)
    """
  }

  /// - Parameter isCut: whoever reads only the paper has to know that it is not everything.
  private func footer(isCut: Bool) -> HTML {
    let settings = view.session.settings
    let day = settings.formats.day(settings.day(at: view.now))
    return """
      <footer><p>As it stood on \(day) at \(settings.time(at: view.now)) (\(settings.timeZone)). \
      \(HTML.with(view.head) { head in
        "Journal entry <span class=\"figure\">\(String(head.number))</span>, head <span class=\"mono\">\(head.link.hex)</span>. "
      })\(HTML.when(isCut, "“…” marks what stands in full in Tandem. "))Keep this page: with the head anybody can verify later that nothing before it was rewritten. Sign-offs are \
      authenticated acts in Tandem, not legal electronic signatures.</p></footer>

      """
  }
}
