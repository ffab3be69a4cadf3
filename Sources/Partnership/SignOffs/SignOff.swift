public import Documents

/// A representative's statement on one frozen state of everything that it covers.
///
/// It is an authenticated act with the password asked again, not a legal electronic signature.
public struct SignOff: Sendable, Hashable {
  public let statement: SignOffStatement
  public let party: Party
  public let person: PersonID?
  public let at: Timestamp
  /// The journal entry that holds it.
  public let number: Int64
  public var isWithdrawn = false
  /// Whether a file claims it: it is shown and opens no gate.
  public let isImported: Bool

  public init(
    statement: SignOffStatement, party: Party, person: PersonID?, at: Timestamp, number: Int64,
    isImported: Bool = false
  ) {
    self.statement = statement
    self.party = party
    self.person = person
    self.at = at
    self.number = number
    self.isImported = isImported
  }
}

/// Whether a sign-off still stands on what it was given for.
public enum SignOffState: Sendable, Hashable {
  /// Nothing that it covers has changed, or only within its bounds: those changes are listed.
  case current(since: [String])
  /// Something changed that the signer has to see: in words.
  case stale([String])
  case withdrawn
  /// A file claims it. Nobody gave it here, so nothing rests on it.
  case imported

  public var isCurrent: Bool {
    if case .current = self { true } else { false }
  }
}
