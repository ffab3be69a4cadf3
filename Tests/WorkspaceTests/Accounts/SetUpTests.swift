import Documents
import Partnership
import Store
import Testing

@testable import Workspace

/// The one-time link for the first administrator.
@Suite struct SetUpTests {
  private func form(_ changes: KeyValuePairs<String, String> = [:]) -> Form {
    var fields = [
      ("organisation", "Test hospitals"), ("currency", "EUR"), ("timeZone", "Europe/Berlin"), ("name", "Ada"),
      ("email", "ada@hospital.example"), ("new", Office.password), ("again", Office.password),
    ]
    for (name, value) in changes {
      fields.removeAll { $0.0 == name }
      fields.append((name, value))
    }
    return Form(fields)
  }

  private func empty(_ test: (Workspace) async throws -> Void) async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let workspace = Workspace(driver: try SQLiteDriver(path: file.path), environment: World().environment)
    defer { workspace.close() }
    try await test(workspace)
  }

  @Test func aNewLinkEndsTheOldOneAndUsingItEndsAll() async throws {
    try await empty { workspace in
      let old = try #require(try await workspace.setUpToken())
      let new = try #require(try await workspace.setUpToken())
      #expect(try await refusal { try await workspace.requireSetUp(token: old) }?.kind == .gone)
      let begun = try await workspace.setUp(token: new, form())
      #expect(try await workspace.session(token: begun.token)?.person.isAdministrator == true)
      #expect(try await refusal { try await workspace.setUp(token: new, form()) }?.kind == .gone)
      #expect(try await workspace.setUpToken() == nil)
    }
  }

  @Test func twoAtTheSameMomentMakeOneOrganisation() async throws {
    try await empty { workspace in
      let token = try #require(try await workspace.setUpToken())
      let kinds = try await withThrowingTaskGroup(of: Refused?.self) { group in
        for _ in 1...4 { group.addTask { try await refusal { try await workspace.setUp(token: token, form()) }?.kind } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(kinds.filter { $0 == nil }.count == 1)
      #expect(kinds.filter { $0 == .gone }.count == 3)
    }
  }

  @Test func allThatIsWrongIsSaidAtOnce() async throws {
    try await empty { workspace in
      let token = try #require(try await workspace.setUpToken())
      let wrong = form([
        "organisation": "", "currency": "?", "timeZone": "Nowhere", "name": "", "email": "ada", "party": "agency",
        "new": "short",
      ])
      let refused = try await refusal { try await workspace.setUp(token: token, wrong) }
      #expect(
        Set(refused?.fields ?? [])
          == ["organisation", "currency", "timeZone", "name", "email", "party", "endsOn", "new"])
      _ = try await workspace.setUp(token: token, form())
    }
  }

  @Test(arguments: ["", "guess", "\u{0}"])
  func aGuessedTokenIsNone(token: String) async throws {
    try await empty { workspace in
      #expect(try await refusal { try await workspace.setUp(token: token, form()) }?.kind == .gone)
      _ = try await workspace.setUpToken()
      #expect(try await refusal { try await workspace.setUp(token: token, form()) }?.kind == .gone)
    }
  }
}
