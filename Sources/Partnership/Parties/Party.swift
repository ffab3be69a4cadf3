/// One side of the table. An organisation uses those that it has; Communications, IT and HR are always there.
public enum Party: String, CaseIterable, Codable, Sendable, Hashable, Comparable {
  case communications, it, hr, security, dataProtection = "data-protection", sponsor, agency

  /// The name that people read.
  public var title: String {
    switch self {
    case .communications: "Communications"
    case .it: "IT"
    case .hr: "HR"
    case .security: "Security"
    case .dataProtection: "Data protection"
    case .sponsor: "Sponsor"
    case .agency: "Agency"
    }
  }

  /// The letter that stands beside the colour, so that nothing depends on colour alone.
  public var letter: String {
    switch self {
    case .communications: "C"
    case .it: "I"
    case .hr: "H"
    case .security: "S"
    case .dataProtection: "D"
    case .sponsor: "€"
    case .agency: "A"
    }
  }

  /// The parties without which there is no partnership.
  public static let essential: Set<Party> = [.communications, .it, .hr]

  /// The party that wears this one's hat where the organisation has none of its own.
  public var understudy: Party? {
    switch self {
    case .security: .it
    case .dataProtection: .hr
    default: nil
    }
  }

  /// The order in which parties are listed everywhere.
  public static func < (a: Party, b: Party) -> Bool { a.order < b.order }

  private var order: Int { Party.allCases.firstIndex(of: self) ?? 0 }
}

extension Set<Party> {
  /// Who speaks for `party` in an organisation that has these parties: itself, its understudy, or nobody.
  public func wearer(of party: Party) -> Party? {
    if contains(party) { return party }
    return party.understudy
  }

  /// The parties whose part a member of `party` plays here, its own first.
  public func hats(of party: Party) -> [Party] {
    [party] + Party.allCases.filter { !contains($0) && $0.understudy == party }
  }
}
