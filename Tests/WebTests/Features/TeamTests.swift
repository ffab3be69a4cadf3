import Documents
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct TeamTests {
  private let sites = "/initiatives/social-sites"

  @Test func eachPartyShowsWhoSpeaksAndOnWhichDayItAnswered() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("communications-lead").get("\(sites)/team")
    #expect(page.status == 200)
    let voices = page.part(from: "<ul class=\"list\">", to: "</section>")
    #expect(voices.contains("IT answered on day 4: “Yes, if…”"))
    #expect(voices.contains("Brought the need.") && voices.contains("Not asked yet."))
    // Answer times are a party's: no day stands beside a name.
    #expect(!voices.contains("IT lead answered"))
    #expect(page.body.contains("A first meeting of half an hour") && page.body.contains("What worries us"))
  }

  @Test func anInvitationIsShownOnceWithItsLink() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let page = try await browser.send(
      "\(sites)/invitations", ["party": "security", "name": "Security officer", "email": "security@wendmark.example"])
    #expect(page.status == 200)
    let text = page.part(from: "<textarea", to: "</textarea>")
    let start = try #require(text.firstRange(of: "http://127.0.0.1:8080/answer/"))
    let token = String(text[start.upperBound...].prefix { !$0.isWhitespace })
    #expect(token.count == 43)
    #expect(page.body.contains("href=\"mailto:security@wendmark.example?subject=YouTube%20and%20social%20sites"))
    #expect(page.body.contains("&amp;body=Hello%2C%0D%0A"))
    #expect(page.body.contains("data-copy=\"invitation\""))

    let team = try await browser.get("\(sites)/team")
    #expect(!team.body.contains(token), "the token is stored nowhere")
    #expect(team.body.contains("Security officer</span>, invited, not yet answered"))
    #expect(team.body.contains("waiting until"))
    #expect(try await browser.get("/answer/\(token)").status == 200)

    // Withdrawn, it shows nothing from then on.
    let path = try #require(team.body.firstMatch(of: /\/initiatives\/social-sites\/invitations\/[^"]+\/withdrawal/))
    let withdrawn = try await browser.post(String(path.output))
    #expect(withdrawn.place == "\(sites)/team?done=withdrawn")
    #expect(try await browser.get("\(sites)/team").body.contains("withdrawn on"))
    #expect(try await browser.get("/answer/\(token)").status == 410)
  }

  @Test func aRefusedInvitationKeepsWhatWasTyped() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("communications-lead").send(
      "\(sites)/invitations", ["party": "security", "name": "<b>Sam</b>", "email": "sam at home"])
    #expect(page.status == 422)
    #expect(page.body.contains("value=\"&lt;b&gt;Sam&lt;/b&gt;\"") && page.body.contains("value=\"sam at home\""))
    #expect(page.body.contains("is not an e-mail address"))
    #expect(page.body.contains("value=\"security\" checked"))
    #expect(!page.body.contains("The invitation to"))
  }

  @Test func aMemberTakesThePartAndLeavesIt() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("security-officer")
    let before = try await browser.get("\(sites)/team")
    #expect(before.body.contains("Speak for Security here") && !before.body.contains("Ask a party"))
    let taken = try await browser.send("\(sites)/representatives", ["person": "security-officer", "speaks": "yes"])
    #expect(taken.place == "\(sites)/team?done=changed")
    let after = try await browser.get("\(sites)/team")
    #expect(after.body.contains("Leave this part") && after.body.contains("Ask a party"))
    _ = try await browser.send("\(sites)/representatives", ["person": "security-officer", "speaks": "no"])
    #expect(try await browser.get("\(sites)/team").body.contains("Speak for Security here"))
  }

  @Test(arguments: ["it-lead", "nobody", ""]) func onlyAMemberOfThePartySpeaksForIt(_ person: String) async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("security-officer").send(
      "\(sites)/representatives", ["person": person, "speaks": "yes"])
    #expect(page.status == 422)
    #expect(page.body.contains(person.isEmpty ? "Choose who speaks." : "Only a member of Security can speak for it."))
    #expect(try await theatre.view("social-sites", as: "security-officer").representatives(of: .security).isEmpty)
  }

  @Test func aGuestSeesAnInitiativeAsLongAsItIsShared() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let guest = try await theatre.browser("web-agency")
    #expect(try await guest.get("\(sites)/team").status == 404)

    let past = try await browser.send("\(sites)/shares", ["guest": "web-agency", "until": "2020-01-01"])
    #expect(past.status == 422)
    #expect(past.body.contains("This day is past.") && past.body.contains("value=\"2020-01-01\""))

    let until = TestPeople.now.day.adding(days: 7).description
    #expect(try await browser.send("\(sites)/shares", ["guest": "web-agency", "until": until]).status == 303)
    let seen = try await guest.get("\(sites)/team")
    #expect(seen.status == 200)
    #expect(!seen.body.contains("End sharing") && !seen.body.contains("Write the invitation"))
    #expect(try await guest.get("\(sites)/journal").status == 403)

    #expect(try await browser.send("\(sites)/shares", ["guest": "web-agency", "end": "yes"]).status == 303)
    #expect(try await guest.get("\(sites)/team").status == 404)
  }
}
