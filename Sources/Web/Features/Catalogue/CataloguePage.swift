import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The list of platforms.
struct CataloguePage {
  let view: CatalogueView
  /// What was asked for, as it stands in the address.
  let query: Form
  let session: Session

  private static let filters = ["q", "category", "kind"]

  var html: HTML {
    let found = found
    return """
      <div class="row"><h1>Catalogue</h1>\
      \(HTML.when(view.mayKeep, "<a class=\"button\" href=\"\(CatalogueRoute.new.path)\">Add a platform</a>"))</div>
      <p class="lead">Platforms and services with what is known about them. Every fact has its source and the day on which \
      it was read there; what no source says is not known.</p>
      \(filter)<p class="figure" role="status">\(count(found.count))</p>
      \(HTML.when(found.isEmpty, nothing, else: table(found) + TableLinks.download(filtered)))
      """
  }

  private var isFiltered: Bool { Self.filters.contains { !(query[$0] ?? "").isEmpty } }

  /// The table with the filter that is set.
  private var filtered: LocalPath {
    Self.filters.reduce(TableRoute.catalogue.path) { path, name in
      path.query(name, query[name].flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  /// What is like the filter; a category or a kind that there is not finds nothing.
  private var found: [CatalogueEntry] {
    view.catalogue.found(
      words: query["q"] ?? "", category: query["category"] ?? "", kind: query["kind"] ?? "")
  }

  private var filter: HTML {
    let state = FormState("filter", query)
    let categories = view.catalogue.categories.map { Choice($0, $0) }
    let kinds = ChannelKind.all
    return """
      <form method="get" action="\(Place.catalogue.path)" class="filter" role="search">
      \(FilterField(words: "q", "Search for", state).html)\
      \(FilterField("category", "Category", state, all: "Any category", categories).html)\
      \(FilterField("kind", "Can be", state, all: "Any kind of channel", kinds).html)\
      <p class="actions"><button>Show</button>\
      \(HTML.when(isFiltered, "<a class=\"button quiet\" href=\"\(Place.catalogue.path)\">Show all</a>"))</p>
      </form>

      """
  }

  private func count(_ count: Int) -> String {
    switch (count, isFiltered) {
    case (0, _): "No platform is like that."
    case (1, true): "One platform is like that."
    case (let count, true): "\(count) platforms are like that."
    case (let count, false): "\(count) platforms."
    }
  }

  private var nothing: HTML {
    EmptyState(
      title: "Nothing found",
      words: "Words are looked for in names, categories and facts; all of them have to occur. Fewer words find more."
        + (view.mayKeep ? " A platform that is missing can be added." : ""),
      action: (words: "Show all", path: Place.catalogue.path)
    ).html
  }

  private func table(_ entries: [CatalogueEntry]) -> HTML {
    """
    <table class="cards"><caption class="unseen">Platforms</caption>
    <thead><tr><th scope="col">Platform</th><th scope="col">Category</th><th scope="col">Can run</th>\
    <th scope="col">Price</th><th scope="col">Known</th></tr></thead>
    <tbody>
    \(entries.html(row))</tbody></table>

    """
  }

  private func row(_ entry: CatalogueEntry) -> HTML {
    let corrected = entry.own.keys.count { entry.replaced[$0] != nil }
    return """
      <tr><th scope="row"><a href="\(CatalogueRoute.platform(entry.platform).path)" dir="auto">\(entry.name)</a>\
      \(HTML.when(entry.isOwn, " <span class=\"badge\">our own</span>"))</th>\
      <td data-label="Category" dir="auto">\(entry.category)</td><td data-label="Can run">\(routes(entry))</td>\
      <td data-label="Price">\(price(entry))</td>\
      <td data-label="Known">\(entry.facts.count == 1 ? "1 fact" : "\(entry.facts.count) facts")\(old(entry))\
      \(HTML.when(corrected > 0, "<small>\(corrected) corrected</small>"))</td></tr>

      """
  }

  private func routes(_ entry: CatalogueEntry) -> HTML {
    guard let fact = entry.fact(.hosting) else { return unknown }
    return HTML(escaping: fact.values.map { FactSubject.hosting.title(of: $0) }.joined(separator: ", "))
  }

  private func price(_ entry: CatalogueEntry) -> HTML {
    guard !entry.prices.isEmpty else {
      return HTML.with(entry.fact(.price)) { HTML(escaping: $0.words) } + HTML.when(entry.fact(.price) == nil, unknown)
    }
    let formats = session.settings.formats
    return HTML(
      escaping: entry.prices.map { formats.money($0.price.amount) + $0.price.perWords }.joined(separator: "; "))
  }

  private func old(_ entry: CatalogueEntry) -> HTML {
    let count = entry.facts.count { $0.isOlder(than: session.settings.factsLast, on: session.today) }
    return HTML.when(count > 0, "<small class=\"lacking\">\(count) old</small>")
  }

  private var unknown: HTML { "<span class=\"small\">not known</span>" }
}
