public import Documents
import Journey
import Partnership

extension Workspace {
  /// The platforms of a filter as a table, a row for each fact and each price.
  /// - Parameter query: `q`, `category` and `kind`, as the list takes them.
  public func catalogueTable(_ query: Form, as session: Session) async throws -> CSV {
    let entries = try await catalogue(session).catalogue.found(
      words: query["q"] ?? "", category: query["category"] ?? "", kind: query["kind"] ?? "")
    return CSV(
      header: [
        "Id", "Platform", "Category", "About", "Value", "Words", "Amount", "Currency", "Source", "Read on", "Says",
        "Since",
      ],
      rows: entries.flatMap { entry in
        let facts = entry.facts.filter { $0.about != .price || entry.prices.isEmpty }
        return facts.map { Self.row($0, of: entry) } + entry.prices.map { Self.row($0, of: entry) }
      })
  }

  private static func head(_ entry: CatalogueEntry) -> [CSV.Cell] {
    [.text(entry.id), .text(entry.name), .text(entry.category)]
  }

  private static func row(_ fact: CatalogueFact, of entry: CatalogueEntry) -> [CSV.Cell] {
    let since = entry.own[fact.about]?.signature.on
    return head(entry) + [
      .text(fact.about.title), .text(fact.values.joined(separator: " | ")), .text(fact.words), .empty, .empty,
      .text(fact.source), .day(fact.readOn), .text(since == nil ? "Tandem" : "We"), .day(since),
    ]
  }

  private static func row(_ said: OwnPrice, of entry: CatalogueEntry) -> [CSV.Cell] {
    head(entry) + [
      .text(FactSubject.price.title), .empty, .text(said.price.perWords.trimmed), .number(said.price.amount.text),
      .text(said.price.amount.currency.code), .text(said.price.source), .day(said.price.readOn), .text("We"),
      .day(said.signature.on),
    ]
  }
}

extension String {
  fileprivate var trimmed: String { String(drop(while: \.isWhitespace)) }
}
