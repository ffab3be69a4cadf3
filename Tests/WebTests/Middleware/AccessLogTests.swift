import Hummingbird
import Testing

@testable import Web

@Suite struct AccessLogTests {
  @Test func aLineNamesMethodPathStatusAndDuration() async throws {
    let client = Client(token: "it")
    _ = try await client.get("/desk/photo-wall?show=private")
    let line = try #require(client.book.lines.last)
    #expect(line.contains("GET /desk/photo-wall "))
    #expect(line.contains("status=200"))
    #expect(line.contains(/ms=\d+/))
    #expect(line.contains(/request=[a-z0-9]{12}/))
    #expect(!line.contains("private"))
  }

  @Test(arguments: [
    "/answer/SeCrEt", "/answer/SeCrEt/", "/anser/SeCrEt", "/SeCrEt", "//SeCrEt", "/a/SeCrEt?x=SeCrEt", "/%53SeCrEt/a",
  ])
  func theTokenOfALinkIsNeverLogged(_ path: String) async throws {
    let client = Client(token: "it")
    _ = try await client.get(path)
    _ = try await client.post(path, "password=SeCrEt")
    #expect(client.book.lines.count >= 2)
    #expect(!client.book.lines.joined().contains("SeCrEt"))
  }

  @Test func aLinkIsStillToldFromOtherPages() async throws {
    let client = Client()
    _ = try await client.get("/answer/SeCrEt")
    #expect(client.book.lines.last?.contains("GET /answer/… ") == true)
  }

  @Test func aLineStaysOneLine() async throws {
    let client = Client()
    _ = try await client.get("/a%0Ab\u{1B}[31m")
    #expect(client.book.lines.allSatisfy { !$0.contains("\n") && !$0.contains("\u{1B}") && !$0.contains("%0A") })
  }
}
