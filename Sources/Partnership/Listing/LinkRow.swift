public import Documents

/// A single-use link: the token by digest only; name and address of the person asked live here, outside the journal.
public struct LinkRow: Sendable, Hashable {
  public let id: LinkID
  public let tokenDigest: Digest
  public let initiative: InitiativeID
  public let party: Party
  public let name: String
  public let email: String?
  public let person: PersonID?
  public let madeBy: PersonID
  public let createdAt: Timestamp
  public let expiresAt: Timestamp
  public let usedAt: Timestamp?
  public let withdrawnAt: Timestamp?

  public init(
    id: LinkID, tokenDigest: Digest, initiative: InitiativeID, party: Party, name: String, email: String?,
    person: PersonID?, madeBy: PersonID, createdAt: Timestamp, expiresAt: Timestamp, usedAt: Timestamp?,
    withdrawnAt: Timestamp?
  ) {
    self.id = id
    self.tokenDigest = tokenDigest
    self.initiative = initiative
    self.party = party
    self.name = name
    self.email = email
    self.person = person
    self.madeBy = madeBy
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.usedAt = usedAt
    self.withdrawnAt = withdrawnAt
  }
}
