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

  public init(
    name: String, parties: Set<Party> = Party.essential, currency: Currency, dateStyle: Formats.DateStyle = .dayMonth,
    numberStyle: Formats.NumberStyle = .comma, timeZone: String = "UTC", digitalAdviser: PersonID? = nil,
    linkDays: Int = 14, quickLimit: Money, fullLimit: Money, horizonYears: Int = 3
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
  }

  /// How dates, numbers and money are written here.
  public var formats: Formats { Formats(dates: dateStyle, numbers: numberStyle) }

  private enum CodingKeys: String, CodingKey {
    case name, parties, currency, dateStyle, numberStyle, timeZone, digitalAdviser, linkDays, quickLimit, fullLimit
    case horizonYears
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
  }
}
