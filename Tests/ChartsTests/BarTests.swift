import Charts
import Markup
import Testing

@Suite("Bars of a ranking")
struct BarTests {
  @Test("A swing goes from the result at the low end to that at the high end, whichever is larger")
  func swing() {
    let axis = Axis(-100...100)
    let falling = SwingBar(atLow: 50, atHigh: -50, axis: axis, label: "More <costs> less").svg.text
    #expect(falling.contains(#"class="range" x1="75%" y1="50%" x2="25%""#))
    #expect(falling.contains(#"class="mid low" cx="75%""#) && falling.contains(#"class="mid high" cx="25%""#))
    #expect(falling.contains(#"class="zero" x1="50%""#))
    #expect(falling.contains(#"aria-label="More &lt;costs&gt; less""#))
    let odd = SwingBar(atLow: .nan, atHigh: 1, axis: axis, label: "").svg.text
    #expect(!odd.contains("range") && odd.contains("rail"))
  }

  @Test("The figures of a chart are a table with heads, and names are escaped")
  func table() {
    let text = ChartTable(
      "Worth in EUR", columns: ["Option", "Middle"], rows: [["<Host>", "12"], ["Inside", "7"]]
    ).html.text
    #expect(text.contains("<th scope=\"row\" dir=\"auto\">&lt;Host&gt;</th><td class=\"n figure\">12</td>"))
    #expect(text.contains("<th scope=\"col\">Option</th><th scope=\"col\" class=\"n\">Middle</th>"))
    #expect(text.count(of: "<tr>") == 3)
  }
}
