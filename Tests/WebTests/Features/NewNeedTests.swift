import Documents
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct NewNeedTests {
  private func fields(_ id: String, outcome: String = "A nurse finds who knows.") -> KeyValuePairs<String, String> {
    [
      "id": id, "outcome": outcome, "forWhom": "4,200 staff", "wantedBy": "2027-01-31", "tried": "A shared folder.",
      "worries": "Patient data in posts.", "name": "Community",
    ]
  }

  @Test func sendingTwiceMakesOneInitiative() async throws {
    let bureau = try await Bureau()
    let member = try await bureau.add("comms", .communications, by: try await bureau.setUp())
    let page = try await member.get("/initiatives/new")
    #expect(page.status == 200)
    let id = try #require(page.hidden("id"))
    for _ in 1...2 {
      let answer = try await member.send("/initiatives/new", fields(id))
      #expect(answer.status == 303)
      #expect(answer.place == "/initiatives/\(id)/team?done=added")
    }
    let list = try await member.get("/initiatives").body
    #expect(list.contains("One initiative, the last change first.") && list.contains(">Community</a>"))
  }

  @Test func whatIsRefusedStaysTypedUnderTheSameNumber() async throws {
    let bureau = try await Bureau()
    let member = try await bureau.add("comms", .communications, by: try await bureau.setUp())
    let id = try #require(try await member.get("/initiatives/new").hidden("id"))
    let answer = try await member.send(
      "/initiatives/new",
      ["id": id, "outcome": "", "forWhom": "<b>all</b> of them", "wantedBy": "soon", "tried": "  ", "worries": "None"])
    #expect(answer.status == 422)
    #expect(answer.hidden("id") == id)
    for words in ["&lt;b&gt;all&lt;/b&gt; of them", "value=\"soon\"", ">\nNone</textarea>", "things are not right yet"]
    {
      #expect(answer.body.contains(words))
    }
  }

  @Test func anotherNeedUnderTheSameNumberIsRefused() async throws {
    let bureau = try await Bureau()
    let member = try await bureau.add("comms", .communications, by: try await bureau.setUp())
    let id = try #require(try await member.get("/initiatives/new").hidden("id"))
    _ = try await member.send("/initiatives/new", fields(id))
    let answer = try await member.send("/initiatives/new", fields(id, outcome: "Something else altogether."))
    #expect(answer.status == 422)
    #expect(answer.body.contains("This page was used for another need already."))
  }

  @Test(arguments: [Party.agency, nil]) func onlyMembersBringNeeds(_ party: Party?) async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let settings = try await bureau.workspace.settings(try await bureau.session(administrator))
    let values = SettingsForm(settings: settings.settings, members: []).values + [("parties", "agency")]
    try await bureau.workspace.changeSettings(
      Form(values.map { ($0.name, $0.value) }), base: settings.digest, as: try await bureau.session(administrator))
    let browser = try await bureau.add("somebody", party, by: administrator)
    #expect(try await browser.get("/initiatives/new").status == 403)
    #expect(try await browser.send("/initiatives/new", fields("x")).status == 403)
  }
}
