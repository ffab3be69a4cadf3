import Markup
import Testing
import Workspace

@testable import Web

@Suite struct SetUpTests {
  private let answers: KeyValuePairs = [
    "organisation": "Clinics", "currency": "eur", "timeZone": "Europe/Berlin", "name": "Ada",
    "email": "ada@example.org", "party": "", "new": Bureau.password, "again": Bureau.password,
  ]

  @Test func theLinkSetsUpOnceAndSignsIn() async throws {
    let bureau = try await Bureau()
    let token = try #require(try await bureau.workspace.setUpToken())
    let path = SetUpRoute.form(token: token).path.description
    #expect(try await bureau.browser().get(path).status == 200)
    let answer = try await bureau.browser().send(path, answers)
    #expect(answer.place == "/?done=welcome")
    let home = try await bureau.browser(answer.token).get("/?done=welcome").body
    #expect(home.contains("Tandem at Clinics") && home.contains("Add people"))
    #expect(try await bureau.browser().get(path).status == 410)
    #expect(try await bureau.browser().send(path, answers).status == 410)
  }

  @Test func anotherLinkDoesNotWork() async throws {
    let bureau = try await Bureau()
    _ = try await bureau.workspace.setUpToken()
    let answer = try await bureau.browser().get("/set-up/something-else")
    #expect(answer.status == 410)
    #expect(answer.body.contains("The command that starts Tandem prints a new one."))
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let bureau = try await Bureau()
    let token = try #require(try await bureau.workspace.setUpToken())
    let answer = try await bureau.browser().send(
      SetUpRoute.form(token: token).path.description,
      [
        "organisation": "Clinics", "currency": "EURO", "timeZone": "Here", "name": "", "email": "ada@example.org",
        "party": "it", "new": "secret-typed", "again": "secret-other",
      ])
    #expect(answer.status == 422)
    for words in ["value=\"Clinics\"", "value=\"EURO\"", "value=\"Here\"", "value=\"it\" checked"] {
      #expect(answer.body.contains(words))
    }
    #expect(answer.body.contains("“Here” is not a time zone."))
    #expect(!answer.body.contains("secret-"))
  }

  @Test func theLinkIsNotLogged() async throws {
    let bureau = try await Bureau()
    let browser = bureau.browser()
    _ = try await browser.get("/set-up/very-secret-token")
    #expect(browser.book.lines.contains { $0.contains("/set-up/…") })
    #expect(!browser.book.lines.joined().contains("very-secret-token"))
  }
}
