import Documents
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct AddPersonTests {
  private func form(_ email: String, party: String = "it", endsOn: String = "") -> Form {
    Form([("name", "Network lead"), ("email", email), ("party", party), ("administrator", ""), ("endsOn", endsOn)])
  }

  @Test func theOneTimePasswordSignsIn() async throws {
    let office = try await Office()
    defer { office.close() }
    let account = try await office.workspace.addPerson(form("network@hospital.example"))
    let begun = try await office.workspace.signIn(
      Form([("email", "network@hospital.example"), ("password", account.password)]), from: "127.0.0.1")
    #expect(try await office.workspace.session(token: begun.token)?.person.party == .it)
  }

  @Test func aResetPasswordSignsInAndSignsNothingOffForADay() async throws {
    let office = try await Office()
    defer { office.close() }
    let earlier = try await office.session(.it)
    let account = try await office.workspace.resetPassword(email: "it@hospital.example")
    #expect(account.person.signsAgain(after: office.world.now) != nil)
    let begun = try await office.workspace.signIn(
      Form([("email", "it@hospital.example"), ("password", account.password)]), from: "127.0.0.1")
    #expect(begun.token.isEmpty == false)
    let ended = try await office.workspace.driver.read { try $0.session(earlier.token) }
    #expect(ended == nil, "sessions of before have ended")
  }

  @Test func theJournalNotesBothByIdAlone() async throws {
    let office = try await Office()
    defer { office.close() }
    let account = try await office.workspace.addPerson(form("network@hospital.example"))
    _ = try await office.workspace.resetPassword(email: "network@hospital.example")
    let last = try await office.workspace.driver.read { try $0.journal(after: 0, limit: 1_000).suffix(2) }
    #expect(last.allSatisfy { $0.kind == MemberChange.kind && $0.person == nil })
    #expect(last.allSatisfy { $0.body?.contains(account.person.id.text) == true })
    #expect(last.allSatisfy { $0.body?.contains("network") == false }, "names and addresses stay outside the chain")
  }

  @Test func whatAnAdministratorMayNotAddNobodyAdds() async throws {
    let office = try await Office()
    defer { office.close() }
    for wrong in [
      form("it@hospital.example"), form("no address"), form("guest@agency.example", party: "agency"),
      form("x@hospital.example", party: "finance"),
    ] {
      await #expect(throws: Refusal.self) { try await office.workspace.addPerson(wrong) }
    }
    await #expect(throws: Refusal.self) { try await office.workspace.resetPassword(email: "nobody@hospital.example") }
  }

  @Test func beforeTheSetUpTheLinkIsPointedTo() async throws {
    let file = try TemporaryFile()
    defer { file.remove() }
    let workspace = try await Workspace.open(file: file.path, for: .serving)
    defer { workspace.close() }
    do {
      _ = try await workspace.addPerson(form("first@hospital.example"))
      Issue.record("added an account to no organisation")
    } catch let refusal as Refusal {
      #expect(refusal.message.contains("tandem serve"))
    }
  }
}
