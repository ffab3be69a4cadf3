import Documents
import HTTPTypes
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// IT's calendar on its page, in the API, and beside the options.
@Suite struct CalendarTests {
  private static let what = "Year-end <close> & audit"

  private func keep(_ it: Client, from: String, until: String) async throws -> Answer {
    let base = try #require(try await it.get("/calendar").hidden("base"))
    return try await it.send(
      "/calendar",
      [
        "base": base, "freezes[1].from": from, "freezes[1].until": until, "freezes[1].what": Self.what,
        "browsers[0].name": "Firefox", "browsers[0].since": "140",
      ])
  }

  @Test func itKeepsItAndOthersReadIt() async throws {
    let theatre = try await Theatre()
    let (it, hr) = (try await theatre.browser("it-lead"), try await theatre.browser("hr-partner"))
    #expect(try await keep(it, from: "2027-01-01", until: "2027-01-10").place == "/calendar?done=saved")
    let read = try await hr.get("/calendar").body
    #expect(read.contains("Year-end &lt;close&gt; &amp; audit") && read.contains("10 January 2027"))
    #expect(!read.contains("name=\"freezes") && read.contains("Firefox"))
    #expect(try await hr.post("/calendar", "base=").status == 403)
    // What the page shows can be saved again.
    #expect(try await it.get("/calendar").body.contains("name=\"freezes[0].from\" value=\"2027-01-01\""))
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let answer = try await keep(it, from: "2027-01-10", until: "2027-01-01")
    #expect(answer.status == 422 && answer.body.contains("ends before it begins"))
    #expect(answer.body.contains("name=\"freezes[1].until\" value=\"2027-01-01\""))
    #expect(answer.body.contains("Year-end &lt;close&gt;"))
  }

  @Test func theSecondSeesWhatTheFirstSaved() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let base = try #require(try await it.get("/calendar").hidden("base"))
    _ = try await keep(it, from: "2027-01-01", until: "2027-01-10")
    let answer = try await it.send("/calendar", ["base": base, "browsers[0].name": "Lynx"])
    #expect(answer.status == 422 && answer.body.contains("As somebody else saved it meanwhile"))
    #expect(answer.body.contains("Year-end &lt;close&gt;") && answer.body.contains("value=\"Lynx\""))
  }

  @Test func programsReadAndWriteItOverTheStateThatTheyRead() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let begun = try await it.json(.get, "/calendar")
    let tag = try #require(begun.header("ETag"))
    let body =
      #"{"freezes": [{"from": "2027-01-01", "until": "2027-01-10", "what": "Close"}], "roadMap": [], "browsers": []}"#
    #expect(try await it.json(.put, "/calendar", body).status == 428)
    let changed = try await it.json(.put, "/calendar", body, [.ifMatch: tag])
    #expect(changed.status == 200 && changed.body.contains("\"Close\""))
    let empty = #"{"freezes": [], "roadMap": [], "browsers": []}"#
    #expect(try await it.json(.put, "/calendar", empty, [.ifMatch: tag]).status == 412)
    let hr = try await theatre.browser("hr-partner")
    #expect(try await hr.json(.get, "/calendar").value["freezes"] == changed.value["freezes"])
    let present = try #require(changed.header("ETag"))
    #expect(try await hr.json(.put, "/calendar", empty, [.ifMatch: present]).status == 403)
  }

  @Test func optionsSayThatTheirDaysFallInAFreeze() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites"
    let view = try await theatre.view("social-sites", as: "it-lead")
    let wanted = try #require(view.initiative.need?.wantedBy)
    let before = try await it.get("\(path)/stages/options").body
    #expect(!before.contains("The day by which it is wanted"))
    _ = try await keep(it, from: wanted.description, until: wanted.description)
    let after = try await it.get("\(path)/stages/options").body
    #expect(after.contains("The day by which it is wanted") && after.contains("Year-end &lt;close&gt;"))
  }
}
