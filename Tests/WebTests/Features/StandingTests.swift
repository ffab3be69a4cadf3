import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct StandingTests {
  private let path = "/initiatives/social-sites"

  @Test func parkingNeedsADayAndKeepsWhatWasTyped() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let refused = try await browser.send(
      "\(path)/standing", ["standing": "parked", "reason": "The <net> is rebuilt.", "lookAgain": ""])
    #expect(refused.status == 422)
    #expect(refused.body.contains("“not now” is not “never”") && refused.body.contains("value=\"parked\" checked"))
    #expect(refused.body.contains("The &lt;net&gt; is rebuilt.</textarea>"))

    let day = TestPeople.now.day.adding(days: 90).description
    let parked = try await browser.send(
      "\(path)/standing", ["standing": "parked", "reason": "The net is rebuilt.", "lookAgain": day])
    #expect(parked.place == "\(path)?done=changed")

    let page = try await browser.get("\(path)/standing")
    #expect(page.body.contains("Take it up again") && page.hidden("standing") == "active")
    _ = try await browser.send("\(path)/standing", ["standing": "active", "reason": "It is rebuilt."])
    #expect(try await theatre.view("social-sites", as: "it-lead").initiative.course.standing == .active)
  }

  @Test func onlyThePartyThatBroughtTheNeedGivesItUp() async throws {
    let theatre = try await Theatre()
    let own = try await theatre.browser("communications-lead").get("\(path)/standing")
    #expect(own.body.contains("value=\"withdrawn\"") && own.body.contains("value=\"merged\""))
    #expect(own.body.contains("value=\"employee-community\"") && !own.body.contains("value=\"social-sites\""))
    let other = try await theatre.browser("it-lead").get("\(path)/standing")
    #expect(other.body.contains("value=\"parked\"") && !other.body.contains("value=\"withdrawn\""))
    let onlooker = try await theatre.browser("network-engineer").get("\(path)/standing")
    #expect(onlooker.status == 200 && !onlooker.body.contains("value=\"parked\""))
  }

  @Test func mergingNamesTheInitiativeThatCarriesOn() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let refused = try await browser.send(
      "\(path)/standing", ["standing": "merged", "reason": "One of two.", "into": ""])
    #expect(refused.status == 422)
    let merged = try await browser.send(
      "\(path)/standing", ["standing": "merged", "reason": "One of two.", "into": "employee-community"])
    #expect(merged.status == 303)
    #expect(try await browser.get("\(path)/standing").body.contains("cannot be taken up again"))
  }

  @Test func aGateIsPassedFromThePageThatShowedIt() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    #expect(try await browser.send("\(path)/passage", ["stage": "nowhere"]).status == 400)
    // Another stage than the present one was passed already: pressing twice passes one gate.
    let again = try await browser.send("\(path)/passage", ["stage": "evidence"])
    #expect(again.place == "\(path)/stages/options?done=passed")
    let shut = try await browser.send("\(path)/passage", ["stage": "options"])
    #expect(shut.status == 403)
    #expect(shut.body.contains("The gate is still shut"))
  }
}
