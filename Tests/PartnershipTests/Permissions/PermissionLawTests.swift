import Partnership
import Testing

@Suite("Permissions: the laws behind the table")
struct PermissionLawTests {
  static let onInitiatives: [Action] = [
    .seeInitiative, .seeBrief, .seeJournal, .say, .addRecord, .editRecord, .setTerms, .invite, .answer, .represent,
    .confirmTrack,
    .passGate, .proposeWaiver, .settleWaiver, .signOff, .changeStanding, .withdrawInitiative, .share, .bringNeed,
    .listInitiatives,
  ]
  static let everything = Set(Relation.allCases)

  @Test("being administrator neither opens initiatives nor signs, in whatever relation", arguments: onInitiatives)
  func administrator(_ action: Action) {
    #expect(!Permissions.allow(action, roles: [.administrator], relations: Self.everything))
  }

  @Test("employees see no initiatives", arguments: onInitiatives)
  func employee(_ action: Action) {
    #expect(!Permissions.allow(action, roles: [.employee], relations: Self.everything))
  }

  @Test("guests see nothing of an initiative that is not shared with them", arguments: onInitiatives)
  func guestWithoutShare(_ action: Action) {
    // The list is theirs to open; it holds what is shared with them.
    guard action != .listInitiatives else { return }
    #expect(!Permissions.allow(action, roles: [.guest], relations: Self.everything.subtracting([.shared])))
  }

  @Test("guests decide nothing, even where an initiative is shared with them")
  func guestDecides() {
    let deciding: [Action] = [
      .invite, .answer, .represent, .confirmTrack, .passGate, .proposeWaiver, .settleWaiver, .signOff, .changeStanding,
      .withdrawInitiative, .share, .bringNeed, .seeJournal, .setTerms,
    ]
    for action in deciding { #expect(!Permissions.allow(action, roles: [.guest], relations: Self.everything)) }
  }

  @Test("nobody who is not signed in does more than come in through a door")
  func notSignedIn() {
    let visitors = Action.allCases.filter { Permissions.allow($0, roles: [.visitor], relations: Self.everything) }
    #expect(visitors == [.visit, .setUp, .signIn])
    let holders = Action.allCases.filter { Permissions.allow($0, roles: [.linkHolder], relations: Self.everything) }
    #expect(holders == [.visit, .answerByLink])
  }

  @Test("accounts and settings are managed by administrators alone")
  func managing() {
    for action in [Action.managePeople, .manageSettings] {
      for role in Role.allCases {
        #expect(Permissions.allow(action, roles: [role], relations: Self.everything) == (role == .administrator))
      }
    }
  }
}
