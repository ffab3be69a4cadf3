import Charts
import Markup
import Testing

@Suite("A range bar shows low, middle and high on a shared axis")
struct RangeBarTests {
  private func svg(_ low: Double, _ middle: Double, _ high: Double, on axis: Axis = Axis(0...200)) -> String {
    RangeBar(low: low, middle: middle, high: high, axis: axis, label: "<in words>").svg.text
  }

  @Test("The whole drawing")
  func whole() {
    #expect(
      svg(60, 118, 180) == """
        <svg class="span" role="img" aria-label="&lt;in words&gt;">\
        <line class="rail" x1="0" y1="50%" x2="100%" y2="50%"/>\
        <line class="range" x1="30%" y1="50%" x2="90%" y2="50%"/>\
        <circle class="mid" cx="59%" cy="50%" r="6"/></svg>
        """)
  }

  @Test("Values beyond the axis lie on its ends")
  func clamped() {
    #expect(svg(-10, 250, 900).contains(#"x1="0%" y1="50%" x2="100%" y2="50%"/><circle class="mid" cx="100%""#))
  }

  @Test("Ends given the wrong way round are exchanged")
  func exchanged() {
    #expect(svg(180, 118, 60) == svg(60, 118, 180))
  }

  @Test("A zero line is drawn only where the axis crosses zero")
  func zero() {
    let line = #"<line class="zero" x1="25%" y1="0" x2="25%" y2="100%""#
    #expect(svg(-10, 20, 50, on: Axis(-50...150)).contains(line))
    #expect(!svg(10, 20, 50).contains("zero"))
  }

  @Test("What is not finite is not drawn", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(!svg(value, 1, 2).contains("range"))
    #expect(!svg(0, 1, value).contains("range"))
    #expect(!svg(0, value, 2).contains("mid"))
    for text in [svg(value, value, value), svg(0, 1, value), svg(value, 1, 2)] {
      #expect(!text.contains("nan") && !text.contains("inf"))
    }
  }

  @Test("No inline style, which the content security policy would block")
  func noStyle() {
    #expect(!svg(1, 2, 3).contains("style"))
  }
}
