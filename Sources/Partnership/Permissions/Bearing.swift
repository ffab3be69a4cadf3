/// What somebody acts by: signed in themselves, or by a token that acts in their name.
public enum Bearing: Sendable, Hashable {
  case session
  case token(TokenScope)

  /// Whether what the person may do may also be done like this.
  public func allows(_ action: Action) -> Bool {
    switch self {
    case .session: true
    case .token(.read): Permissions.reading.contains(action)
    case .token(.write): !Permissions.inPerson.contains(action)
    }
  }
}

/// How far a token goes.
public enum TokenScope: String, CaseIterable, Codable, Sendable, Hashable {
  case read, write

  public var title: String {
    switch self {
    case .read: "Read"
    case .write: "Read and write"
    }
  }
}

extension Permissions {
  /// What changes nothing: all that a token for reading may do, where its person may.
  public static let reading: Set<Action> = [
    .visit, .seeHome, .listInitiatives, .seePeople, .seeSettings, .seeInitiative, .seeBrief, .seeJournal,
    .seeOrganisationJournal, .seeCalendar, .seeCatalogue, .seeChannels,
  ]

  /// What a person does in person, signed in: no token does it, whatever its scope.
  public static let inPerson: Set<Action> = [
    .setUp, .signIn, .manageOwnAccount, .manageTokens, .managePeople, .signOff,
  ]
}
