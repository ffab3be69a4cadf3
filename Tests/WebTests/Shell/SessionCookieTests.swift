import Testing

@testable import Web

/// The session's cookie goes by TLS only, except on this very machine.
@Suite struct SessionCookieTests {
  @Test(arguments: [
    ("http://127.0.0.1:8080", false), ("http://localhost:8080", false), ("http://[::1]:8080", false),
    ("http://intranet:8080", true), ("http://127.evil.example", true), ("https://tandem.example", true),
  ])
  func itIsSecureUnlessPlainLoopback(_ address: String, _ isSecure: Bool) throws {
    let configuration = WebConfiguration(address: PublicAddress(address))
    let cookie = SessionCookie(configuration).keeping("token", seconds: 60)
    #expect(cookie.contains("; Secure") == isSecure)
    #expect(cookie.hasPrefix(isSecure ? "__Host-tandem=" : "tandem="))
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
  }
}
