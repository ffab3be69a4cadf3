public import Documents

/// The rules: who may do what, as data, in one place.
///
/// A row says which role, standing in which relation, may do an action. What no row grants is forbidden.
/// Administrators get accounts and settings and nothing else: being administrator neither opens initiatives nor
/// signs.
public enum Permissions {
  public struct Grant: Sendable, Hashable {
    public let role: Role
    /// All of these must hold.
    public let relations: Set<Relation>

    public init(_ role: Role, _ relations: Set<Relation> = [.any]) {
      self.role = role
      self.relations = relations
    }
  }

  public static let table: [Action: [Grant]] = [
    .visit: Role.allCases.map { Grant($0) },
    .setUp: [Grant(.visitor)],
    .signIn: [Grant(.visitor), Grant(.employee), Grant(.member), Grant(.guest), Grant(.administrator)],
    .answerByLink: [Grant(.linkHolder)],
    .manageOwnAccount: [Grant(.employee), Grant(.member), Grant(.guest), Grant(.administrator)],
    .manageTokens: [Grant(.employee), Grant(.member), Grant(.guest), Grant(.administrator)],

    .seeHome: [Grant(.employee), Grant(.member), Grant(.guest), Grant(.administrator)],
    .listInitiatives: [Grant(.member), Grant(.guest)],
    .seePeople: [Grant(.member), Grant(.administrator)],
    .managePeople: [Grant(.administrator)],
    .seeSettings: [Grant(.member), Grant(.administrator)],
    .manageSettings: [Grant(.administrator)],
    .seeOrganisationJournal: [Grant(.administrator)],
    .seeCalendar: [Grant(.employee), Grant(.member), Grant(.guest), Grant(.administrator)],
    .keepCalendar: [Grant(.member, [.ownParty])],
    .seeCatalogue: [Grant(.member), Grant(.administrator)],
    .keepCatalogue: [Grant(.member, [.ownParty]), Grant(.member, [.adviser])],
    .seeChannels: [Grant(.employee), Grant(.member), Grant(.guest), Grant(.administrator)],
    .keepChannels: [Grant(.member, [.ownParty]), Grant(.member, [.adviser])],

    .bringNeed: [Grant(.member)],
    .seeInitiative: [Grant(.member), Grant(.guest, [.shared])],
    .seeBrief: [Grant(.member), Grant(.guest, [.shared])],
    .seeJournal: [Grant(.member)],
    .say: [Grant(.member), Grant(.guest, [.shared])],
    .addRecord: [Grant(.member), Grant(.guest, [.shared])],
    .editRecord: [Grant(.member, [.ownParty]), Grant(.guest, [.shared, .ownParty])],
    .setTerms: [Grant(.member, [.ownParty])],
    .advise: [Grant(.member, [.adviser])],
    .invite: [Grant(.member, [.representative])],
    .answer: [Grant(.member, [.owing])],
    .represent: [Grant(.member, [.owing])],
    .confirmTrack: [Grant(.member, [.owing]), Grant(.member, [.adviser])],
    .passGate: [Grant(.member, [.representative])],
    .proposeWaiver: [Grant(.member, [.representative])],
    .settleWaiver: [Grant(.member, [.representative, .owing])],
    .signOff: [Grant(.member, [.representative])],
    .changeStanding: [Grant(.member, [.representative])],
    .withdrawInitiative: [Grant(.member, [.representative, .ownParty])],
    .share: [Grant(.member, [.representative])],
    .reveal: [Grant(.member, [.representative])],
    // An administrator who speaks for IT helps where nobody of the party is left to do it.
    .setSheetsAside: [Grant(.member, [.representative, .ownParty]), Grant(.administrator, [.representative])],
  ]

  /// Whether somebody with `roles`, in `relations` to the thing at hand, may do `action`.
  public static func allow(_ action: Action, roles: Set<Role>, relations: Set<Relation> = []) -> Bool {
    let holding = relations.union([.any])
    return (table[action] ?? []).contains { roles.contains($0.role) && $0.relations.isSubset(of: holding) }
  }
}

/// Who is acting.
public struct Actor: Sendable, Hashable {
  public let person: PersonID?
  public let party: Party?
  public let roles: Set<Role>
  /// Whether this is the organisation's digital adviser.
  public let isAdviser: Bool
  /// Whether they act themselves, or by a token.
  public let bearing: Bearing

  /// Somebody who is not signed in.
  public static let visitor = Actor(person: nil, party: nil, roles: [.visitor])
  /// Somebody with a working link.
  public static let linkHolder = Actor(person: nil, party: nil, roles: [.linkHolder])

  init(person: PersonID?, party: Party?, roles: Set<Role>, isAdviser: Bool = false, bearing: Bearing = .session) {
    self.person = person
    self.party = party
    self.roles = roles
    self.isAdviser = isAdviser
    self.bearing = bearing
  }

  /// The actor that an account is on `day`; a closed or ended account is a visitor.
  /// - Parameter bearing: a token narrows what the person may do.
  public init(_ person: Person, settings: Settings?, on day: Day, by bearing: Bearing = .session) {
    guard person.isOpen(on: day) else {
      self = .visitor
      return
    }
    var roles: Set<Role> = []
    switch person.party {
    case .agency: roles.insert(.guest)
    case .some: roles.insert(.member)
    case nil: if !person.isAdministrator { roles.insert(.employee) }
    }
    if person.isAdministrator { roles.insert(.administrator) }
    self.init(
      person: person.id, party: person.party, roles: roles,
      isAdviser: settings?.digitalAdviser == person.id && person.party != nil, bearing: bearing)
  }

  public func may(_ action: Action, _ relations: Set<Relation> = []) -> Bool {
    bearing.allows(action)
      && Permissions.allow(action, roles: roles, relations: isAdviser ? relations.union([.adviser]) : relations)
  }
}
