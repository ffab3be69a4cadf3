import Hummingbird
import Testing

@testable import Web

@Suite struct ErrorTests {
  @Test(arguments: [
    ("not-found", 404, "No such thing."), ("forbidden", 403, "Not yours."), ("invalid", 422, "Say more."),
    ("gone", 410, "Spent."), ("throttled", 429, "Too often."), ("else", 503, "The disk is &lt;full&gt;."),
  ])
  func aRefusalIsAPageWithItsWords(_ how: String, _ status: Int, _ words: String) async throws {
    let answer = try await Client().get("/refuse/\(how)")
    #expect(answer.status == status)
    #expect(answer.body.contains(words))
    #expect(answer.body.hasPrefix("<!doctype html>"))
  }

  @Test func waitingIsSaidInSeconds() async throws {
    #expect(try await Client().get("/refuse/throttled").header("Retry-After") == "42")
  }

  @Test func whatNobodyForesawIsInTheLogAndItsIdOnThePage() async throws {
    let client = Client()
    let answer = try await client.get("/broken")
    #expect(answer.status == 500)
    #expect(!answer.body.contains("4711"))
    let line = try #require(client.book.lines.first { $0.contains("4711") })
    let id = try #require(line.firstMatch(of: /request=([a-z0-9]{12})/)).1
    #expect(answer.body.contains(id))
  }

  @Test func aBodyThatIsTooLongIsRefusedWhetherItSaysSoOrNot() async throws {
    let long = "a=" + String(repeating: "x", count: 256 * 1024)
    #expect(try await Client(token: "it").post("/desk", "a=b", [.contentLength: "300000"]).status == 413)
    #expect(try await Client(token: "it").post("/desk", long).status == 413)
    #expect(try await Client(token: "it").post("/desk", String(long.dropLast(2))).status == 303)
  }

  @Test(arguments: ["a=%zz", "a=%ff"]) func aFormThatCannotBeReadIsRefused(_ body: String) async throws {
    #expect(try await Client(token: "it").post("/desk", body).status == 400)
  }

  @Test func whatIsNoFormIsRefused() async throws {
    #expect(try await Client(token: "it").post("/desk", "{}", [.contentType: "application/json"]).status == 400)
  }
}
