import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What the organisation was told that a platform costs: a line for each price, with empty ones for more; a line that is
/// emptied is taken away.
struct PricesPage {
  let view: PlatformView
  let session: Session
  /// What was typed and refused.
  let refused: FormState?
  /// How many empty lines there are.
  private static let spare = 2

  private var entry: CatalogueEntry { view.state.entry }
  private var id: PlatformID { entry.platform }

  var title: String { "What “\(entry.name)” costs us" }

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.catalogue.path)">Catalogue</a> / \
    <a href="\(CatalogueRoute.platform(id).path)" dir="auto">\(entry.name)</a></p>
    <h1 dir="auto">\(title)</h1>
    <p class="lead">From a price list, an offer or an invoice. It is for members of the parties only.</p>
    \(HTML.when(isOvertaken, overtaken))\
    \(PostForm(
      action: CatalogueRoute.prices(id).path, state: state, submit: "Save", extra: lines,
      cancel: CatalogueRoute.platform(id).path
    ).html)
    """
  }

  private var state: FormState { refused ?? FormState(values: values) }

  private var values: [(name: String, value: String)] {
    entry.prices.enumerated().flatMap { index, said in
      let (price, line) = (said.price, "prices[\(index)]")
      return [
        (name: "\(line).amount", value: typed(price.amount)),
        (name: "\(line).currency", value: price.amount.currency.code),
        (name: "\(line).per", value: price.per), (name: "\(line).source", value: price.source),
        (name: "\(line).read", value: price.readOn.description),
      ]
    }
  }

  /// An amount as the organisation types it, so that reading the form gives the same amount back.
  private func typed(_ money: Money) -> String {
    money.text.replacing(".", with: String(session.settings.numberStyle.decimal))
  }

  private var lines: HTML {
    let rows = (0..<count).map { index in
      "<div class=\"pair\">\(fields("prices[\(index)]", index + 1).html { FormField($0, state).html })</div>" as HTML
    }
    return """
      <section><h2>Prices</h2>\(rows.joined())</section>
      <p class="small">Empty all fields of a line to take it away. More empty lines come after saving.</p>\
      \(PostForm.hidden("base", view.state.digest.hex))
      """
  }

  private func fields(_ line: String, _ number: Int) -> [Field] {
    [
      Field("\(line).amount", "Price \(number), amount", .money("")),
      Field(
        "\(line).currency", "Currency", .line, hint: "Three letters; \(session.settings.currency.code) if left empty."),
      Field(
        "\(line).per", "For what?", .line, hint: "For example: user and month. Empty for what is paid once."),
      Field("\(line).source", "Where can it be read?", .line, hint: "For example: offer of 3 June, page 2."),
      Field("\(line).read", "Of which day is it?", .day),
    ]
  }

  /// As many lines as were sent or are there, and some to add.
  private var count: Int {
    let used = state.form.fields.compactMap { field -> Int? in
      guard field.name.hasPrefix("prices["), !field.value.isEmpty else { return nil }
      return Int(field.name.dropFirst(7).prefix { $0 != "]" })
    }
    return min((used.max() ?? -1) + 1 + Self.spare, OwnEntry.mostPrices)
  }

  private var isOvertaken: Bool {
    guard let refused else { return false }
    return refused.form["base"] != view.state.digest.hex
  }

  private var overtaken: HTML {
    let lines = entry.prices.html { said in
      "<li dir=\"auto\">\(session.settings.formats.money(said.price.amount))\(said.price.perWords): \(said.price.source)</li>"
    }
    return """
      <section class="notice"><h2>As somebody else saved it meanwhile</h2><ul>\(lines)</ul>\
      <p>Below is what you typed. Saving it replaces the above.</p></section>

      """
  }
}
