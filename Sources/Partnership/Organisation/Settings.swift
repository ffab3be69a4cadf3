public import Documents

/// What an organisation decides once for all its initiatives.
public struct Settings: Sendable, Hashable, Codable {
  public static let kind: Kind = "settings"
  public static let schema = 1

  public var name: String
  public var parties: Set<Party>
  public var currency: Currency
  public var dateStyle: Formats.DateStyle
  public var numberStyle: Formats.NumberStyle
  /// IANA name, for the days and hours that pages show.
  public var timeZone: String
  /// The person whom the organisation names as its "Communications CIO".
  public var digitalAdviser: PersonID?
  /// How many days an invitation's link works.
  public var linkDays: Int
  /// Up to this cost a reversible change without personal data is proposed for the quick track.
  public var quickLimit: Money
  /// From this cost on the full track is proposed.
  public var fullLimit: Money
  /// How many years a business case looks ahead.
  public var horizonYears: Int
  /// After how many days a fact of the catalogue counts as old: platforms change about once a year.
  public var factsLast: Int

  public init(
    name: String, parties: Set<Party> = Party.essential, currency: Currency, dateStyle: Formats.DateStyle = .dayMonth,
    numberStyle: Formats.NumberStyle = .comma, timeZone: String = "UTC", digitalAdviser: PersonID? = nil,
    linkDays: Int = 14, quickLimit: Money, fullLimit: Money, horizonYears: Int = 3, factsLast: Int = usualFactsLast
  ) {
    self.name = name
    self.parties = parties.union(Party.essential)
    self.currency = currency
    self.dateStyle = dateStyle
    self.numberStyle = numberStyle
    self.timeZone = timeZone
    self.digitalAdviser = digitalAdviser
    self.linkDays = linkDays
    self.quickLimit = quickLimit
    self.fullLimit = fullLimit
    self.horizonYears = horizonYears
    self.factsLast = factsLast
  }

  /// In days, where nothing else is set.
  public static let usualFactsLast = 365

  /// How dates, numbers and money are written here.
  public var formats: Formats { Formats(dates: dateStyle, numbers: numberStyle) }

  private enum CodingKeys: String, CodingKey {
    case name, parties, currency, dateStyle, numberStyle, timeZone, digitalAdviser, linkDays, quickLimit, fullLimit
    case horizonYears, factsLast
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    parties = try container.decode(Set<Party>.self, forKey: .parties)
    currency = try container.decode(Currency.self, forKey: .currency)
    dateStyle = try container.decode(Formats.DateStyle.self, forKey: .dateStyle)
    numberStyle = try container.decode(Formats.NumberStyle.self, forKey: .numberStyle)
    timeZone = try container.decode(String.self, forKey: .timeZone)
    digitalAdviser = try container.decodeIfPresent(PersonID.self, forKey: .digitalAdviser)
    linkDays = try container.decode(Int.self, forKey: .linkDays)
    quickLimit = try container.decode(Money.self, forKey: .quickLimit)
    fullLimit = try container.decode(Money.self, forKey: .fullLimit)
    horizonYears = try container.decode(Int.self, forKey: .horizonYears)
    // Settings that were written before there was such a choice do not have it.
    factsLast = try container.decodeIfPresent(Int.self, forKey: .factsLast) ?? Self.usualFactsLast
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    // A set has no order, and equal settings need equal bytes.
    try container.encode(parties.sorted(), forKey: .parties)
    try container.encode(currency, forKey: .currency)
    try container.encode(dateStyle, forKey: .dateStyle)
    try container.encode(numberStyle, forKey: .numberStyle)
    try container.encode(timeZone, forKey: .timeZone)
    try container.encodeIfPresent(digitalAdviser, forKey: .digitalAdviser)
    try container.encode(linkDays, forKey: .linkDays)
    try container.encode(quickLimit, forKey: .quickLimit)
    try container.encode(fullLimit, forKey: .fullLimit)
    try container.encode(horizonYears, forKey: .horizonYears)
    try container.encode(factsLast, forKey: .factsLast)
  }
}
