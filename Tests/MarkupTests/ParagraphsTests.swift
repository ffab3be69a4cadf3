import Markup
import Testing

@Suite("Plain text that people typed becomes paragraphs")
struct ParagraphsTests {
  @Test(
    "Blank lines part paragraphs, single breaks stay",
    arguments: [
      ("one", "<p dir=\"auto\">one</p>"),
      ("one\ntwo", "<p dir=\"auto\">one<br>two</p>"),
      ("one\r\ntwo\r\n\r\nthree", "<p dir=\"auto\">one<br>two</p><p dir=\"auto\">three</p>"),
      ("\n\none\n \t\n\n\ntwo\n", "<p dir=\"auto\">one</p><p dir=\"auto\">two</p>"),
      ("", ""), (" \n ", ""),
      ("<br>\n&", "<p dir=\"auto\">&lt;br&gt;<br>&amp;</p>"),
      ("שלום", "<p dir=\"auto\">שלום</p>"),
    ])
  func paragraphs(typed: String, markup: String) {
    #expect(HTML(paragraphs: typed).text == markup)
  }
}
