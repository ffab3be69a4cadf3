import Markup
import Testing

@Suite("What people typed never becomes markup")
struct EscapingTests {
  @Test(
    "The five dangerous characters are replaced, in text and in a quoted attribute",
    arguments: [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")])
  func dangerousCharacters(character: String, reference: String) {
    let inText: HTML = "<p>\(character)</p>"
    let inAttribute: HTML = "<input value=\"\(character)\">"
    let amidText: HTML = "<p>\("a\(character)b\(character)")</p>"
    #expect(inText.text == "<p>\(reference)</p>")
    #expect(inAttribute.text == "<input value=\"\(reference)\">")
    #expect(amidText.text == "<p>a\(reference)b\(reference)</p>")
  }

  @Test("A script typed into a field is shown, not run")
  func script() {
    let typed = "<script>alert('x')</script>"
    let page: HTML = "<p>\(typed)</p>"
    #expect(page.text == "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>")
  }

  @Test("A value cannot leave its attribute")
  func attributeBreakOut() {
    let page: HTML = "<input\(attribute: "value", "\" onfocus=\"steal()")>"
    #expect(page.text == "<input value=\"&quot; onfocus=&quot;steal()\">")
  }

  @Test("Escaped text is escaped once more when it was typed so")
  func typedReference() {
    #expect(HTML(escaping: "&lt;").text == "&amp;lt;")
  }

  @Test(
    "Everything else passes unchanged: right-to-left text and marks, emoji, combining characters",
    arguments: ["", "שלום \u{200F}אבג\u{200E}", "مرحبا", "👩🏽‍💻 🇨🇭", "e\u{301}", "日本", "\u{FEFF}", "a\r\n\tb"])
  func unchanged(text: String) {
    let page: HTML = "<b>\(text)</b>"
    #expect(Array(page.text.unicodeScalars) == Array("<b>\(text)</b>".unicodeScalars))
  }

  @Test("A part of a string is escaped like the whole")
  func substring() {
    let page: HTML = "<b>\("x<y>".dropFirst())</b>"
    #expect(page.text == "<b>&lt;y&gt;</b>")
  }

  @Test("Trusted markup is the one thing that is not escaped")
  func trusted() {
    #expect(HTML(trustedMarkup: "<g>&amp;</g>").text == "<g>&amp;</g>")
  }
}
