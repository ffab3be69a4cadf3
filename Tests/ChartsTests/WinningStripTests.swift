import Charts
import Markup
import Testing

@Suite("A strip shows what wins in which range")
struct WinningStripTests {
  private typealias Range = WinningStrip.Range
  private let two = [
    Range(letter: "B", index: 1, from: 0, to: 0.4), Range(letter: "C", index: 2, from: 0.4, to: 1),
  ]

  private func svg(_ ranges: [Range], _ mark: Double) -> String {
    WinningStrip(ranges: ranges, mark: mark, label: "in <words>").svg.text
  }

  @Test("The whole drawing")
  func whole() {
    #expect(
      svg(two, 0.1) == """
        <svg class="strip" role="img"><title>in &lt;words&gt;</title>\
        <rect class="won" x="0%" y="15%" width="40%" height="70%" fill-opacity="0.45"/>\
        <text x="20%" y="50%" dy="0.36em" text-anchor="middle">B</text>\
        <rect class="win" x="40%" y="15%" width="60%" height="70%" fill-opacity="0.32"/>\
        <text x="70%" y="50%" dy="0.36em" text-anchor="middle">C</text>\
        <line class="at" x1="10%" y1="0" x2="10%" y2="100%"/></svg>
        """)
  }

  @Test("One range is the owner's, also where the mark stands on a border")
  func border() {
    #expect(svg(two, 0.4).matches(of: /class="won"/).count == 1)
    #expect(svg(two, 0.9).contains(#"class="won" x="40%""#))
  }

  @Test("A letter stands beside the mark, and not in a range too narrow for it")
  func letters() {
    #expect(svg(two, 0.2).contains(#"<text x="30%""#))
    let narrow = [Range(letter: "A", index: 0, from: 0, to: 0.05), Range(letter: "B", index: 1, from: 0.05, to: 1)]
    #expect(!svg(narrow, 0.5).contains(">A<"))
    #expect(svg(narrow, 0.5).contains(">B<"))
  }

  @Test("What cannot be drawn is left out", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    let text = svg([Range(letter: "A", index: 0, from: value, to: 1), two[1]], value)
    #expect(!text.contains("nan") && !text.contains("inf"))
    #expect(!text.contains("class=\"at\""))
    #expect(text.matches(of: /<rect/).count == 1)
  }
}
