import Documents
import HTTPTypes
import Testing
import Workspace

@testable import Web

/// A list page by page gives each thing once, whatever changes meanwhile.
@Suite struct CursorTests {
  private func pages(
    _ client: Client, _ path: String, between: () async throws -> Void = {}
  ) async throws -> [JSONValue] {
    var all: [JSONValue] = []
    var next: String? = ""
    while let cursor = next {
      let answer = try await client.json(.get, "\(path)&cursor=\(cursor)")
      #expect(answer.status == 200, "\(answer.body)")
      all += answer.items
      next = answer.value["next"]?.text
      #expect((answer.header("Link") != nil) == (next != nil))
      try await between()
    }
    return all
  }

  @Test(arguments: [
    "/initiatives?limit=1", "/initiatives/social-sites/records?limit=7",
    "/initiatives/social-sites/conversation?limit=2",
    "/initiatives/social-sites/journal?limit=20", "/people?limit=3",
  ])
  func pagesGiveEachThingOnce(_ path: String) async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let whole = try await client.json(.get, path.replacing(/limit=.*/, with: "limit=200")).items
    #expect(whole.count > 3)
    #expect(try await pages(client, path) == whole)
  }

  @Test func aListStaysWholeWhileItsRowsChange() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let before = try await client.json(.get, "/initiatives").items.compactMap { $0["id"]?.text }
    // The one that is listed last is changed after every page: by its last change it would jump to the front.
    let last = try #require(before.last(where: { $0 != "photo-wall" && $0 != "campaign-blog" }))
    let paged = try await pages(client, "/initiatives?limit=1") {
      _ = try await client.json(.post, "/initiatives/\(last)/conversation", #"{"about": "need", "words": "Again."}"#)
    }
    #expect(paged.compactMap { $0["id"]?.text } == before)
  }

  @Test func theLinkLeadsToTheNextPage() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let first = try await client.json(.get, "/initiatives?limit=1&standing=active")
    let link = try #require(first.header("Link")?.firstMatch(of: /<([^>]*)>; rel="next"/)?.1)
    #expect(link.contains("standing=active"))
    let second = try await client.get(String(link))
    #expect(second.items.first?["id"] != first.items.first?["id"])
  }

  @Test(arguments: ["a", "initiative|x", "2026-01-01T00:00:00Z|id", "", "ü|1"]) func cursorsRoundTrip(_ place: String) {
    #expect(Cursor.read(Cursor.write(place)) == place)
  }

  @Test(arguments: ["", "x", "****", "MXw", "Mnxh"]) func whatIsNoCursorIsNone(_ text: String) {
    #expect(Cursor.read(text) == nil || Cursor.read(text) == "")
  }

  @Test func aGuestSeesWhatIsShared() async throws {
    let theatre = try await Theatre()
    let all = try await theatre.browser("it-lead").json(.get, "/initiatives").items.count
    let shared = try await theatre.browser("web-agency").json(.get, "/initiatives").items.count
    #expect(shared < all)
    #expect(try await theatre.browser("nurse-on-ward-3").json(.get, "/initiatives").status == 403)
  }
}
