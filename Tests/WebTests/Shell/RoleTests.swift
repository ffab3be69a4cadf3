import HTTPTypes
import Partnership
import Testing

@testable import Web

@Suite struct RoleTests {
  @Test func aVisitorIsSentToSignInAndBack() async throws {
    let answer = try await Client().get("/desk/photo-wall?show=all")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/sign-in?next=%2Fdesk%2Fphoto-wall%3Fshow%3Dall")
  }

  @Test func aVisitorsFormIsRefusedAndNotLost() async throws {
    let answer = try await Client().post("/desk", "a=my+words&typed%3Aa=Words")
    #expect(answer.status == 403)
    #expect(answer.body.contains("value=\"my words\""))
  }

  @Test func anEndedSessionIsAVisitor() async throws {
    #expect(try await Client(token: "unknown").get("/desk/new").status == 303)
  }

  @Test(arguments: [("employee", 403), ("administrator", 403), ("agency", 200), ("it", 200)])
  func aRoleThatNoGrantNamesIsRefused(_ token: String, _ status: Int) async throws {
    #expect(try await Client(token: token).get("/desk/photo-wall").status == status)
  }

  @Test func aLinkNeedsNoAccount() async throws {
    #expect(try await Client().get("/answer/abc").body == "3")
    #expect(try await Client(token: "it").get("/answer/abc").body == "3")
  }

  /// For every role and every action, the shell lets through whom some grant names, and nobody else.
  @Test(arguments: Action.allCases) func theShellKnowsEveryGrant(_ action: Action) {
    for role in Role.allCases {
      let allows = Permissions.allow(action, roles: [role], relations: Set(Relation.allCases))
      #expect(action.isOpen(to: [role]) == allows, "\(role)")
    }
  }
}
