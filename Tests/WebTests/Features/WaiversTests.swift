import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct WaiversTests {
  private let path = "/initiatives/social-sites/waivers"

  @Test func theOtherSideIsAskedAndNobodyElse() async throws {
    let theatre = try await Theatre()
    let asked = try await theatre.browser("communications-lead").get(path)
    #expect(asked.body.contains("waits for Communications") && asked.body.contains("We do not agree"))
    for other in ["it-lead", "hr-partner"] {
      let page = try await theatre.browser(other).get(path)
      #expect(page.body.contains("waits for Communications") && !page.body.contains("We do not agree"))
    }
  }

  @Test func disagreeingNeedsAReasonAndAgreeingSettlesIt() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let waiver = try #require(
      try await theatre.view("social-sites", as: "it-lead").initiative.course.waivers.first { $0.isPending })
    let refused = try await browser.send("\(path)/\(waiver.number)", ["agrees": "no", "reason": ""])
    #expect(refused.status == 422)
    #expect(refused.body.contains("Say why not, so that the condition can be met."))
    #expect(try await browser.send("\(path)/\(waiver.number)", ["agrees": "yes"]).place == "\(path)?done=settled")
    let page = try await browser.get(path)
    #expect(page.body.contains("agreed by Communications") && !page.body.contains("Waiting for the other side"))
    #expect(try await browser.send("\(path)/\(waiver.number)", ["agrees": "no", "reason": "x"]).status == 410)
  }

  @Test func onlyWhatThePartyCanProposeIsOffered() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("communications-lead").get(path)
    let form = page.part(from: "<form method=\"post\" action=\"\(path)\"", to: "</form>")
    #expect(form.contains("value=\"hosts-cleared\"") && !form.contains("value=\"hr-says\""))
    #expect(!form.contains("value=\"must-haves-known\""), "it is proposed already")
    #expect(page.part(from: "For others to set aside", to: "</ul>").contains("Only HR can waive"))
  }

  @Test func aProposalKeepsWhatWasChosenAndTyped() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let refused = try await browser.send(path, ["conditions": "hosts-cleared", "reason": " "])
    #expect(refused.status == 422)
    #expect(refused.body.contains("value=\"hosts-cleared\" checked"))
    let empty = try await browser.send(path, ["reason": "We <know> it."])
    #expect(empty.status == 422)
    #expect(empty.body.contains("We &lt;know&gt; it.</textarea>"))
    let proposed = try await browser.send(path, ["conditions": "hosts-cleared", "reason": "We know it."])
    #expect(proposed.place == "\(path)?done=proposed")
    #expect(try await browser.get(path).body.contains("waits for IT"))
  }
}
