import Documents
import Foundation
import Markup
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct SignInTests {
  @Test func signingInLeadsToWhereOneWantedToGo() async throws {
    let bureau = try await Bureau()
    _ = try await bureau.setUp()
    let asked = try await bureau.browser().get("/people")
    #expect(asked.place == "/sign-in?next=%2Fpeople")
    let page = try await bureau.browser().get("/sign-in?next=%2Fpeople")
    #expect(page.hidden("next") == "/people")
    let answer = try await bureau.browser().send(
      "/sign-in", ["email": "administrator@example.org", "password": Bureau.password, "next": "/people"])
    #expect(answer.status == 303)
    #expect(answer.place == "/people")
    #expect(answer.header("Set-Cookie")?.contains("HttpOnly; SameSite=Lax") == true)
    #expect(try await bureau.browser(answer.token).get("/people").status == 200)
  }

  @Test(arguments: ["https://evil.example/", "//evil.example", "/\\evil.example", "people", ""])
  func nobodyIsLedToAnotherHost(_ next: String) async throws {
    let bureau = try await Bureau()
    _ = try await bureau.setUp()
    let answer = try await bureau.browser().send(
      "/sign-in", ["email": "administrator@example.org", "password": Bureau.password, "next": next])
    #expect(answer.place == "/")
  }

  @Test func theAnswerDoesNotTellWhetherAnAccountExists() async throws {
    let bureau = try await Bureau()
    _ = try await bureau.setUp()
    var pages: [String] = []
    for email in ["administrator@example.org", "nobody-at-all@example.org"] {
      let answer = try await bureau.browser().send(
        "/sign-in", ["email": email, "password": "secret-typed", "next": "/x"])
      #expect(answer.status == 422)
      #expect(answer.hidden("next") == "/x")
      #expect(answer.body.contains("value=\"\(email)\""), "what was typed stays")
      #expect(!answer.body.contains("secret-typed"), "but never a password")
      pages.append(answer.body.replacingOccurrences(of: email, with: "EMAIL"))
    }
    #expect(pages[0] == pages[1])
  }

  @Test func signingOutEndsTheSession() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let answer = try await administrator.post("/sign-out")
    #expect(answer.place == "/sign-in?done=signed-out")
    #expect(answer.header("Set-Cookie")?.contains("Max-Age=0") == true)
    #expect(try await administrator.get("/account").status == 303)
  }

  @Test func whoeverIsSignedInNeedsNoDoor() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    #expect(try await administrator.get("/sign-in").place == "/")
  }
}

@Suite struct DemoDoorTests {
  @Test func onePressSignsInAsAPerson() async throws {
    let bureau = try await Bureau(isDemo: true)
    let administrator = try await bureau.setUp()
    let lead = try await bureau.add("it", .it, by: administrator)
    let id = try await bureau.session(lead).person.id.text
    let page = try await bureau.browser().get("/sign-in?next=%2Finitiatives")
    #expect(page.body.contains("<button class=\"quiet\">it</button>"), "the button is called as the person is")
    #expect(page.body.contains(PartyMark(.it).html.text))
    let answer = try await bureau.browser().send("/sign-in/demo", ["person": id, "next": "/initiatives"])
    #expect(answer.place == "/initiatives")
    #expect(try await bureau.session(bureau.browser(answer.token)).person.id.text == id)
  }

  @Test(arguments: ["nobody", "Not An Id", ""]) func thereAreNoOtherDoors(_ id: String) async throws {
    let bureau = try await Bureau(isDemo: true)
    _ = try await bureau.setUp()
    #expect(try await bureau.browser().send("/sign-in/demo", ["person": id]).status == 404)
  }

  @Test func theDoorDoesNotExistElsewhere() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let id = try await bureau.session(administrator).person.id.text
    #expect(try await bureau.browser().send("/sign-in/demo", ["person": id]).status == 404)
    #expect(try await !bureau.browser().get("/sign-in").body.contains("Administrator"))
  }
}

@Suite struct OwnAccountTests {
  @Test func nameAndAddressAreChanged() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let answer = try await administrator.send("/account", ["name": "Ada", "email": "ada@example.org"])
    #expect(answer.place == "/account?done=saved")
    let page = try await administrator.get("/account?done=saved").body
    #expect(page.contains("value=\"Ada\"") && page.contains("value=\"ada@example.org\"") && page.contains("Saved."))
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let answer = try await administrator.send("/account", ["name": "Ada <b>", "email": "no address"])
    #expect(answer.status == 422)
    #expect(answer.body.contains("value=\"Ada &lt;b&gt;\""))
    #expect(answer.body.contains("“no address” is not an e-mail address"))
  }

  @Test func anotherPasswordEndsTheOtherSessions() async throws {
    let bureau = try await Bureau()
    let here = try await bureau.setUp()
    let elsewhere = bureau.browser(
      try await bureau.browser().send(
        "/sign-in", ["email": "administrator@example.org", "password": Bureau.password]
      ).token)
    #expect(try await elsewhere.get("/account").status == 200)
    let new = "four words together here"
    let answer = try await here.send("/account/password", ["present": Bureau.password, "new": new, "again": new])
    #expect(answer.place == "/account?done=changed")
    #expect(try await here.get("/account").status == 200)
    #expect(try await elsewhere.get("/account").status == 303)
  }

  @Test(arguments: [
    ("wrong-present", "long-enough-new", "long-enough-new", "This is not your present password."),
    (Bureau.password, "too-short", "too-short", "Use at least 10 characters."),
    (Bureau.password, "long-enough-new", "long-enough-old", "The two are not the same."),
  ])
  func aRefusedPasswordNeverComesBack(_ present: String, _ new: String, _ again: String, _ words: String) async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let answer = try await administrator.send(
      "/account/password", ["present": present, "new": new, "again": again])
    #expect(answer.status == 422)
    #expect(answer.body.contains(words))
    for typed in [present, new, again] { #expect(!answer.body.contains(typed)) }
  }

  @Test func theAccountSaysWhatItMayDo() throws {
    func words(_ party: Party?, isAdministrator: Bool = false) throws -> String {
      AccountRights(session: try TestPeople.session(party, isAdministrator: isAdministrator), now: TestPeople.now)
        .sentences.joined(separator: " ")
    }
    #expect(try words(.communications).contains("bring needs for Communications"))
    #expect(try words(.it).contains("no party called Security. IT wears that hat"))
    #expect(try words(.agency).contains("shared with you and nothing else"))
    #expect(try words(nil).contains("you see no initiatives"))
    #expect(try words(nil, isAdministrator: true).contains("opens no initiative, and signs nothing"))
    #expect(try !words(.hr).contains("accounts and settings"))
  }
}
