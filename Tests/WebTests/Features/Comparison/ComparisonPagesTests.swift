import Journey
import Partnership
import Testing

@testable import Web

@Suite struct ComparisonPagesTests {
  @Test func withoutWeightsItSaysWhatIsMissing() async throws {
    let theatre = try await Theatre()
    for page in ["comparison", "comparison/trial"] {
      let answer = try await theatre.browser("hr-partner").get("/initiatives/photo-wall/\(page)")
      #expect(answer.status == 200)
      #expect(answer.body.contains("Nothing to compare yet"))
    }
    let stage = try await theatre.browser("hr-partner").get("/initiatives/photo-wall/stages/options")
    #expect(!stage.body.contains("What the comparison says"))
  }

  @Test func whatBothSidesSaidIsComparedForEverybodyOnTheInitiative() async throws {
    let theatre = try await Theatre()
    for person in ["communications-lead", "it-lead", "hr-partner"] {
      let page = try await theatre.browser(person).get("/initiatives/social-sites/comparison")
      #expect(page.status == 200)
      #expect(page.body.contains("Communications and IT disagree on the weight of"))
      for answer in ["matters", "ranking", "ground", "profiles", "ranges", "flips", "sureness", "pairs", "stress"] {
        #expect(page.body.contains("id=\"\(answer)\""))
      }
      #expect(page.body.contains("As it was computed and kept on"))
    }
    let stage = try await theatre.browser("hr-partner").get("/initiatives/social-sites/stages/options")
    #expect(stage.body.contains("What the comparison says") && stage.body.contains("Try other weights"))
  }

  @Test func weightsInTheAddressAreTriedAndTheAnswerComesAlone() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/comparison/trial"
    let page = try await browser.get("\(path)?points-social-sites-weeks=100")
    #expect(page.status == 200 && page.body.contains("data-live=\"trial-answer\""))
    #expect(page.body.contains("“Do nothing” comes first with 100 of 100 points"))
    let alone = try await browser.get("\(path)?points-social-sites-watched=100&part=answer")
    #expect(alone.body.hasPrefix("<p class=\"sentence\">") && !alone.body.contains("<html"))
    #expect(!alone.body.contains("“Do nothing” comes first"))
    let nothing = try await browser.get("\(path)?points-social-sites-weeks=0&part=answer")
    #expect(nothing.status == 200 && nothing.body.contains("nothing would matter"))
  }

  @Test func whoDoesNotSeeTheInitiativeDoesNotSeeItsComparison() async throws {
    let theatre = try await Theatre()
    let answer = try await theatre.browser("web-agency").get("/initiatives/social-sites/comparison")
    #expect([403, 404].contains(answer.status))
  }
}
