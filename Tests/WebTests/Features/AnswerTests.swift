import Documents
import Foundation
import Journey
import Markup
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct AnswerTests {
  /// An initiative of Communications with a link to IT.
  private struct Story {
    let bureau: Bureau
    let initiative: InitiativeID
    let fresh: FreshLink
    let communications: Session

    init() async throws {
      bureau = try await Bureau()
      communications = try await bureau.session(
        try await bureau.add("comms", .communications, by: try await bureau.setUp()))
      initiative = try await bureau.workspace.bringNeed(
        Form([
          ("outcome", "Visitors post <pictures>."), ("forWhom", "900 visitors"), ("tried", "A shared folder."),
          ("worries", "The network."), ("name", "A photo wall"),
        ]), id: FreshID.initiative(), as: communications)
      fresh = try await bureau.workspace.invite(Form([("party", "it")]), to: initiative, as: communications)
    }

    var path: String { AnswerRoute.form(token: fresh.token).path.description }
  }

  @Test func theLinkShowsTheBriefAndThreeAnswersOfEqualRank() async throws {
    let story = try await Story()
    let page = try await story.bureau.browser().get(story.path)
    #expect(page.status == 200)
    for words in [
      "A photo wall", "For whom: 900 visitors.", "Visitors post &lt;pictures&gt;.", "The network.", "works once",
    ] {
      #expect(page.body.contains(words))
    }
    for choice in Partnership.Answer.Choice.allCases {
      #expect(page.body.contains("<button name=\"answer\" value=\"\(choice.rawValue)\">\(choice.title)"))
    }
    #expect(!page.body.contains("aria-label=\"Main\""), "nothing but the brief")
    #expect(page.header("Cache-Control") == "no-store")
    #expect(try await story.bureau.browser().get(story.path).status == 200, "looking does not use it up")
  }

  @Test(arguments: Partnership.Answer.Choice.allCases) func anAnswerIsGivenOnce(
    _ choice: Partnership.Answer.Choice
  ) async throws {
    let story = try await Story()
    let answer = try await story.bureau.browser().send(
      story.path, ["answer": choice.rawValue, "words": "if it runs on the <guest> network"])
    #expect(answer.status == 200)
    #expect(
      answer.body.contains("if it runs on the &lt;guest&gt; network") && answer.body.contains("What happens next"))
    let view = try await story.bureau.workspace.initiative(story.initiative, as: story.communications)
    #expect(view.initiative.course.answer(of: .it)?.answer.choice == choice)
    #expect(try await story.bureau.browser().get(story.path).status == 410)
    let again = try await story.bureau.browser().send(story.path, ["answer": "yes", "words": ""])
    #expect(again.status == 410)
    #expect(again.body.contains("The answer was received."))
  }

  @Test(arguments: ["if", "not-now"]) func anAnswerWithoutItsReasonIsAskedForIt(_ choice: String) async throws {
    let story = try await Story()
    let answer = try await story.bureau.browser().send(story.path, ["answer": choice, "words": "  "])
    #expect(answer.status == 422)
    #expect(answer.body.contains("For example:"))
    #expect(try await story.bureau.browser().get(story.path).status == 200, "the link still works")
  }

  @Test(arguments: ["", "maybe", "YES"]) func whatIsNoAnswerKeepsTheWords(_ choice: String) async throws {
    let story = try await Story()
    let answer = try await story.bureau.browser().send(story.path, ["answer": choice, "words": "after the rebuild"])
    #expect(answer.status == 422)
    #expect(answer.body.contains(">\nafter the rebuild</textarea>"))
  }

  @Test func anExpiredLinkSaysSo() async throws {
    let story = try await Story()
    story.bureau.wait(days: 15)
    let answer = try await story.bureau.browser().get(story.path)
    #expect(answer.status == 410)
    #expect(answer.body.contains("expired") && !answer.body.contains("A photo wall"))
  }

  @Test func aWithdrawnLinkShowsNothing() async throws {
    let story = try await Story()
    try await story.bureau.workspace.withdrawLink(
      story.fresh.id, of: story.initiative, as: story.communications)
    let answer = try await story.bureau.browser().get(story.path)
    #expect(answer.status == 410)
    #expect(answer.body.contains("withdrawn") && !answer.body.contains("A photo wall"))
  }

  @Test func anUnknownLinkIsNotFound() async throws {
    let story = try await Story()
    let answer = try await story.bureau.browser().get(story.path + "x")
    #expect(answer.status == 404)
    #expect(answer.body.contains("Check that the address was copied whole."))
  }

  @Test func thosePeopleWhoAreSignedInCanUseALinkToo() async throws {
    let story = try await Story()
    let begun = try await story.bureau.workspace.signIn(
      Form([("email", "administrator@example.org"), ("password", Bureau.password)]), from: "192.0.2.1")
    #expect(try await story.bureau.browser(begun.token).get(story.path).status == 200)
  }
}
