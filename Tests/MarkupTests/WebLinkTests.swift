import Markup
import Testing

@Suite("A web link leads where it says")
struct WebLinkTests {
  @Test(
    "Ordinary addresses are accepted",
    arguments: [
      ("https://example.org", "https://example.org", "example.org"),
      (" HTTP://Example.ORG/Path?Q=1#F ", "http://example.org/Path?Q=1#F", "example.org"),
      ("https://intranet:8443/a", "https://intranet:8443/a", "intranet"),
      ("https://example.org?a@b", "https://example.org?a@b", "example.org"),
      ("https://example.org/@name", "https://example.org/@name", "example.org"),
      ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]:80/", "[2001:db8::1]"),
      ("http://192.0.2.1/", "http://192.0.2.1/", "192.0.2.1"),
      ("https://bücher.example/ä", "https://bücher.example/ä", "bücher.example"),
    ])
  func accepted(typed: String, address: String, host: String) {
    let link = WebLink(typed)
    #expect(link?.description == address)
    #expect(link?.host == host)
  }

  @Test(
    "Other schemes are refused, however they are dressed up",
    arguments: [
      "", "example.org", "//example.org", "/a", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
      "\u{1}javascript:alert(1)", "javascript://https://example.org", "data:text/html,<b>", "vbscript:x",
      "file:///etc/passwd", "ftp://example.org", "blob:https://example.org", "https:example.org", "https:/example.org",
      "https:\\\\example.org",
    ])
  func schemes(typed: String) {
    #expect(WebLink(typed) == nil)
  }

  @Test(
    "An address that hides where it leads is refused",
    arguments: [
      "http://a@b", "http://a:b@c", "https://bank.example@evil.example", "https://@a", "https://a\\@b", "https://",
      "https:///a", "https://.", "https://a..b", "https://-a", "https://a-", "https://a%2fb", "https://a:",
      "https://a:0",
      "https://a:65536", "https://a:1:2", "https://a:+1", "https://[::1", "https://[]", "https://[::1]x",
      "https://a\u{FF0F}b", "https://a\u{2044}b", "https://a\u{3002}b", "https://a\u{2100}b",
    ])
  func hosts(typed: String) {
    #expect(WebLink(typed) == nil)
  }

  @Test(
    "White space, invisible and control characters are refused",
    arguments: [
      "https://a/b c", "https://a/\n", "\nhttps://a", "ht\ttps://a", "https://a/\r\nX: y", "https://a/\u{0}",
      "https://a/\u{7F}", "https://a/\u{202E}gpj.exe", "https://a/\u{200F}", "https://a/\u{200B}", "https://a/\u{A0}",
      "https://a/\u{2028}", "https://a/\u{FEFF}", "https://a/\"onclick=", "https://a/<b>", "https://a/`",
    ])
  func invisible(typed: String) {
    #expect(WebLink(typed) == nil)
  }

  @Test("Length is bounded")
  func length() {
    #expect(WebLink("https://a/" + String(repeating: "b", count: 2_038)) != nil)
    #expect(WebLink("https://a/" + String(repeating: "b", count: 2_039)) == nil)
  }
}
