import Documents
import Hummingbird
import Markup
import Partnership
import Workspace

/// The frame of every page.
struct Layout {
  /// Who looks at it, as far as the frame shows.
  struct Viewer {
    let name: String
    let party: Party?
    let roles: Set<Role>
    /// How much waits for the person's party.
    let waiting: Waiting
  }

  var title: String
  /// The place that the header marks as the present one.
  var current: Place?
  /// Nil for visitors and on error pages: the header then has no navigation.
  var viewer: Viewer?
  /// What was just done.
  var done: Done?
  var isDemo = false
  /// What the page needs beside the style sheet of all pages.
  var style: Asset?

  func html(_ main: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">
    <title>\(title) · Tandem</title>
    <link rel="icon" type="image/svg+xml" href="\(Asset.icon.path)">
    <link rel="stylesheet" href="\(Asset.style.path)">\(HTML.with(style) { "\n<link rel=\"stylesheet\" href=\"\($0.path)\">" })
    <script type="module" src="\(Asset.script.path)"></script>
    </head>
    <body>
    <a class="skip" href="#content">Skip to content</a>
    \(HTML.when(isDemo, demoBanner))\(header)<main id="content" tabindex="-1">
    \(HTML.with(done) { "<p class=\"notice good\" role=\"status\">\($0.words)</p>\n" })\(main)
    </main>
    <footer class="foot"><p>Tandem</p></footer>
    </body>
    </html>

    """
  }

  private var demoBanner: HTML {
    """
    <aside class="banner" aria-label="Demonstration"><p>This is a demonstration: the people are made up, and anybody \
    can sign in as any of them.</p></aside>

    """
  }

  private var header: HTML {
    """
    <header class="top"><strong><a href="\(Place.home.path)">Tandem</a></strong>\(HTML.with(viewer, navigation))</header>

    """
  }

  private func navigation(_ viewer: Viewer) -> HTML {
    let count: HTML = .when(
      viewer.waiting.count > 0,
      " <span class=\"count figure\">\(viewer.waiting.isMore ? "99+" : String(viewer.waiting.count))<span class=\"unseen\"> things</span></span>"
    )
    return """
      <nav aria-label="Main">\(link(.home, "Waiting for you" + count))\
      \(HTML.when(Action.listInitiatives.isOpen(to: viewer.roles), link(.initiatives, "Initiatives")))\
      \(HTML.when(Action.seePeople.isOpen(to: viewer.roles), link(.people, "People")))\
      \(HTML.when(Action.seeCalendar.isOpen(to: viewer.roles), link(.calendar, "Calendar")))\
      \(HTML.when(Action.seeCatalogue.isOpen(to: viewer.roles), link(.catalogue, "Catalogue")))\
      \(HTML.when(Action.seeChannels.isOpen(to: viewer.roles), link(.channels, "Channels")))\
      \(HTML.when(Action.seeSettings.isOpen(to: viewer.roles), link(.settings, "Settings")))</nav>\
      <div class="me"><a href="\(Place.account.path)"\(attribute: "aria-current", current == .account ? "page" : nil)>\
      \(HTML.with(viewer.party) { PartyMark($0, viewer.name).html })\
      \(HTML.when(viewer.party == nil, HTML(escaping: viewer.name)))<span class="unseen">, my account</span></a>\
      <form method="post" action="\(Place.signOut.path)"><button class="quiet small">Sign out</button></form></div>
      """
  }

  private func link(_ place: Place, _ words: HTML) -> HTML {
    "<a href=\"\(place.path)\"\(attribute: "aria-current", current == place ? "page" : nil)>\(words)</a>"
  }
}

extension PageRequest {
  /// A page in its frame.
  /// - Parameters:
  ///   - title: what the page is called; the caller writes it as `<h1>` too.
  ///   - current: the place in the header that it belongs to.
  ///   - style: what it needs beside the style sheet of all pages.
  func page(
    _ title: String, current: Place? = nil, status: HTTPResponse.Status = .ok, style: Asset? = nil, main: HTML
  ) async throws -> Response {
    if status.kind == .clientError { try await requireForm(in: main) }
    var layout = Layout(title: title, current: current, isDemo: services.isDemo, style: style)
    layout.done = query["done"].flatMap(Done.init(rawValue:))
    if let session = visitor {
      layout.viewer = Layout.Viewer(
        name: session.person.name, party: session.person.party, roles: session.actor.roles,
        waiting: try await services.waiting(session))
    }
    return .html(layout.html(main), status: status)
  }
}
