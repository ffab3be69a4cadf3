import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite struct HeaderTests {
  @Test(arguments: ["/health", "/nothing", "/broken", "/desk/new", "/desk/photo-wall", "/refuse/gone"])
  func everyAnswerTellsTheBrowserToBeStrict(_ path: String) async throws {
    for answer in [try await Client().get(path), try await Client(token: "it").get(path)] {
      #expect(answer.header("Content-Security-Policy") == SecurityHeaders.contentSecurityPolicy)
      #expect(answer.header("X-Content-Type-Options") == "nosniff")
      #expect(answer.header("Referrer-Policy") == "same-origin")
      #expect(answer.header("X-Frame-Options") == "DENY")
      #expect(answer.header("Cross-Origin-Opener-Policy") == "same-origin")
      #expect(answer.header("Cross-Origin-Resource-Policy") == "same-origin")
      #expect(answer.header("Permissions-Policy")?.contains("camera=()") == true)
      #expect(answer.header("Cache-Control") == "no-store")
      #expect(answer.header("Strict-Transport-Security") == nil)
    }
  }

  @Test func thePolicyAllowsNothingInlineAndNothingFromElsewhere() {
    let policy = SecurityHeaders.contentSecurityPolicy
    #expect(policy.hasPrefix("default-src 'none'"))
    for word in ["unsafe", "http", "*"] { #expect(!policy.contains(word), "\(word)") }
  }

  @Test func behindTLSTheBrowserStaysThere() async throws {
    let client = Client(configuration: WebConfiguration(address: PublicAddress("https://tandem.example.org")))
    #expect(try await client.get("/health").header("Strict-Transport-Security") == "max-age=31536000")
  }
}
