import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// A day that is past is said to be, as long as something still waits for it.
@Suite struct PastDayTests {
  private let community = "/initiatives/employee-community"

  @Test func aMilestoneIsOverdueUntilItIsDone() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let before = try await browser.get("\(community)/stages/rollout")
    #expect(!before.body.contains("overdue"), "what is done, or still to come, is not late")
    let yesterday = TestPeople.now.day.adding(days: -1).description
    let added = try await browser.send(
      "\(community)/new/milestone",
      ["record": "late", "name": "Late", "due": yesterday, "raci-it": "A", "raci-hr": "R", "done": "no"])
    #expect(added.status == 303)
    let late = try await browser.get("\(community)/stages/rollout")
    #expect(late.body.contains("</time> <strong class=\"lacking\">overdue</strong>"))
  }

  @Test func aConditionIsOverdueUntilItIsMet() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("hr-partner")
    let page = try await browser.get("\(community)/stages/decision")
    #expect(page.body.contains("</time>, met") && !page.body.contains("overdue"))
    let yesterday = TestPeople.now.day.adding(days: -1).description
    let added = try await browser.send(
      "\(community)/new/condition", ["words": "A pilot first.", "owes": "it", "by": yesterday, "record": "late"])
    #expect(added.status == 303)
    #expect(try await browser.get("\(community)/stages/decision").body.contains("overdue"))
  }

  @Test func aNeedMayBeWantedByAPastDayAndIsAskedAbout() async throws {
    let theatre = try await Theatre()
    let session = try await theatre.view("social-sites", as: "communications-lead").session
    func bring(_ day: String) async throws -> String {
      let id = try #require(InitiativeID("need-\(day)"))
      _ = try await theatre.workspace.bringNeed(
        Form([
          ("outcome", "Somebody knows."), ("forWhom", "All"), ("wantedBy", day), ("tried", "Nothing"),
          ("worries", "None"),
        ]), id: id, as: session)
      return "/initiatives/\(id)"
    }
    let browser = try await theatre.browser("communications-lead")
    let today = TestPeople.now.day
    for (day, isPast) in [(today, false), (today.adding(days: -1), true)] {
      let path = try await bring(day.description)
      for page in [path, "\(path)/stages/need"] {
        let body = try await browser.get(page).body
        #expect(body.contains("The day by which it is wanted") == isPast, "\(page)")
        #expect(body.contains(day.description), "it is kept")
      }
    }
  }
}
