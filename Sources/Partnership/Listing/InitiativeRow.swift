public import Documents

/// An initiative as lists show it; derived from its records and acts on every write.
public struct InitiativeRow: Sendable, Hashable {
  public let id: InitiativeID
  public let title: String
  /// What a search looks through.
  public let searchText: String
  public let standing: Standing
  public let stage: Stage
  public let track: Track
  public let broughtBy: Party
  public let createdAt: Timestamp
  public let changedAt: Timestamp
  public let wantedBy: Day?
  public let lookAgain: Day?
  public let mergedInto: InitiativeID?
  /// The number of the last journal entry that touched it.
  public let version: Int64

  public init(
    id: InitiativeID, title: String, searchText: String, standing: Standing, stage: Stage, track: Track,
    broughtBy: Party, createdAt: Timestamp, changedAt: Timestamp, wantedBy: Day?, lookAgain: Day?,
    mergedInto: InitiativeID?, version: Int64
  ) {
    self.id = id
    self.title = title
    self.searchText = searchText
    self.standing = standing
    self.stage = stage
    self.track = track
    self.broughtBy = broughtBy
    self.createdAt = createdAt
    self.changedAt = changedAt
    self.wantedBy = wantedBy
    self.lookAgain = lookAgain
    self.mergedInto = mergedInto
    self.version = version
  }
}
