import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct InitiativeJournalTests {
  private let path = "/initiatives/employee-community/journal"

  /// The numbers of the entries that a page shows, from top to bottom.
  private func numbers(_ page: Answer) -> [Int64] {
    page.body.matches(of: /<li id="entry-(\d+)">/).compactMap { Int64($0.output.1) }
  }

  @Test func theLatestComesFirstAndNothingIsLostBetweenPages() async throws {
    let theatre = try await Theatre()
    let browser = try await theatre.browser("it-lead")
    var (seen, next, pages): ([Int64], String?, Int) = ([], path, 0)
    while let place = next, pages < 9 {
      let page = try await browser.get(place)
      #expect(page.status == 200)
      seen += numbers(page)
      next = page.body.firstMatch(of: /rel="next" href="([^"]+)"/).map { String($0.output.1) }
      pages += 1
    }
    #expect(pages > 1)
    #expect(seen == seen.sorted(by: >) && Set(seen).count == seen.count)
    let page = try await browser.get("\(path)?before=\(try #require(seen.last))")
    #expect(page.body.contains("There are no earlier entries."))
    #expect(try await browser.get("\(path)?before=nonsense").status == 200)
  }

  @Test func anEntrySaysWhoDidWhatAndShowsItsPlaceInTheChain() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("it-lead").get(path)
    #expect(page.body.contains("Sponsor, Chief financial officer"))
    #expect(page.body.contains("Signed off for Sponsor, bounds: cost up to €350,000"))
    #expect(page.body.firstMatch(of: /entry \d+ <span class="mono">[0-9a-f]{12}<\/span>/) != nil)
  }

  @Test func anAnswerByLinkHasNoPerson() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("it-lead").get("/initiatives/photo-wall/journal")
    #expect(page.body.contains("IT, by a single-use link"))
  }
}
