import Documents
import Partnership
import Store
import Testing

@testable import Workspace

/// When a session ends.
@Suite struct SessionEndTests {
  private func begin(_ office: Office, _ name: String = "it") async throws -> String {
    try await office.workspace.signIn(
      Form([("email", "\(name)@hospital.example"), ("password", Office.password)]), from: "192.0.2.1"
    ).token
  }

  private func isOpen(_ office: Office, _ token: String) async throws -> Bool {
    try await office.workspace.session(token: token) != nil
  }

  @Test func unusedAfterSevenDays() async throws {
    let office = try await Office()
    defer { office.close() }
    let token = try await begin(office)
    office.world.wait(days: 7, seconds: -1)
    #expect(try await isOpen(office, token))
    office.world.wait(days: 7, seconds: -1)
    #expect(try await isOpen(office, token), "using it prolongs it")
    office.world.wait(days: 7)
    #expect(try await !isOpen(office, token))
  }

  @Test func usedAfterThirtyDays() async throws {
    let office = try await Office()
    defer { office.close() }
    let token = try await begin(office)
    for _ in 1...29 {
      office.world.wait(days: 1)
      #expect(try await isOpen(office, token))
    }
    office.world.wait(days: 1)
    #expect(try await !isOpen(office, token))
  }

  @Test func whenItsPersonSignsOut() async throws {
    let office = try await Office()
    defer { office.close() }
    let (token, other) = (try await begin(office), try await begin(office))
    let session = try #require(try await office.workspace.session(token: token))
    try await office.workspace.signOut(session)
    #expect(try await !isOpen(office, token))
    #expect(try await isOpen(office, other))
  }

  @Test func whenThePasswordChangesElsewhere() async throws {
    let office = try await Office()
    defer { office.close() }
    let (mine, other, hers) = (try await begin(office), try await begin(office), try await begin(office, "hr"))
    let session = try #require(try await office.workspace.session(token: mine))
    try await office.workspace.changePassword(
      Form([("present", Office.password), ("new", "three other words"), ("again", "three other words")]), as: session)
    #expect(try await isOpen(office, mine))
    #expect(try await !isOpen(office, other))
    #expect(try await isOpen(office, hers))
  }

  @Test func whenTheAccountIsClosedOrItsPasswordReset() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let id = try await office.session(.it).person.id
    let first = try await begin(office)
    try await office.workspace.closePerson(id, closed: true, as: manager)
    #expect(try await !isOpen(office, first))
    try await office.workspace.closePerson(id, closed: false, as: manager)
    #expect(try await !isOpen(office, first), "opening the account again opens no old session")
    let second = try await begin(office)
    _ = try await office.workspace.resetPassword(of: id, as: manager)
    #expect(try await !isOpen(office, second))
  }

  @Test func afterAGuestsLastDay() async throws {
    let office = try await Office()
    defer { office.close() }
    office.world.set(try #require(Timestamp("2027-06-30T12:00:00Z")))
    let token = try await begin(office, "agency")
    #expect(try await isOpen(office, token))
    office.world.set(try #require(Timestamp("2027-06-30T22:00:00Z")))
    #expect(try await !isOpen(office, token))
  }

  /// The request was let in, and the account was closed before its transaction began.
  @Test func aCommandThatIsUnderWayWhenTheAccountIsClosedIsRefused() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let session = try await office.session(.it)
    try await office.workspace.closePerson(
      session.person.id, closed: true, as: try await office.session("administrator"))
    let refused = try await refusal {
      try await office.workspace.represent(session.person.id, speaks: true, on: id, as: session)
    }
    #expect(refused?.kind == .forbidden)
  }

  @Test(arguments: ["", "abc", "\u{0}", String(repeating: "x", count: 10_000)])
  func anUnknownTokenIsNoSession(token: String) async throws {
    let office = try await Office()
    defer { office.close() }
    #expect(try await !isOpen(office, token))
  }
}
