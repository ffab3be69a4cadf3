import Charts
import Markup
import Testing

@Suite("Lanes show one quantity for several owners")
struct LanesTests {
  private func svg(_ lanes: [Lanes.Lane]) -> String { Lanes(lanes, axis: Axis(0...50), label: "<w>").svg.text }

  @Test("The whole drawing")
  func whole() {
    #expect(
      svg([Lanes.Lane(owner: "it", letter: "I", low: 10, middle: 20, high: 40)]) == """
        <svg class="lanes" role="img" height="22"><title>&lt;w&gt;</title>\
        <line class="rail" x1="0" y1="11" x2="100%" y2="11"/>\
        <g data-party="it"><line class="range" x1="20%" y1="11" x2="80%" y2="11"/>\
        <circle class="disc" cx="40%" cy="11" r="9"/>\
        <text x="40%" y="11" dy="0.36em" text-anchor="middle">I</text></g></svg>
        """)
  }

  @Test("Each owner has a lane, and one without figures stays empty")
  func lanes() {
    let known = Lanes.Lane(owner: "hr", letter: "H", low: 5, middle: 5, high: 5)
    let text = svg([Lanes.Lane(owner: "it", letter: "I", low: 1, middle: .nan, high: 2), known])
    #expect(text.contains(#"height="44""#))
    #expect(text.matches(of: /class="rail"/).count == 2)
    #expect(text.matches(of: /class="disc"/).count == 1)
    #expect(!text.contains("nan"))
  }

  @Test("Ends given the wrong way round are exchanged, values beyond the axis lie on its ends")
  func ends() {
    let text = svg([Lanes.Lane(owner: "it", letter: "I", low: 90, middle: -5, high: 10)])
    #expect(text.contains(#"x1="20%" y1="11" x2="100%""#))
    #expect(text.contains(#"cx="0%""#))
  }
}
