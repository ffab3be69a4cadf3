public import Documents

/// Something that a party is told without owing it: a milestone about which it is informed.
public struct Notice: Sendable, Hashable {
  public let initiative: InitiativeID
  public let party: Party
  public let record: RecordID
  public let words: String
  public let since: Timestamp

  public init(initiative: InitiativeID, party: Party, record: RecordID, words: String, since: Timestamp) {
    self.initiative = initiative
    self.party = party
    self.record = record
    self.words = words
    self.since = since
  }
}
