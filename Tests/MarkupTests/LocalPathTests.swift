import Markup
import Testing

@Suite("A local path never leaves this site")
struct LocalPathTests {
  @Test(
    "Pieces are encoded, whatever they hold",
    arguments: [
      ("7", "/initiatives/7"), ("a b", "/initiatives/a%20b"), ("a/b", "/initiatives/a%2Fb"),
      ("?x#y", "/initiatives/%3Fx%23y"), ("é", "/initiatives/%C3%A9"), ("100%", "/initiatives/100%25"),
      ("\\", "/initiatives/%5C"), ("a-b._~", "/initiatives/a-b._~"),
    ])
  func encoding(piece: String, address: String) {
    #expect(LocalPath("/initiatives", piece).description == address)
  }

  @Test("A piece that no path can hold leads nowhere, not elsewhere", arguments: ["", ".", ".."])
  func impossiblePiece(piece: String) {
    #expect(LocalPath("/initiatives", piece, "brief").description == "/initiatives/-/brief")
    #expect(LocalPath("/", piece, "evil.example").description == "/-/evil.example")
  }

  @Test("The program's own path begins with exactly one slash")
  func base() {
    #expect(LocalPath("/").description == "/")
    #expect(LocalPath("//evil.example").description == "/evil.example")
    #expect(LocalPath("javascript:alert(1)").description == "/javascript%3Aalert%281%29")
    #expect(LocalPath("/a/b/", "c").description == "/a/b/c")
  }

  @Test("Query items and a fragment are encoded and keep their order")
  func queries() {
    let path = LocalPath("/find").query("q", "a&b=c").query("page", 2).query("none", nil as String?).fragment("row 3")
    #expect(path.description == "/find?q=a%26b%3Dc&page=2#row%203")
    #expect(path.path == "/find")
    #expect(LocalPath("/a").fragment("x").query("b", "c").description == "/a?b=c#x")
  }

  @Test(
    "An address from a request is kept as it is when it is sound",
    arguments: [
      "/", "/initiatives", "/a/b/", "/a?next=//b", "/a?b=c&d=%20#e", "/a#b?c", "/.well-known", "/a/...", "/?a",
    ])
  func sound(address: String) {
    #expect(LocalPath(checking: address)?.description == address)
  }

  @Test(
    "An address that could lead elsewhere is refused",
    arguments: [
      "", "a", "//evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "https://evil.example",
      " /a", "/a b", "/\t/evil.example", "/\n/evil.example", "/a\r\nSet-Cookie: x", "/a//b", "/a//", "/../a", "/./a",
      "/a/..", "/%2e%2E/a", "/.%2e", "/\"", "/<", "/é", "/\u{0}", "/a\\b", "?a", "#a",
    ])
  func refused(address: String) {
    #expect(LocalPath(checking: address) == nil)
  }

  @Test("Length is bounded")
  func length() {
    #expect(LocalPath(checking: "/" + String(repeating: "a", count: 2_047)) != nil)
    #expect(LocalPath(checking: "/" + String(repeating: "a", count: 2_048)) == nil)
  }
}
