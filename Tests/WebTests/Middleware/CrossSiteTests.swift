import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite struct CrossSiteTests {
  @Test(arguments: ["cross-site", "same-site", "anything"])
  func aFormOfAnotherSiteIsRefused(_ site: String) async throws {
    let answer = try await Client(token: "it").post("/desk", "", [.fetchSite: site])
    #expect(answer.status == 403)
    #expect(answer.body.contains("another site"))
  }

  @Test func whatTheBrowserSaysOfTheSiteIsStrongerThanTheOrigin() async throws {
    let client = Client(token: "it")
    let headers: [HTTPField.Name: String] = [.fetchSite: "cross-site", .origin: "http://127.0.0.1:8080"]
    #expect(try await client.post("/desk", "", headers).status == 403)
    #expect(try await client.post("/desk", "", [.fetchSite: "same-origin"]).status == 303)
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", 303), ("https://evil.example", 403), ("null", 403), ("http://127.0.0.1:8081", 403),
    ("http://127.0.0.1:8080.evil.example", 403),
  ])
  func olderBrowsersSayTheOrigin(_ origin: String, _ status: Int) async throws {
    #expect(try await Client(token: "it").post("/desk", "", [.origin: origin]).status == status)
  }

  @Test func readingIsOpenToLinksFromElsewhere() async throws {
    #expect(try await Client(token: "it").get("/desk/new", [.fetchSite: "cross-site"]).status == 200)
  }
}
