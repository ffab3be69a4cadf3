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
    """
    <p class="crumbs"><a href="\(Place.initiatives.path)">Initiatives</a> / \
    <a href="\(InitiativeRoute.show(initiative.id).path)" dir="auto">\(initiative.title)</a></p>
    <article class="brief"><header>
    <p class="kicker">Decision brief <span>\(initiative.settings.name)</span></p>
    <h1 dir="auto">\(initiative.title)</h1>
    </header>
    \(BriefRequest(initiative: initiative).html)\(BriefMissing(view: view).html)
    \(BriefNeed(initiative: initiative).html)\(BriefFigures(initiative: initiative).html)\
    \(BriefOptions(initiative: initiative).html)\(BriefDecision(initiative: initiative).html)\
    \(BriefSignOffs(view: view).html)
    \(footer)</article>
    <p class="actions screen"><button type="button" data-print hidden>Print</button>\
    <a class="button quiet" href="\(InitiativeRoute.show(initiative.id).path)">Back to the initiative</a></p>
    """
  }

  private var footer: HTML {
    let settings = view.session.settings
    let day = settings.formats.day(settings.day(at: view.now))
    return """
      <footer><p>As it stood on \(day) at \(settings.time(at: view.now)) (\(settings.timeZone)). \
      \(HTML.with(view.head) { head in
        "Journal entry <span class=\"figure\">\(String(head.number))</span>, head <span class=\"mono\">\(head.link.hex)</span>. "
      })Keep this page: with the head anybody can verify later that nothing before it was rewritten. Sign-offs are \
      authenticated acts in Tandem, not legal electronic signatures.</p></footer>

      """
  }
}
