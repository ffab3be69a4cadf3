import Documents
import HTTPTypes
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// The shortlist on stage 4, the adviser's answer, and the way from a candidate to an option.
@Suite struct ShortlistTests {
  private static let page = "/initiatives/employee-community/stages/options"

  @Test func candidatesStandWithReasonsAndSources() async throws {
    let theatre = try await Theatre()
    let body = try await theatre.browser("hr-partner").get(Self.page).body
    for words in [
      "Use what we have", "Build a small thing ourselves", "Do nothing", "read as “Sign-in with our directory”",
    ] {
      #expect(body.contains(words), "\(words)")
    }
    #expect(body.contains("No fact of the catalogue is about it. HR should find out."))
    #expect(body.contains("RocketChat/Rocket.Chat@00689194 README.md, read on <time datetime="))
  }

  @Test func takingACandidateOverFillsTheFormOfAnOption() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let page = "/initiatives/social-sites/stages/options"
    let links = try await it.get(page).body.matches(of: /href="([^"]+)">Take over as an option/)
    let link = try #require(links.first.map { String($0.1).replacing("&amp;", with: "&") })
    let form = try #require(DrawnForm(try await it.get(link)))
    #expect(form["name"]?.isEmpty == false)
    #expect(try await it.send(form.typing("host", "A host")).status == 303)
    let name = try #require(form["name"])
    #expect(
      try await theatre.view("social-sites", as: "it-lead").initiative.records[PlatformOption.self].contains {
        $0.title == name
      })
  }

  @Test func theAdviserAnswersAndTheTimeIsShown() async throws {
    let theatre = try await Theatre()
    let adviser = try await theatre.browser("digital-adviser")
    let page = "/initiatives/employee-community/stages/options"
    #expect(try await adviser.get(page).body.contains("Answer as the digital adviser"))
    let form = try #require(DrawnForm(try await adviser.get("/initiatives/employee-community/new/advice")))
    let answered = try await adviser.send(form.typing("words", "Look at <what> you have.").typing("candidates", "have"))
    #expect(answered.status == 303)
    let hr = try await theatre.browser("hr-partner")
    let body = try await hr.get(page).body
    #expect(body.contains("Look at &lt;what&gt; you have.") && body.contains("To look at: Use what we have."))
    #expect(body.contains("From need to advice: "))
    #expect(!body.contains("Answer as the digital adviser"))
  }

  @Test func nobodyElseAnswers() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    #expect(
      try await !it.get("/initiatives/employee-community/stages/options").body.contains("Answer as the digital adviser")
    )
    let sent = try await it.send(
      "/initiatives/employee-community/new/advice", ["record": "mine", "words": "Mine", "candidates": "own"])
    #expect(sent.status == 403)
  }

  @Test func programsReadIt() async throws {
    let theatre = try await Theatre()
    let answer = try await theatre.browser("hr-partner").json(.get, "/initiatives/employee-community/shortlist")
    #expect(answer.status == 200)
    #expect(answer.body.contains("\"id\":\"nothing\"") && answer.body.contains("\"investigator\":\"hr\""))
  }

  @Test(arguments: [
    (0, "less than a minute"), (60, "1 minute"), (7_199, "119 minutes"), (7_200, "2 hours"), (172_800, "2 days"),
  ])
  func aDurationIsSaidInOneUnit(seconds: Int64, words: String) {
    let start = Timestamp(seconds: 0)
    #expect(AdviceNote.duration(from: start, to: start.adding(seconds: seconds)) == words)
  }
}
