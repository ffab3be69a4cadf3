import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One platform: what is known about it, with sources and days, what the organisation corrects, what it costs, and what
/// nobody knows yet.
struct PlatformPage {
  let view: PlatformView
  let session: Session
  /// What was typed into the form of its name and refused.
  let refused: FormState?

  private var entry: CatalogueEntry { view.state.entry }
  private var id: PlatformID { entry.platform }
  private var formats: Formats { session.settings.formats }

  static func anchor(_ about: FactSubject) -> String { "fact-\(about.description)" }

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.catalogue.path)">Catalogue</a> / <span dir="auto">\(entry.category)</span></p>
    <h1 dir="auto">\(entry.name)</h1>
    <p class="lead">\(lead)</p>
    \(facts)\(prices)\(unknown)\(about)\(removal)
    """
  }

  private var lead: HTML {
    let kinds = entry.kinds.map(\.title.lowercasedFirst).joined(separator: ", ")
    let origin =
      entry.isOwn
      ? "An entry of our own."
      : entry.own.isEmpty ? "As it ships with Tandem." : "As it ships with Tandem, with our words."
    return HTML(escaping: kinds.isEmpty ? origin : "\(origin) It can be: \(kinds).")
  }

  // MARK: Facts

  private var known: [CatalogueFact] { entry.facts.filter { $0.about != .price || entry.prices.isEmpty } }

  private var facts: HTML {
    guard !known.isEmpty else {
      return EmptyState(
        title: "Nothing is known yet",
        words: "A fact is added with its source and the day on which it was read there. It is looked at for every need."
      ).html
    }
    return "<section><h2>What is known</h2><dl class=\"facts known\">\(known.html(row))</dl></section>\n"
  }

  private func row(_ fact: CatalogueFact) -> HTML {
    let action: HTML =
      view.mayKeep && fact.about != .price
      ? " · <a href=\"\(CatalogueRoute.fact(id, fact.about).path)\">Correct<span class=\"unseen\"> “\(fact.about.title)”</span></a>"
      : .empty
    return """
      <div id="\(Self.anchor(fact.about))"><dt>\(fact.about.title)</dt><dd><p dir="auto">\(fact.told)</p>\
      <p class="small">\(FactSource(fact, session).html)\(action)</p>\(correction(fact.about))</dd></div>
      """
  }

  /// Who corrected it, since when, and what ships.
  private func correction(_ about: FactSubject) -> HTML {
    guard let said = entry.own[about] else { return .empty }
    let who = view.people[said.signature.by].flatMap { $0.name.isEmpty ? nil : $0.name } ?? "a former member"
    let day = DateText.day(said.signature.on, formats)
    guard let shipped = entry.replaced[about] else {
      return "<p class=\"small\">Added by <span dir=\"auto\">\(who)</span> on \(day).</p>"
    }
    return """
      <p class="small"><span class="badge">corrected</span> by <span dir="auto">\(who)</span> on \(day). What ships with \
      Tandem says: <del dir="auto">\(shipped.told)</del> \(FactSource(shipped, session).html)</p>
      """
  }

  private var unknown: HTML {
    let known = Set(entry.facts.map(\.about))
    let missing = FactSubject.allCases.filter { !known.contains($0) && $0 != .price }
    guard !missing.isEmpty else { return .empty }
    let items = missing.html { about in
      HTML.when(
        view.mayKeep,
        "<li><a href=\"\(CatalogueRoute.fact(id, about).path)\">\(about.title)<span class=\"unseen\">: add a fact</span></a></li>",
        else: "<li>\(about.title)</li>")
    }
    return """
      <section><h2>Not known yet</h2><p class="small">No source says. \
      \(view.mayKeep ? "Whoever finds it out adds it." : "The members of IT and the digital adviser add what they find out.")</p>\
      <ul class="unknowns">\(items)</ul></section>

      """
  }

  // MARK: Prices

  private var prices: HTML {
    let list: HTML = HTML.when(
      entry.prices.isEmpty, "<p class=\"small\">Nobody has written down yet what it costs here.</p>",
      else: "<ul class=\"lines\">\(entry.prices.html(price))</ul>")
    let change: HTML = """
      <p><a class="button quiet" href="\(CatalogueRoute.prices(id).path)">\
      \(entry.prices.isEmpty ? "Add a price" : "Change the prices")</a></p>
      """
    return """
      <section id="prices"><h2>What it costs us</h2>\(list)\(HTML.when(view.mayKeep, change))</section>

      """
  }

  private func price(_ said: OwnPrice) -> HTML {
    let fact = said.price
    return """
      <li><strong class="figure">\(formats.money(fact.amount))</strong><span dir="auto">\(fact.perWords)</span>\
      <small>\(FactSource(source: fact.source, readOn: fact.readOn, session).html)</small></li>

      """
  }

  // MARK: An entry of one's own

  private var about: HTML {
    guard entry.isOwn, view.mayKeep else { return .empty }
    let state =
      refused
      ?? FormState(
        values: [("name", entry.name), ("category", entry.category)] + entry.kinds.map { ("kinds", $0.rawValue) })
    return """
      <section><h2>Name and category</h2>\
      \(PostForm(
        action: CatalogueRoute.platform(id).path, state: state, submit: "Save",
        fields: NewPlatformPage.about(view.categories), extra: base
      ).html)</section>

      """
  }

  private var base: HTML { PostForm.hidden("base", view.state.digest.hex) }

  private var removal: HTML {
    guard view.mayKeep, !view.state.own.isEmpty else { return .empty }
    let (title, words): (String, String) =
      entry.isOwn
      ? (
        "Take it away",
        "It disappears from the catalogue. The journal keeps what it said, and what rests on it will say so."
      )
      : (
        "Take our words back",
        "All our prices and corrections of it go, and it is as it ships. The journal keeps what we said."
      )
    return """
      <section class="danger"><h2>\(title)</h2><p>\(words)</p>\
      \(PostForm.button(title, to: CatalogueRoute.removal(id).path, base))</section>

      """
  }
}
