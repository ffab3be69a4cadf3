import Markup
import Testing

@Suite("Markup is put together from markup")
struct CompositionTests {
  let bold: HTML = "<b>&amp;</b>"

  @Test("Markup in markup is spliced, not escaped again")
  func splice() {
    let page: HTML = "<p>\(bold)\(7)</p>"
    #expect(page.text == "<p><b>&amp;</b>7</p>")
  }

  @Test("An array of markup stands one after the other")
  func array() {
    let names = ["a", "<"]
    let list: HTML = "<ul>\(names.map { "<li>\($0)</li>" })</ul>"
    #expect(list.text == "<ul><li>a</li><li>&lt;</li></ul>")
    #expect(list == "<ul>\(names.html { "<li>\($0)</li>" })</ul>")
  }

  @Test("Pieces are added, appended and joined")
  func joining() {
    var sum: HTML = "a" + bold
    sum += "c"
    sum.append("d")
    #expect(sum.text == "a<b>&amp;</b>cd")
    let pieces: [HTML] = ["a", "b", "c"]
    #expect(pieces.joined() == "abc")
    #expect(pieces.joined(separator: ", ") == "a, b, c")
    #expect([HTML]().joined(separator: ", ").isEmpty)
    #expect(["", "b"].joined(separator: HTML("-")).text == "-b")
  }

  @Test("A condition shows markup, the other markup, or nothing")
  func conditions() {
    #expect(HTML.when(true, "a") == "a")
    #expect(HTML.when(false, "a").isEmpty)
    #expect(HTML.when(false, "a", else: "b") == "b")
    #expect(HTML.with("<" as String?) { "<i>\($0)</i>" } == "<i>&lt;</i>")
    #expect(HTML.with(nil as Int?) { "<i>\($0)</i>" }.isEmpty)
  }

  @Test("Markup that is not shown is not made")
  func lazily() {
    var made = 0
    func costly() -> HTML {
      made += 1
      return "x"
    }
    _ = HTML.when(false, costly())
    #expect(made == 0)
  }

  @Test("Attributes that may be absent bring their own space")
  func attributes() {
    let missing: String? = nil
    let box: HTML = """
      <input\(flag: "checked", when: true)\(flag: "disabled", when: false)\(attribute: "value", "a\"b")\
      \(attribute: "title", missing)\(attribute: "alt", "")\(attribute: "size", 4)>
      """
    #expect(box.text == "<input checked value=\"a&quot;b\" alt=\"\" size=\"4\">")
  }

  @Test("Addresses are escaped as text is")
  func addresses() throws {
    let path = LocalPath("/find").query("a", "1").query("b", "2")
    let link = try #require(WebLink("https://example.org/?a=1&b=2"))
    let page: HTML = "<a href=\"\(path)\"></a><a href=\"\(link)\"\(attribute: "cite", path)></a>"
    #expect(
      page.text
        == "<a href=\"/find?a=1&amp;b=2\"></a><a href=\"https://example.org/?a=1&amp;b=2\" cite=\"/find?a=1&amp;b=2\"></a>"
    )
  }

  @Test("A table of 6,000 cells holds every cell, escaped, in order")
  func manyCells() {
    let rows = (0..<1_000).map { row in (0..<6).map { "<\(row)&\($0)>" } }
    let table: HTML = "<table>\(rows.html { "<tr>\($0.html { "<td>\($0)</td>" })</tr>" })</table>"
    let expected = rows.map { cells in
      "<tr>"
        + cells.map { "<td>&lt;\($0.dropFirst().dropLast().split(separator: "&").joined(separator: "&amp;"))&gt;</td>" }
        .joined() + "</tr>"
    }
    #expect(table.text == "<table>" + expected.joined() + "</table>")
  }
}
