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
      ["/tables/initiatives", "/tables/people"]
      + (["journal", "team"] + kinds).map { "/initiatives/campaign-blog/tables/\($0)" }
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
