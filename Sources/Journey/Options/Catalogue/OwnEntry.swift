public import Documents
public import Partnership

/// What an organisation says of one platform: an entry of its own, or prices and corrections of one that ships.
///
/// One record for each platform. Lists are kept in order, so that equal entries have equal bytes.
public struct OwnEntry: Sendable, Hashable, Codable {
  public static let kind: Kind = "catalogue-entry"
  public static let schema = 1
  /// The party whose members keep the catalogue; the digital adviser does, too.
  public static let keeper: Party = .it
  /// How many prices one platform may have: they all fit into one form.
  public static let mostPrices = 12

  public var id: PlatformID
  /// What it is, where the entry is the organisation's own; nil where the platform ships.
  public var about: About?
  public private(set) var facts: [OwnFact]
  public private(set) var prices: [OwnPrice]

  /// - Parameters: facts and prices in any order; they are put in the order of their subjects, and of their words.
  public init(_ id: PlatformID, about: About? = nil, facts: [OwnFact] = [], prices: [OwnPrice] = []) {
    self.id = id
    self.about = about
    self.facts = facts.sorted { $0.fact.about.order < $1.fact.about.order }
    self.prices = prices.sorted { ($0.price.per, $0.price.amount.text) < ($1.price.per, $1.price.amount.text) }
  }

  /// Name, category and kinds of channel of an entry of one's own.
  public struct About: Sendable, Hashable, Codable {
    public var name: String
    public var category: String
    public var kinds: [ChannelKind]

    public init(name: String, category: String, kinds: [ChannelKind]) {
      self.name = name
      self.category = category
      self.kinds = kinds
    }
  }

  /// Whether nothing is said: the platform is as it ships, or not there.
  public var isEmpty: Bool { about == nil && facts.isEmpty && prices.isEmpty }

  public func fact(_ about: FactSubject) -> OwnFact? { facts.first { $0.fact.about == about } }

  /// The same with these facts and prices, each signed by whoever said it first: what stays as it was keeps its signature.
  public func saying(
    _ facts: [CatalogueFact], _ prices: [CataloguePrice], signed signature: CatalogueSignature
  ) -> OwnEntry {
    OwnEntry(
      id, about: about,
      facts: facts.map { fact in
        self.facts.first { $0.fact == fact } ?? OwnFact(fact: fact, signature: signature)
      },
      prices: prices.map { price in
        self.prices.first { $0.price == price } ?? OwnPrice(price: price, signature: signature)
      })
  }
}

extension OwnEntry {
  /// What is said, as labelled values.
  public func facts(_ settings: Settings) -> [Fact] {
    let formats = settings.formats
    let about = about.map { about in
      [
        Fact("Name", about.name), Fact("Category", about.category),
        Fact("Kinds of channel", about.kinds.map(\.title).joined(separator: ", ")),
      ]
    }
    let prices = prices.map { "\(formats.money($0.price.amount))\($0.price.perWords)" }.joined(separator: "; ")
    return (about ?? []) + facts.map { Fact($0.fact.about.title, $0.fact.told) } + [Fact("Prices", prices)]
  }
}

/// Who says something in the catalogue, and since when.
public struct CatalogueSignature: Sendable, Hashable, Codable {
  public let by: PersonID
  public let at: Timestamp
  /// The day in the organisation's time zone.
  public let on: Day

  public init(by person: PersonID, at moment: Timestamp, on day: Day) {
    by = person
    at = moment
    on = day
  }
}

/// A fact that the organisation adds or corrects, by whom, and since when it is said so.
public struct OwnFact: Sendable, Hashable, Codable {
  public let fact: CatalogueFact
  public let signature: CatalogueSignature
}

/// A price that the organisation was told or has paid, by whom it was written down, and since when.
public struct OwnPrice: Sendable, Hashable, Codable {
  public let price: CataloguePrice
  public let signature: CatalogueSignature
}

/// What something costs, for what, and where that can be read.
public struct CataloguePrice: Sendable, Hashable, Codable {
  public let amount: Money
  /// For what it is: "user and month", "year". Empty for an amount that is paid once.
  public let per: String
  public let source: String
  public let readOn: Day

  public init(amount: Money, per: String, source: String, readOn: Day) {
    self.amount = amount
    self.per = per
    self.source = source
    self.readOn = readOn
  }

  /// "2.50 EUR per user and month", in the one spelling of documents.
  var words: String { amount.description + perWords }

  /// " per user and month", or " once".
  public var perWords: String { per.isEmpty ? " once" : " per \(per)" }
}

extension FactSubject {
  /// Its place in the list of all subjects.
  public var order: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension RecordID {
  private static let cataloguePrefix = "catalogue-"

  /// The record that holds what the organisation says of a platform; nil for an id that is too long for one.
  public static func catalogue(_ platform: PlatformID) -> RecordID? { RecordID(cataloguePrefix + platform.text) }

  /// The platform of which it holds what the organisation says; nil for any other record.
  public var cataloguePlatform: PlatformID? {
    text.hasPrefix(Self.cataloguePrefix) ? PlatformID(String(text.dropFirst(Self.cataloguePrefix.count))) : nil
  }
}
