import Hummingbird
import Testing

@testable import Web

@Suite struct FrameTests {
  @Test func theFrameShowsWhatThePersonMayOpen() async throws {
    let member = try await Client(token: "communications").get("/desk/photo-wall").body
    for words in ["Waiting for you", ">Initiatives</a>", ">People</a>", ">Settings</a>", "Sign out"] {
      #expect(member.contains(words), "\(words)")
    }
    let guest = try await Client(token: "agency").get("/desk/photo-wall").body
    #expect(guest.contains(">Initiatives</a>"))
    #expect(!guest.contains(">People</a>") && !guest.contains(">Settings</a>"))
  }

  @Test func thePresentPlaceIsMarked() async throws {
    let page = try await Client(token: "it").get("/desk/photo-wall").body
    #expect(page.contains("<a href=\"/initiatives\" aria-current=\"page\">"))
  }

  @Test func whatWasDoneIsSaidInOurWordsOnly() async throws {
    let client = Client(token: "it")
    #expect(try await client.get("/desk/photo-wall?done=saved").body.contains("role=\"status\">Saved.</p>"))
    let other = try await client.get("/desk/photo-wall?done=Send+money").body
    #expect(!other.contains("role=\"status\"") && !other.contains("money"))
  }

  @Test func onlyTheDemonstrationSaysThatItIsOne() async throws {
    var client = Client(token: "it")
    #expect(!(try await client.get("/desk/photo-wall").body.contains("demonstration")))
    client.services.isDemo = true
    #expect(try await client.get("/desk/photo-wall").body.contains("demonstration"))
  }

  @Test func noPageHasInlineScriptOrStyle() async throws {
    for path in ["/desk/photo-wall", "/nothing"] {
      let page = try await Client(token: "it").get(path).body
      #expect(!page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick="))
      #expect(page.ranges(of: "<script").count == page.ranges(of: "<script type=\"module\" src=\"/files/").count)
    }
  }
}
