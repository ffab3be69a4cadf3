import Charts
import Markup
import Testing

@Suite("A share is a thin bar")
struct ThinBarTests {
  @Test("It is as long as the share, and hidden from those who read the figure")
  func length() {
    let text = ThinBar(0.63).svg.text
    #expect(text.hasPrefix(#"<svg class="thin" aria-hidden="true">"#))
    #expect(text.contains(#"<rect class="part" x="0" y="0" width="63%" height="100%"/>"#))
  }

  @Test("Nothing is drawn for nothing or for what is no number", arguments: [0, -1, Double.nan])
  func nothing(share: Double) {
    #expect(!ThinBar(share).svg.text.contains("part"))
  }

  @Test("Everything is the most")
  func most() {
    #expect(ThinBar(7).svg.text.contains(#"width="100%" height="100%"/></svg>"#))
  }
}
