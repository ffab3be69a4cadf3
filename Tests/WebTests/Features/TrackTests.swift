import Documents
import Partnership
import Testing
import Workspace

@testable import Web

/// The track's page, and the answer with an account: both happen while the need is young.
@Suite struct TrackTests {
  /// A small need of Communications, brought in the demonstration.
  private struct Story {
    let theatre: Theatre
    let path: String

    init() async throws {
      theatre = try await Theatre()
      let browser = try await theatre.browser("communications-lead")
      let id = try #require(try await browser.get("/initiatives/new").hidden("id"))
      _ = try await browser.send(
        "/initiatives/new",
        [
          "id": id, "outcome": "Visitors find the ward.", "forWhom": "Visitors", "tried": "Signs.", "worries": "None.",
          "name": "Signposts",
        ])
      path = "/initiatives/\(id)"
    }
  }

  @Test func theThreeTracksAreExplainedAndTheProposalHasItsReason() async throws {
    let story = try await Story()
    let page = try await story.theatre.browser("hr-partner").get("\(story.path)/track")
    #expect(page.status == 200)
    #expect(page.body.contains("The normal track is proposed. The questions about data, cost and undoing it"))
    for track in Track.allCases { #expect(page.body.contains(track.meaning)) }
    #expect(!page.body.contains("<button>Confirm the track"), "HR looks on")
  }

  @Test func anotherTrackNeedsItsReasonAndKeepsTheChoice() async throws {
    let story = try await Story()
    let browser = try await story.theatre.browser("it-lead")
    #expect(try await browser.get("\(story.path)/track").body.contains("value=\"normal\" checked"))
    let refused = try await browser.send("\(story.path)/track", ["track": "full", "reason": "  "])
    #expect(refused.status == 422)
    #expect(refused.body.contains("value=\"full\" checked"))
    #expect(refused.body.contains("Say why this should go another way."))
    let confirmed = try await browser.send("\(story.path)/track", ["track": "full", "reason": "It <could> grow."])
    #expect(confirmed.place == "\(story.path)?done=confirmed")
    let after = try await browser.get("\(story.path)/track")
    #expect(after.body.contains("Full track confirmed") && after.body.contains("It &lt;could&gt; grow."))
  }

  @Test func theDigitalAdviserIsOfferedTheQuickTrackOnly() async throws {
    let story = try await Story()
    let browser = try await story.theatre.browser("digital-adviser")
    let page = try await browser.get("\(story.path)/track")
    let form = page.part(from: "<form method=\"post\" action=\"\(story.path)/track\"", to: "</form>")
    #expect(form.contains("value=\"quick\"") && !form.contains("value=\"full\"") && !form.contains("value=\"normal\""))
    #expect(try await browser.send("\(story.path)/track", ["track": "full", "reason": "x"]).status == 403)
  }

  @Test func itAnswersWithItsAccountAndSpeaksFromThenOn() async throws {
    let story = try await Story()
    let browser = try await story.theatre.browser("it-lead")
    let page = try await browser.get("\(story.path)/answer")
    for choice in Partnership.Answer.Choice.allCases { #expect(page.body.contains("value=\"\(choice.rawValue)\"")) }
    let refused = try await browser.send("\(story.path)/answer", ["answer": "if", "words": ""])
    #expect(refused.status == 422)
    #expect(refused.body.contains("“Yes, if…” needs its condition."))
    let given = try await browser.send("\(story.path)/answer", ["answer": "not-now", "words": "The <net> is rebuilt."])
    #expect(given.place == "\(story.path)?done=answered")
    let again = try await browser.get("\(story.path)/answer")
    #expect(again.body.contains("IT answered “Not now, because…” <span dir=\"auto\">The &lt;net&gt; is rebuilt."))
    #expect(try await browser.get("\(story.path)/team").body.contains("Leave this part"))
  }

  @Test func thosePeopleWhoBroughtTheNeedDoNotAnswerIt() async throws {
    let story = try await Story()
    let page = try await story.theatre.browser("communications-lead").get("\(story.path)/answer")
    #expect(page.body.contains("Communications brought this need, so the others answer."))
    #expect(!page.body.contains("name=\"answer\""))
  }
}
