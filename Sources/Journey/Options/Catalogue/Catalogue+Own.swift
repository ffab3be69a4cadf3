import Documents
public import Partnership

extension Catalogue {
  /// This catalogue with what an organisation says: its own entries, its prices, and facts that take the place of those
  /// about the same thing. Everything else stays.
  ///
  /// - Parameter version: tells this state from others, so that what was worked out from it is found again.
  /// - Complexity: O(entries · own entries).
  public func corrected(by own: [OwnEntry], version: Digest?) -> Catalogue {
    var all = entries
    for entry in own where !entry.isEmpty {
      if let index = all.firstIndex(where: { $0.id == entry.id.text }) {
        all[index].take(entry)
      } else if let about = entry.about {
        var fresh = CatalogueEntry(
          id: entry.id.text, name: about.name, category: about.category, kinds: about.kinds, facts: [], isOwn: true)
        fresh.take(entry)
        all.append(fresh)
      }
    }
    return Catalogue(all, version: version)
  }

  /// The categories, in the order of their first entry.
  public var categories: [String] {
    entries.reduce(into: []) { list, entry in
      if !list.contains(entry.category) { list.append(entry.category) }
    }
  }
}

extension CatalogueEntry {
  /// Takes over what the organisation says.
  fileprivate mutating func take(_ own: OwnEntry) {
    prices = own.prices
    if let price = Self.price(own.prices) { put(price) }
    // A price in words stands only where there is none in figures.
    for said in own.facts where said.fact.about != .price || own.prices.isEmpty {
      put(said.fact)
      self.own[said.fact.about] = said
    }
    facts.sort { $0.about.order < $1.about.order }
  }

  private mutating func put(_ fact: CatalogueFact) {
    if let index = facts.firstIndex(where: { $0.about == fact.about }) {
      replaced[fact.about] = facts[index]
      facts[index] = fact
    } else {
      facts.append(fact)
    }
  }

  /// The prices as a fact, so that what relies on them can tell that they have changed. It is as old as the oldest.
  private static func price(_ prices: [OwnPrice]) -> CatalogueFact? {
    guard let oldest = prices.map(\.price.readOn).min() else { return nil }
    let sources = prices.reduce(into: [String]()) { list, price in
      if !list.contains(price.price.source) { list.append(price.price.source) }
    }
    return CatalogueFact(
      about: .price, values: [], words: prices.map(\.price.words).joined(separator: "; "),
      source: sources.joined(separator: "; "), readOn: oldest)
  }

  /// Who says what the entry has about a subject, and since when; nil for what ships.
  public func signature(_ about: FactSubject) -> CatalogueSignature? {
    own[about]?.signature ?? (about == .price ? prices.map(\.signature).max { $0.at < $1.at } : nil)
  }
}
