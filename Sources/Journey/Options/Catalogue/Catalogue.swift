public import Documents
public import Partnership

/// Platforms and services with what is known about them. What no source says is not there: unknown stays unknown.
public struct Catalogue: Sendable, Hashable {
  public var entries: [CatalogueEntry]
  /// Tells the states of an organisation's catalogue apart; nil for what ships.
  public let version: Digest?

  public init(_ entries: [CatalogueEntry] = [], version: Digest? = nil) {
    self.entries = entries
    self.version = version
  }

  /// The entry of that id, or nil.
  public subscript(id: String) -> CatalogueEntry? { entries.first { $0.id == id } }

  /// This catalogue with an organisation's own entries and corrections. A fact of its own takes the place of the one
  /// about the same thing; everything else stays.
  public func corrected(by own: Catalogue) -> Catalogue {
    var all = entries
    for entry in own.entries {
      guard let index = all.firstIndex(where: { $0.id == entry.id }) else {
        all.append(entry)
        continue
      }
      let corrected = Set(entry.facts.map(\.about))
      all[index].facts = all[index].facts.filter { !corrected.contains($0.about) } + entry.facts
    }
    return Catalogue(all)
  }
}

/// One platform or service.
public struct CatalogueEntry: Sendable, Hashable {
  /// Small letters, digits and hyphens; unique.
  public var id: String
  public var name: String
  public var category: String
  /// The kinds of channel that it can be, in the vocabulary of needs.
  public var kinds: [ChannelKind]
  public var facts: [CatalogueFact]
  /// Whether it is the organisation's own, and does not ship.
  public var isOwn = false
  /// What the organisation says of its own, by subject.
  public var own: [FactSubject: OwnFact] = [:]
  /// What ships, and what the organisation corrects.
  public var replaced: [FactSubject: CatalogueFact] = [:]
  /// What the organisation was told that it costs.
  public var prices: [OwnPrice] = []

  /// What is known about a subject, or nil.
  public func fact(_ about: FactSubject) -> CatalogueFact? { facts.first { $0.about == about } }
}

extension CatalogueEntry {
  /// Its id as the name of a record and of an address.
  public var platform: PlatformID {
    guard let platform = PlatformID(id) else { preconditionFailure("“\(id)” was read as an identifier") }
    return platform
  }
}

/// One thing that a source says.
public struct CatalogueFact: Sendable, Hashable, Codable {
  public var about: FactSubject
  /// In the vocabulary of the subject; empty where only words can say it.
  public var values: [String]
  /// For people.
  public var words: String
  /// Where it can be read.
  public var source: String
  /// When it was read there.
  public var readOn: Day

  /// The digest of all of it, by which a decision can tell later that it has changed.
  public var digest: Digest {
    get throws { Digest(of: try CanonicalJSON.encode(self)) }
  }

  /// Whether it was read longer ago than `days`.
  public func isOlder(than days: Int, on today: Day) -> Bool { today - readOn > days }
}
