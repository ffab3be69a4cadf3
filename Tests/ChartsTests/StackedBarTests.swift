import Charts
import Markup
import Testing

@Suite("A stacked bar shows the parts of a whole")
struct StackedBarTests {
  private func svg(_ parts: [Double]) -> String { StackedBar(parts: parts, label: "<ranks>").svg.text }

  @Test("The whole drawing")
  func whole() {
    #expect(
      svg([0.5, 0, 0.25]) == """
        <svg class="stack" role="img"><title>&lt;ranks&gt;</title>\
        <rect class="rail" x="0" y="15%" width="100%" height="70%"/>\
        <rect class="part" x="0%" y="15%" width="50%" height="70%" fill-opacity="1"/>\
        <rect class="part" x="50%" y="15%" width="25%" height="70%" fill-opacity="0.4"/></svg>
        """)
  }

  @Test("Later parts are never bolder than earlier ones")
  func order() throws {
    let text = svg(Array(repeating: 0.1, count: 9))
    let opacities = text.matches(of: /fill-opacity="([0-9.]+)"/).compactMap { Double($0.output.1) }
    #expect(opacities.count == 9)
    #expect(zip(opacities, opacities.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(Set(opacities.prefix(6)).count == 6)
  }

  @Test("What goes beyond the whole is cut off, what is no share takes no room")
  func bounds() {
    #expect(svg([0.8, 0.8, 0.8]).matches(of: /class="part"/).count == 2)
    #expect(svg([0.8, 0.8]).contains(#"x="80%" y="15%" width="20%""#))
    #expect(!svg([.nan, -1, .infinity]).contains("part"))
  }

  @Test("A key is as bold as its part")
  func key() {
    #expect(StackedBar.key(1).text.contains(#"fill-opacity="0.62""#))
    #expect(StackedBar.key(40).text.contains(#"fill-opacity="0.07""#))
  }
}
