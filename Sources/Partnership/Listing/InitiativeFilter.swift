public import Documents

/// Which initiatives a list shows.
public struct InitiativeFilter: Sendable {
  /// Words that title, outcome or audience hold, without regard to case or accents.
  public var search = ""
  public var standing: Standing?
  public var stage: Stage?
  public var track: Track?
  /// Only where this party owes something.
  public var owedBy: Party?
  /// Only what is shared with this guest on this day.
  public var visibleTo: (guest: PersonID, on: Day)?

  public init() {}
}

/// In which order a list shows them.
public enum InitiativeOrder: Sendable { case changed, title }
