import Documents
import Markup
import Partnership
import Testing

@testable import Web
@testable import Workspace

@Suite struct InitiativesTests {
  private func row(
    _ number: Int, _ title: String, standing: Standing = .active, track: Track = .normal
  ) -> InitiativeRow {
    InitiativeRow(
      id: .make { count in [UInt8](repeating: UInt8(number), count: count) }, title: title, searchText: title,
      standing: standing, stage: .options, track: track, broughtBy: .communications, createdAt: TestPeople.now,
      changedAt: TestPeople.now, wantedBy: Day("2026-12-01"), lookAgain: standing == .parked ? Day("2026-11-05") : nil,
      mergedInto: nil, version: 1)
  }

  private func page(
    _ rows: [InitiativeRow], total: Int, page: Int = 1, of pages: Int = 1, _ query: Form = Form()
  ) throws -> String {
    InitiativesPage(
      listing: Listing(rows: rows, total: total, page: page, pageCount: pages, filter: InitiativeFilter()),
      query: query, session: try TestPeople.session(.hr)
    ).html.text
  }

  @Test func aLineSaysWhereItIsAndSinceWhen() throws {
    let page = try page([row(1, "Community"), row(2, "Wall", standing: .parked, track: .quick)], total: 2)
    #expect(page.contains("2 initiatives, the last change first."))
    #expect(page.contains("Options <small>step 4 of 7</small>"))
    #expect(page.contains(">Parked</span> <small>look again on <time datetime=\"2026-11-05\">5 November</time>"))
    #expect(page.contains("1 December"))
  }

  @Test func theQuickTrackCountsItsOwnSteps() throws {
    #expect(try page([row(1, "Wall", track: .quick)], total: 1).contains("step 2 of 4"))
  }

  @Test func thePagerKeepsTheFilter() throws {
    let query = Form([("q", "a & b"), ("stage", "options"), ("standing", ""), ("page", "2")])
    let page = try page([row(1, "Community")], total: 51, page: 2, of: 3, query)
    #expect(page.contains("26 to 26 of 51"))
    #expect(page.contains("href=\"/initiatives?q=a%20%26%20b&amp;stage=options&amp;page=1\""))
    #expect(page.contains("href=\"/initiatives?q=a%20%26%20b&amp;stage=options&amp;page=3\""))
    #expect(page.contains("value=\"a &amp; b\""))
    #expect(page.contains("<option value=\"options\" selected>"))
  }

  @Test func nothingYetAndNothingFoundAreTwoThings() throws {
    #expect(try page([], total: 0).contains("There is no initiative yet"))
    let none = try page([], total: 0, Form([("q", "unicorn")]))
    #expect(none.contains("Nothing found") && none.contains("Show all") && !none.contains("There is no initiative yet"))
  }

  @Test func titlesAreEscaped() throws {
    #expect(try !page([row(1, "<img src=x>")], total: 1).contains("<img"))
  }

  @Test(arguments: ["q=%25_%27", "stage=nonsense&party=nobody&track=&page=-4", "page=99999999999999999999", "q=%ZZ"])
  func whatMakesNoSenseInAnAddressIsLeftAside(_ query: String) async throws {
    let bureau = try await Bureau()
    let member = try await bureau.add("hr", .hr, by: try await bureau.setUp())
    #expect(try await member.get("/initiatives?\(query)").status == 200)
  }

  @Test func employeesSeeNoList() async throws {
    let bureau = try await Bureau()
    let employee = try await bureau.add("nurse", nil, by: try await bureau.setUp())
    #expect(try await employee.get("/initiatives").status == 403)
    #expect(try await employee.get("/").body.contains("href=\"/initiatives\"") == false)
  }
}
