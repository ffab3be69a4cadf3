import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The list of initiatives.
struct InitiativesPage {
  let listing: Listing
  /// What was asked for, as it stands in the address.
  let query: Form
  let session: Session

  var html: HTML {
    """
    <div class="row"><h1>Initiatives</h1>\
    \(HTML.when(mayBring, "<a class=\"button\" href=\"\(NewNeedRoute.form.path)\">Bring a need</a>"))</div>
    \(HTML.when(listing.total == 0 && !isFiltered, beginning, else: found))
    """
  }

  private var mayBring: Bool { session.actor.may(.bringNeed) }
  private var isFiltered: Bool { Self.filters.contains { !(query[$0] ?? "").isEmpty } }
  private static let filters = ["q", "stage", "standing", "track", "party"]

  private var beginning: HTML {
    guard mayBring else {
      return EmptyState(
        title: "Nothing is shared with you yet",
        words: "Whoever you work with shares an initiative on its page “Who is on it”. Then it stands here."
      ).html
    }
    return EmptyState(
      title: "There is no initiative yet",
      words: "An initiative begins with a need, which any party can bring: IT, for example, when a system is to go and "
        + "people need to be told and trained.",
      example: "“Visitors of the open day see their own pictures on a screen.” For about 900 visitors, by 3 October.",
      action: (words: "Bring a need", path: NewNeedRoute.form.path)
    ).html
  }

  private var found: HTML {
    """
    \(filter)<p class="figure" role="status">\(count)</p>
    \(HTML.when(listing.total == 0, nothing, else: table))\(pager)\(HTML.when(listing.total > 0, download))
    """
  }

  private var filter: HTML {
    let state = FormState("filter", query)
    let tracks = Track.allCases.map { Choice($0.rawValue, $0.title) }
    return """
      <form method="get" action="\(Place.initiatives.path)" class="filter" role="search">
      \(FilterField(words: "q", "Search for", state).html)\
      \(FilterField("stage", "Stage", state, all: "Any stage", Stage.allCases.map { Choice($0.slug, $0.title) }).html)\
      \(FilterField("standing", "Standing", state, all: "Any standing", Standing.allCases.map {
        Choice($0.rawValue, $0.title)
      }).html)\
      \(FilterField("track", "Track", state, all: "Any track", tracks).html)\
      \(FilterField("party", "Waits for", state, all: "Anybody", owing).html)\
      <p class="actions"><button>Show</button>\
      \(HTML.when(isFiltered, "<a class=\"button quiet\" href=\"\(Place.initiatives.path)\">Show all</a>"))</p>
      </form>

      """
  }

  private var owing: [Choice] {
    session.settings.parties.sorted().filter { $0 != .agency }.map { Choice($0.rawValue, $0.title) }
  }

  private var count: String {
    switch (listing.total, isFiltered) {
    case (0, _): "None of the initiatives is like that."
    case (1, true): "One initiative is like that."
    case (1, false): "One initiative, the last change first."
    case (let total, true):
      "\(session.settings.formats.number(total)) initiatives are like that, the last change first."
    case (let total, false): "\(session.settings.formats.number(total)) initiatives, the last change first."
    }
  }

  private var nothing: HTML {
    EmptyState(
      title: "Nothing found",
      words: "Words are looked for in the name, in what should be different and for whom; all of them have to occur. "
        + "Fewer words find more.",
      action: (words: "Show all", path: Place.initiatives.path)
    ).html
  }

  private var table: HTML {
    """
    <table class="cards"><caption class="unseen">Initiatives</caption>
    <thead><tr><th scope="col">Initiative</th><th scope="col">Where it is</th><th scope="col">Track</th>\
    <th scope="col">Wanted by</th><th scope="col">Changed</th></tr></thead>
    <tbody>
    \(listing.rows.html { InitiativeTableRow(row: $0, session: session).html })</tbody></table>

    """
  }

  private var pager: HTML {
    let first = (listing.page - 1) * Workspace.listLength + 1
    let formats = session.settings.formats
    return Pager(
      words: "\(formats.number(first)) to \(formats.number(first + listing.rows.count - 1)) of "
        + formats.number(listing.total),
      previous: listing.page > 1 ? path(page: listing.page - 1) : nil,
      next: listing.page < listing.pageCount ? path(page: listing.page + 1) : nil
    ).html
  }

  private var download: HTML { TableLinks.download(filtered(TableRoute.initiatives.path)) }

  private func path(page: Int) -> LocalPath { filtered(Place.initiatives.path).query("page", page) }

  /// An address with the filter that is set.
  private func filtered(_ path: LocalPath) -> LocalPath {
    Self.filters.reduce(path) { path, name in
      path.query(name, query[name].flatMap { $0.isEmpty ? nil : $0 })
    }
  }
}
