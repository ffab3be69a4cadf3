public import Documents

/// What a person did to an initiative, apart from writing records. Acts live in the journal; the present state of
/// an initiative is what its acts add up to.
public enum Act: Sendable, Hashable {
  case opened(Opening)
  case represented(Representation)
  case invited(Invitation)
  case invitationWithdrawn(InvitationWithdrawal)
  case answered(Answer)
  case trackConfirmed(TrackConfirmation)
  case passed(Passage)
  case waiverProposed(WaiverProposal)
  case waiverSettled(WaiverSettlement)
  case signedOff(SignOffStatement)
  case signOffWithdrawn(SignOffWithdrawal)
  case standingChanged(StandingChange)
  case shared(Sharing)
  case revealed(Reveal)
  case setAside(SettingAside)
  case imported(ImportedHistory)

  /// The word that the journal stores.
  public var kind: String {
    switch self {
    case .opened: "opened"
    case .represented: "represented"
    case .invited: "invited"
    case .invitationWithdrawn: "invitation-withdrawn"
    case .answered: "answered"
    case .trackConfirmed: "track-confirmed"
    case .passed: "passed"
    case .waiverProposed: "waiver-proposed"
    case .waiverSettled: "waiver-settled"
    case .signedOff: "signed-off"
    case .signOffWithdrawn: "sign-off-withdrawn"
    case .standingChanged: "standing"
    case .shared: "shared"
    case .revealed: "revealed"
    case .setAside: "set-aside"
    case .imported: "imported"
    }
  }

  /// The body that the journal stores, as canonical JSON.
  /// - Throws: the encoder's error.
  public func body() throws -> String {
    switch self {
    case .opened(let act): try CanonicalJSON.encode(act)
    case .represented(let act): try CanonicalJSON.encode(act)
    case .invited(let act): try CanonicalJSON.encode(act)
    case .invitationWithdrawn(let act): try CanonicalJSON.encode(act)
    case .answered(let act): try CanonicalJSON.encode(act)
    case .trackConfirmed(let act): try CanonicalJSON.encode(act)
    case .passed(let act): try CanonicalJSON.encode(act)
    case .waiverProposed(let act): try CanonicalJSON.encode(act)
    case .waiverSettled(let act): try CanonicalJSON.encode(act)
    case .signedOff(let act): try CanonicalJSON.encode(act)
    case .signOffWithdrawn(let act): try CanonicalJSON.encode(act)
    case .standingChanged(let act): try CanonicalJSON.encode(act)
    case .shared(let act): try CanonicalJSON.encode(act)
    case .revealed(let act): try CanonicalJSON.encode(act)
    case .setAside(let act): try CanonicalJSON.encode(act)
    case .imported(let act): try CanonicalJSON.encode(act)
    }
  }

  /// The act that an entry holds; nil when the entry holds something else or has been redacted.
  /// - Throws: the decoder's error when the body does not have the form of its kind.
  public init?(_ entry: JournalEntry) throws {
    guard let body = entry.body else { return nil }
    try self.init(kind: entry.kind, body: body)
  }

  /// The act of that kind; nil when the word is none of an act.
  /// - Throws: the decoder's error when the body does not have the form of its kind.
  public init?(kind: String, body: String) throws {
    func decoded<T: Decodable>(_: T.Type = T.self) throws -> T { try CanonicalJSON.decode(T.self, from: body) }
    switch kind {
    case "opened": self = .opened(try decoded())
    case "represented": self = .represented(try decoded())
    case "invited": self = .invited(try decoded())
    case "invitation-withdrawn": self = .invitationWithdrawn(try decoded())
    case "answered": self = .answered(try decoded())
    case "track-confirmed": self = .trackConfirmed(try decoded())
    case "passed": self = .passed(try decoded())
    case "waiver-proposed": self = .waiverProposed(try decoded())
    case "waiver-settled": self = .waiverSettled(try decoded())
    case "signed-off": self = .signedOff(try decoded())
    case "sign-off-withdrawn": self = .signOffWithdrawn(try decoded())
    case "standing": self = .standingChanged(try decoded())
    case "shared": self = .shared(try decoded())
    case "revealed": self = .revealed(try decoded())
    case "set-aside": self = .setAside(try decoded())
    case "imported": self = .imported(try decoded())
    default: return nil
    }
  }
}

/// An act with who did it and when, in the journal's order.
public struct DatedAct: Sendable, Hashable {
  public let number: Int64
  public let person: PersonID?
  public let party: Party?
  public let at: Timestamp
  public let act: Act

  public init(number: Int64, person: PersonID?, party: Party?, at: Timestamp, act: Act) {
    self.number = number
    self.person = person
    self.party = party
    self.at = at
    self.act = act
  }

  /// Nil when the entry is no act.
  /// - Throws: when the entry's body cannot be read.
  public init?(_ entry: JournalEntry) throws {
    guard let act = try Act(entry) else { return nil }
    self.init(number: entry.number, person: entry.person, party: entry.party, at: entry.at, act: act)
  }
}
