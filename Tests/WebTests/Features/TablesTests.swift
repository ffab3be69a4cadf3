import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// Lists as files for a spreadsheet.
@Suite struct TablesTests {
  @Test func everyListIsATable() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let kinds = Stages.contents.filter { !$0.isSingle && $0.stage != nil }.map { $0.kind.rawValue }
    let paths =
      ["/tables/initiatives", "/tables/people", "/tables/tokens", "/tables/catalogue"]
      + (["journal", "team", "invitations", "waivers", "conversation"] + kinds).map {
        "/initiatives/campaign-blog/tables/\($0)"
      }
    for path in paths {
      let answer = try await browser.get(path)
      #expect(answer.status == 200, "\(path)")
      #expect(answer.header("Content-Disposition")?.hasSuffix(".csv\"") == true)
      let table = try TableText(answer.body, upTo: 20_000)
      #expect(table.rows.allSatisfy { $0.cells.count == table.header.cells.count }, "\(path)")
      #expect(Set(table.header.cells).count == table.header.cells.count)
    }
  }

  @Test func theWholeFilteredListIsInIt() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    let all = try TableText(try await browser.get("/tables/initiatives").body, upTo: 100)
    #expect(all.rows.count == 4)
    let parked = try TableText(try await browser.get("/tables/initiatives?standing=parked").body, upTo: 100)
    #expect(parked.rows.map { $0.cells[1] } == ["Photo wall for the open day"])
    #expect(
      try await browser.get("/initiatives?standing=parked").body.contains(
        "href=\"/tables/initiatives?standing=parked\" download>Download as a table (CSV)"))
    let guest = try TableText(try await theatre.browser("web-agency").get("/tables/initiatives").body, upTo: 100)
    #expect(guest.rows.count == 1)
    #expect(try await theatre.browser("nurse-on-ward-3").get("/tables/initiatives").status == 403)
    #expect(try await theatre.browser("web-agency").get("/initiatives/social-sites/tables/finding").status == 404)
  }

  /// A list, the page below which its link stands, and who looks at it.
  static let links: [(list: String, page: String, person: String)] =
    [
      ("/tables/initiatives", "/initiatives", "it-lead"), ("/tables/people", "/people", "it-lead"),
      ("/tables/catalogue", "/catalogue", "it-lead"),
      ("/tables/journal", "/settings/journal", "administrator"), ("/tables/tokens", "/account/tokens", "it-lead"),
    ]
    + [
      ("journal", "journal"), ("team", "team"), ("invitations", "team"), ("waivers", "waivers"),
      ("conversation", "stages/evidence"),
    ].map { ("/initiatives/social-sites/tables/\($0.0)", "/initiatives/social-sites/\($0.1)", "communications-lead") }

  @Test(arguments: links)
  func theLinkStandsBelowItsListAndTheFileHoldsIt(_ list: String, _ page: String, _ person: String) async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser(person)
    if list.hasSuffix("tokens") {
      let made = try await browser.send(
        page, ["name": "=Report; nightly", "scope": "read", "endsOn": TestPeople.now.day.adding(days: 7).description])
      #expect(made.status == 200)
    }
    #expect(try await browser.get(page).body.contains("href=\"\(list)\" download>Download as a table (CSV)"))
    #expect(try TableText(try await browser.get(list).body, upTo: 20_000).rows.isEmpty == false)
  }

  @Test func noSecretIsInATable() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("communications-lead")
    let made = try await browser.send(
      "/account/tokens",
      ["name": "Report", "scope": "read", "endsOn": TestPeople.now.day.adding(days: 7).description])
    let secret = try #require(made.body.firstMatch(of: /tandem_[A-Za-z0-9_-]+/).map { String($0.output) })
    let tokens = try await browser.get("/tables/tokens").body
    #expect(tokens.contains("Report") && !tokens.contains(secret) && !tokens.contains(Digest(of: secret).hex))
    #expect(try TableText(tokens, upTo: 9).header.cells == ["Name", "Made on", "Last used on", "Last day"])
    let sent = try await browser.send(
      "/initiatives/social-sites/invitations", ["party": "security", "name": "Ms Ilves", "email": "ilves@example.org"])
    let link = try #require(sent.body.firstMatch(of: /\/answer\/([A-Za-z0-9_-]+)/).map { String($0.output.1) })
    let invitations = try await browser.get("/initiatives/social-sites/tables/invitations").body
    #expect(invitations.contains("Ms Ilves") && invitations.contains("waiting"))
    #expect(!invitations.contains(link) && !invitations.contains(Digest(of: link).hex))
    #expect(!invitations.contains("ilves@example.org"))
  }

  @Test func whoDoesNotSeeAListDoesNotGetItsFile() async throws {
    let theatre = try await Theatre()
    let member = try await theatre.browser("it-lead")
    #expect(try await member.get("/tables/journal").status == 403)
    #expect(try await member.get("/settings/journal").status == 403)
    let guest = try await theatre.browser("web-agency")
    #expect(try await guest.get("/initiatives/campaign-blog/tables/invitations").status == 403)
    #expect(try await guest.get("/initiatives/campaign-blog/tables/waivers").status == 200)
    for list in ["waivers", "conversation", "invitations"] {
      #expect(
        try await theatre.browser("nurse-on-ward-3").get("/initiatives/campaign-blog/tables/\(list)").status == 403)
    }
  }

  @Test func theJournalOfAccountsAndSettingsIsForAdministrators() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("administrator")
    let link = "href=\"/settings/journal\""
    #expect(try await browser.get("/settings").body.contains(link))
    #expect(try await browser.get("/people").body.contains(link))
    let member = try await theatre.browser("it-lead")
    for path in ["/settings", "/people"] { #expect(try await !member.get(path).body.contains(link)) }
    let page = try await browser.get("/settings/journal")
    #expect(page.body.contains("Added the account of Web agency: Agency, until "))
    #expect(page.body.contains("Set the organisation up."))
    #expect(try await browser.get("/settings/journal?before=1").body.contains("There are no earlier entries."))
  }

  @Test func whatIsDownloadedCanBePastedAgain() async throws {
    let theatre = try await Theatre()
    let view = try await theatre.view("campaign-blog", as: "it-lead")
    for type in Stages.contents where type.isPasted && type.kind != PlatformOption.kind {
      let text = String(decoding: view.table(type).bytes, as: UTF8.self)
      let table = try PastedTable(text, of: type, Editing(view.initiative, by: .it))
      #expect(table.refused.isEmpty, "\(type.noun): \(table.refused.map(\.refusals))")
      #expect(table.accepted.count == view.initiative.records.all.count { $0.revision.kind == type.kind })
    }
  }
}
