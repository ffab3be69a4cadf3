import Partnership

/// Who may do what, written out a second time and independently of the source: for each action the roles that may,
/// with the relations that must hold at least. Everything that is not written here is forbidden.
enum ExpectedPermissions {
  typealias Way = (role: Role, needs: Set<Relation>)

  static func ways(_ action: Action) -> [Way] {
    switch action {
    case .visit: Role.allCases.map { ($0, []) }
    case .setUp: [(.visitor, [])]
    case .signIn: Role.allCases.filter { $0 != .linkHolder }.map { ($0, []) }
    case .answerByLink: [(.linkHolder, [])]
    case .manageOwnAccount, .manageTokens, .seeHome, .seeCalendar, .seeChannels:
      [(.employee, []), (.member, []), (.guest, []), (.administrator, [])]
    case .listInitiatives: [(.member, []), (.guest, [])]
    case .seePeople, .seeSettings, .seeCatalogue: [(.member, []), (.administrator, [])]
    case .managePeople, .manageSettings, .seeOrganisationJournal: [(.administrator, [])]
    case .advise: [(.member, [.adviser])]
    case .keepCalendar, .setTerms: [(.member, [.ownParty])]
    case .keepCatalogue, .keepChannels: [(.member, [.ownParty]), (.member, [.adviser])]
    case .bringNeed, .seeJournal: [(.member, [])]
    case .seeInitiative, .seeBrief, .say, .addRecord: [(.member, []), (.guest, [.shared])]
    case .editRecord: [(.member, [.ownParty]), (.guest, [.shared, .ownParty])]
    case .answer, .represent: [(.member, [.owing])]
    case .confirmTrack: [(.member, [.owing]), (.member, [.adviser])]
    case .invite, .passGate, .proposeWaiver, .signOff, .changeStanding, .share, .reveal:
      [(.member, [.representative])]
    case .settleWaiver: [(.member, [.representative, .owing])]
    case .setSheetsAside: [(.member, [.representative, .ownParty]), (.administrator, [.representative])]
    case .withdrawInitiative: [(.member, [.representative, .ownParty])]
    }
  }
}
