import HTTPTypes
import Hummingbird
import Markup
import Partnership
import Testing
import Workspace

@testable import Web

/// Walks through the routes of all features.
@Suite struct TableTests {
  /// A path of a pattern, with the same word for every value.
  private func path(_ entry: RouteEntry) -> String {
    entry.pattern.description.replacing(/\{[^}]*\}/, with: "any")
  }

  private func client(_ workspace: Workspace, _ token: String? = nil) -> Client {
    Client(features: Features.all(workspace), token: token)
  }

  @Test func everyRouteHasAnActionThatSomebodyMayDo() async throws {
    try await Office.open { workspace in
      let entries = WebApplication.table(Features.all(workspace)).entries
      #expect(entries.count > 1)
      for entry in entries {
        #expect(Permissions.table[entry.action]?.isEmpty == false, "\(entry.method) \(entry.pattern)")
      }
    }
  }

  @Test func aVisitorGetsNowhereElseThanToTheDoors() async throws {
    let doors: Set<Action> = [.visit, .signIn, .setUp, .answerByLink]
    try await Office.open { workspace in
      for entry in WebApplication.table(Features.all(workspace)).entries where !doors.contains(entry.action) {
        let answer = try await client(workspace).send(entry.method, path(entry))
        let status = entry.operation != nil ? 401 : entry.method == .get ? 303 : 403
        #expect(answer.status == status, "\(entry.method) \(entry.pattern)")
        if status == 303 {
          #expect(answer.headers[.location]?.hasPrefix("/sign-in?next=") == true, "\(entry.pattern)")
        }
      }
    }
  }

  @Test(arguments: [("employee", Role.employee), ("administrator", .administrator), ("agency", .guest)])
  func whatNoGrantNamesIsRefused(_ token: String, _ role: Role) async throws {
    try await Office.open { workspace in
      let entries = WebApplication.table(Features.all(workspace)).entries
      for entry in entries where !entry.action.isOpen(to: [role]) && !entry.pattern.hasSecret {
        let answer = try await client(workspace, token).send(entry.method, path(entry))
        #expect(answer.status == 403, "\(entry.method) \(entry.pattern) for \(role)")
      }
    }
  }

  @Test func thePlacesOfTheFrameHaveRoutes() async throws {
    try await Office.open { workspace in
      let table = WebApplication.table(Features.all(workspace))
      for place in [Place.home, .initiatives, .people, .settings, .account, .signIn] {
        guard case .found = table.match(.get, place.path.path) else {
          Issue.record("Nothing is at \(place.path.path).")
          continue
        }
      }
      guard case .found = table.match(.post, Place.signOut.path.path) else {
        Issue.record("Nobody can sign out.")
        return
      }
    }
  }
}
