import Documents
import Partnership
import Testing

@testable import Workspace

/// Being administrator does not sign: whoever gives a password or a party away could otherwise act as its holder.
@Suite struct SigningPauseTests {
  @Test func anAdministratorWhoTakesAPartySignsNothingForADay() async throws {
    let office = try await Office()
    defer { office.close() }
    let administrator = try await office.session("administrator")
    #expect(administrator.person.signsAgain(after: office.world.now) == nil)
    try await office.workspace.changePerson(
      administrator.person.id,
      Form([
        ("name", "Administrator"), ("email", "administrator@hospital.example"), ("party", "it"),
        ("administrator", "on"),
      ]), as: administrator)
    #expect(try await office.session("administrator").person.signsAgain(after: office.world.now) != nil)
    office.world.wait(days: 1)
    #expect(try await office.session("administrator").person.signsAgain(after: office.world.now) == nil)
  }

  @Test func aNewAccountSignsNothingForADay() async throws {
    let office = try await Office()
    defer { office.close() }
    let account = try await office.workspace.addPerson(
      Form([("name", "Engineer"), ("email", "engineer@hospital.example"), ("party", "it")]),
      id: PersonID.make(from: office.world.random), as: try await office.session("administrator"))
    #expect(account.person.signsAgain(after: office.world.now) == office.world.now.adding(days: 1))
  }
}
