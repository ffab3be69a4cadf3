import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite("How the answers of a case changed")
struct CaseHistoryTests {
  @Test("The estimate that turned the options round stands beside what it did, for both sides")
  func flip() async throws {
    let theatre = try await Theatre()
    for person in ["communications-lead", "it-lead"] {
      let page = try await theatre.browser(person).get("/initiatives/employee-community/case-history")
      #expect(page.status == 200)
      let card = try #require(
        page.body.split(separator: "<li><h3>").first { $0.contains("class=\"flips\"") && $0.contains("hall") })
      #expect(
        card.contains("Estimate “Months until the second hall is ready”: range was 2 – 4 months, is now 7 – 18 months"))
      #expect(card.contains("The best choice is “Community at Kiefer Hosting, inside later”, in "))
      #expect(card.contains("before, it was “Community on our own servers”."))
      #expect(card.ranges(of: "<li>").count < 8, "nothing else was changed then")
    }
    let stage = try await theatre.browser("it-lead").get("/initiatives/employee-community/stages/business-case")
    #expect(stage.body.contains("/initiatives/employee-community/case-history\">How the answers changed</a>"))
  }

  @Test("Each simulation follows from what was changed since the one before, the latest first")
  func steps() async throws {
    let theatre = try await Theatre()
    let session = try await theatre.view("employee-community", as: "hr-partner").session
    let id = try #require(InitiativeID("employee-community"))
    let steps = try await theatre.workspace.caseHistory(of: id, as: session).steps
    #expect(steps.count == 4 && steps.last?.before == nil && steps.last?.changes.isEmpty == true)
    for (step, before) in zip(steps, steps.dropFirst()) {
      #expect(step.at > before.at && step.before == before.figures)
    }
    #expect(steps[1].changes.count == 1 && steps[1].changes[0].party == .it)
    #expect(steps[2].changes.contains { $0.words.contains("“What the host takes for accounts” was added") })
  }

  @Test("Before a simulation there is nothing to tell, and strangers are told nothing at all")
  func nothing() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("hr-partner").get("/initiatives/photo-wall/case-history")
    #expect(page.status == 200 && page.body.contains("has not been simulated yet"))
    #expect(try await theatre.browser("web-agency").get("/initiatives/employee-community/case-history").status == 404)
  }
}
