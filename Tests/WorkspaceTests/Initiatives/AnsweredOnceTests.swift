import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// An answer belongs to the party that gave it: no other link replaces it.
@Suite struct AnsweredOnceTests {
  @Test func anAnswerClosesTheOtherLinksOfItsParty() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let session = try await office.session(.communications)
    let first = try await office.workspace.invite(Form([("party", "it")]), to: id, as: session)
    let second = try await office.workspace.invite(Form([("party", "it")]), to: id, as: session)
    _ = try await office.workspace.answer(
      token: first.token, Form([("answer", "if"), ("words", "it sleeps at night")]))
    await #expect {
      _ = try await office.workspace.answer(token: second.token, Form([("answer", "yes")]))
    } throws: { error in
      guard case Refusal.gone(let message) = error else { return false }
      return message.contains("IT has answered already")
    }
    #expect(try await office.view(id).initiative.course.answer(of: .it)?.answer.choice == .yesIf)
  }

  @Test func aPartyThatHasAnsweredIsNotAskedOverItsHead() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "if", "it sleeps at night")
    await #expect {
      _ = try await office.workspace.invite(
        Form([("party", "it")]), to: id, as: try await office.session(.communications))
    } throws: { error in
      guard case Refusal.invalid(let problems) = error else { return false }
      return problems.of("party").count == 1
    }
  }

  @Test func notNowMayBeAskedAgain() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "not-now", "the network is being rebuilt")
    let session = try await office.session(.communications)
    let again = try await office.workspace.invite(Form([("party", "it")]), to: id, as: session)
    _ = try await office.workspace.answer(token: again.token, Form([("answer", "yes")]))
    #expect(try await office.view(id).initiative.course.answer(of: .it)?.answer.choice == .yes)
  }

  @Test func theSameInvitationSentTwiceIsOneLink() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let session = try await office.session(.communications)
    let form = Form([("party", "it"), ("link", LinkID.make(from: office.world.random).text)])
    _ = try await office.workspace.invite(form, to: id, as: session)
    await #expect(throws: Refusal.self) { _ = try await office.workspace.invite(form, to: id, as: session) }
    #expect(try await office.view(id).links.count == 1)
  }
}
