import Documents
import Journey
import Partnership
import Workspace

/// A fact with what is needed to say how old it is and whose it is.
struct FactTold: Sendable {
  let fact: CatalogueFact
  let entry: CatalogueEntry
  let isOld: Bool

  init(_ fact: CatalogueFact, _ entry: CatalogueEntry, _ session: Session) {
    self.fact = fact
    self.entry = entry
    isOld = fact.isOlder(than: session.settings.factsLast, on: session.today)
  }
}

extension Resources {
  /// One fact as it is known.
  static let platformFact = Resource<FactTold>(
    "PlatformFact",
    [
      Property("about") { $0.fact.about.description },
      Property("value", "In the vocabulary of its subject; empty where only words can say it.") { $0.fact.values },
      Property("words") { $0.fact.words }, Property("source") { $0.fact.source }, Property("read") { $0.fact.readOn },
      Property("old", "Whether it was read longer ago than the settings say.") { $0.isOld },
      .maybe("since", "Since when the organisation says so; absent for what ships.") {
        $0.entry.signature($0.fact.about)?.at
      },
      .maybe("by", "Who said so.") { $0.entry.signature($0.fact.about)?.by },
      .maybe("ships", "What ships with the program and is corrected, in words.") {
        $0.entry.own[$0.fact.about] == nil ? nil : $0.entry.replaced[$0.fact.about]?.told
      },
    ])

  /// One platform in the list.
  static let catalogueEntry = Resource<CatalogueEntry>(
    "CatalogueEntry",
    [
      Property("id") { $0.platform }, Property("name") { $0.name }, Property("category") { $0.category },
      Property("kinds") { $0.kinds }, Property("own", "Whether it is the organisation's own.") { $0.isOwn },
      Property("facts", "How many are known.") { $0.facts.count },
      Property("corrected", "How many of them the organisation corrects.") { entry in
        entry.own.keys.count { entry.replaced[$0] != nil }
      },
    ])

  static let price = Resource<CataloguePrice>(
    "Price",
    [
      Property("amount") { $0.amount.text }, Property("currency") { $0.amount.currency.code },
      Property("per", "For what; empty for what is paid once.") { $0.per }, Property("source") { $0.source },
      Property("read") { $0.readOn },
    ])

  static let ownFact = Resource<CatalogueFact>(
    "OwnFact",
    [
      Property("about") { $0.about.description }, Property("value") { $0.values }, Property("words") { $0.words },
      Property("source") { $0.source }, Property("read") { $0.readOn },
    ])

  /// What a PUT takes.
  static let ownWords = Resource<OwnEntry>(
    "OwnWords",
    [
      .maybe("name", "Of an entry of one's own.") { $0.about?.name }, .maybe("category") { $0.about?.category },
      .maybe("kinds") { $0.about?.kinds }, .many("facts", ownFact) { $0.facts.map(\.fact) },
      .many("prices", price) { $0.prices.map(\.price) },
    ])

  static let platform = Resource<(state: PlatformState, session: Session)>(
    "Platform",
    [
      Property("id") { $0.state.entry.platform }, Property("name") { $0.state.entry.name },
      Property("category") { $0.state.entry.category }, Property("kinds") { $0.state.entry.kinds },
      .many("facts", platformFact, "What is known, what ships and what the organisation says as one.") { told in
        told.state.entry.facts.map { FactTold($0, told.state.entry, told.session) }
      },
      Property("unknown", "What no source says.") { told in
        FactSubject.allCases.filter { told.state.entry.fact($0) == nil }.map(\.description)
      },
      .one("own", ownWords, "What the organisation says; a PUT takes it.") { $0.state.own },
    ])
}
