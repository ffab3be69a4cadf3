import Documents
import Partnership
import Testing

@testable import Workspace

@Suite struct SignInTests {
  private func signIn(_ office: Office, _ name: String, _ password: String = Office.password) async throws -> Refusal? {
    try await refusal {
      try await office.workspace.signIn(
        Form([("email", "\(name)@hospital.example"), ("password", password)]), from: "192.0.2.\(name.count)")
    }
  }

  @Test func whoeverAsksLearnsNothingAboutAccounts() async throws {
    let office = try await Office()
    defer { office.close() }
    let manager = try await office.session("administrator")
    let closed = try await office.add("closed", party: .hr, by: manager)
    try await office.workspace.closePerson(closed.id, closed: true, as: manager)
    let ended = try await office.add("ended", party: .agency, by: manager)
    try await office.workspace.changePerson(
      ended.id,
      Form([("name", "e"), ("email", "ended@hospital.example"), ("party", "agency"), ("endsOn", "2026-09-01")]),
      as: manager)
    let erased = try await office.add("erased", party: .hr, by: manager)
    try await office.workspace.closePerson(erased.id, closed: true, as: manager)
    try await office.workspace.eraseName(of: erased.id, as: manager)

    let wrong = try #require(try await signIn(office, "it", "not the password"))
    #expect(wrong.fields == ["password"])
    for name in ["nobody", "closed", "ended", "erased"] {
      #expect(try await signIn(office, name)?.message == wrong.message, "\(name)")
    }
  }

  @Test func theAddressIsReadWithoutRegardToCaseAndThePasswordIsNot() async throws {
    let office = try await Office()
    defer { office.close() }
    #expect(try await signIn(office, "IT") == nil)
    #expect(try await signIn(office, "it", Office.password.uppercased()) != nil)
    #expect(try await signIn(office, "it", Office.password + " ") != nil)
  }

  @Test func aPasswordOfTheGreatestLengthIsReadToItsEnd() async throws {
    let office = try await Office()
    defer { office.close() }
    let long = String(repeating: "x", count: Passwords.longest)
    try await office.workspace.changePassword(
      Form([("present", Office.password), ("new", long), ("again", long)]), as: try await office.session(.it))
    #expect(try await signIn(office, "it", long) == nil)
    #expect(try await signIn(office, "it", long + "x") != nil)
  }

  /// A guest whose last day it is in Berlin signs in until midnight there.
  @Test func theLastDayOfAnAccountIsTheOrganisations() async throws {
    let office = try await Office()
    defer { office.close() }
    office.world.set(try #require(Timestamp("2027-06-30T21:59:00Z")))
    #expect(try await signIn(office, "agency") == nil)
    office.world.wait(seconds: 60)
    #expect(try await signIn(office, "agency")?.kind == .invalid)
  }

  @Test func theDoorOfTheDemonstrationDoesNotExistElsewhere() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.session(.it).person.id
    #expect(try await refusal { try await office.workspace.signInToDemo(as: id) }?.kind == .notFound)
    #expect(try await office.workspace.demoPeople().isEmpty)
  }
}
