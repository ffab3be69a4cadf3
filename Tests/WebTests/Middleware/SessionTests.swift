import Documents
import HTTPTypes
import Hummingbird
import Markup
import Testing
import Workspace

@testable import Web

@Suite struct SessionTests {
  @Test func theCookieIsOutOfReachOfScriptsAndOtherSites() {
    let plain = SessionCookie(WebConfiguration()).keeping("abc", seconds: 60)
    #expect(plain == "tandem=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax")
    let secure = SessionCookie(WebConfiguration(address: PublicAddress("https://tandem.example.org")))
    #expect(
      secure.keeping("abc", seconds: 60) == "__Host-tandem=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure")
    #expect(secure.forgetting.hasPrefix("__Host-tandem=; Max-Age=0;"))
  }

  @Test func whatEverybodyMaySeeAsksNoDatabase() async throws {
    var client = Client(token: "it")
    client.services.session = { _ in throw Refusal.unavailable("The disk is full.") }
    #expect(try await client.get("/health").status == 200)
    #expect(try await client.get(Asset.style.path.description).status == 200)
    #expect(try await client.get("/desk/new").status == 503)
  }

  @Test func theClientIsThePeerUnlessAProxyIsTrusted() async throws {
    let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
    var client = Client(token: "administrator")
    #expect(try await client.get("/administer", [forwarded: "198.51.100.1"]).body == "192.0.2.7")
    client.configuration.trustsProxy = true
    // What stands before the last was written by the client itself.
    #expect(try await client.get("/administer", [forwarded: "203.0.113.9, 198.51.100.1"]).body == "198.51.100.1")
  }

  @Test(arguments: [
    ("https://tandem.example.org", "https://tandem.example.org"),
    ("https://tandem.example.org:443/", "https://tandem.example.org"),
    ("http://localhost:8080", "http://localhost:8080"),
  ])
  func theAddressIsReadAsBrowsersWriteIt(_ text: String, _ origin: String) {
    #expect(PublicAddress(text)?.origin == origin)
  }

  @Test(arguments: [
    "tandem.example.org", "ftp://a.example", "https://a.example/path", "https://a.example?x", "https://u:p@a.example",
    "",
  ])
  func anAddressWithMoreOrLessIsRefused(_ text: String) {
    #expect(PublicAddress(text) == nil)
  }
}
