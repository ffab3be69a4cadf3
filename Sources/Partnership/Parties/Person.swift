public import Documents

/// Somebody with an account. The name and the address live here only, outside the journal, so that they can be
/// erased.
public struct Person: Sendable, Hashable {
  public let id: PersonID
  public var name: String
  public var email: String
  /// At most one; nil for an employee who brings no party.
  public var party: Party?
  public var isAdministrator: Bool
  /// The last day of a guest's account.
  public var endsOn: Day?
  /// When an administrator last gave this person a password or a party: nobody signs off within 24 hours of that.
  public var resetAt: Timestamp?
  public var createdAt: Timestamp
  /// When the account was closed.
  public var closedAt: Timestamp?
  /// When an imported initiative brought this person along: a name without an account, which never signs in.
  public let importedAt: Timestamp?

  public init(
    id: PersonID, name: String, email: String, party: Party?, isAdministrator: Bool = false, endsOn: Day? = nil,
    resetAt: Timestamp? = nil, createdAt: Timestamp, closedAt: Timestamp? = nil, importedAt: Timestamp? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.party = party
    self.isAdministrator = isAdministrator
    self.endsOn = endsOn
    self.resetAt = resetAt
    self.createdAt = createdAt
    self.closedAt = closedAt
    self.importedAt = importedAt
  }

  public var isGuest: Bool { party == .agency }

  /// Whether this is only a name that an imported initiative brought along.
  public var isPlaceholder: Bool { importedAt != nil }

  /// Whether the account may be used on `day`.
  public func isOpen(on day: Day) -> Bool {
    guard closedAt == nil, !isPlaceholder else { return false }
    guard let endsOn else { return true }
    return day <= endsOn
  }

  /// How long after an administrator's reset nobody signs off, in seconds.
  public static let signingPause: Int64 = 24 * 3600

  /// The same person, to whom an administrator has just given a password or a party.
  public func pausing(at now: Timestamp) -> Person {
    var person = self
    person.resetAt = now
    return person
  }

  /// When this person may sign off again after a reset; nil when they may.
  public func signsAgain(after now: Timestamp) -> Timestamp? {
    guard let resetAt else { return nil }
    let again = resetAt.adding(seconds: Self.signingPause)
    return now < again ? again : nil
  }
}

/// A member act as the journal keeps it: ids and rights, never names or addresses.
public struct MemberChange: Sendable, Hashable, Codable {
  public static let kind = "member"

  public enum Change: String, Codable, Sendable, Hashable {
    case added, changed, passwordReset = "password-reset", closed, reopened, nameErased = "name-erased", imported
  }

  public let person: PersonID
  public let change: Change
  public let party: Party?
  public let isAdministrator: Bool
  public let endsOn: Day?

  public init(_ change: Change, of person: Person) {
    self.person = person.id
    self.change = change
    party = person.party
    isAdministrator = person.isAdministrator
    endsOn = person.endsOn
  }
}
