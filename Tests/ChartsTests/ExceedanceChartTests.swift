import Charts
import Markup
import Testing

@Suite("Loss curves lie on one logarithmic scale, with what to compare them with")
struct ExceedanceChartTests {
  private func chart(_ curves: [ExceedanceChart.Curve], _ marks: [ExceedanceChart.Mark] = []) -> String {
    ExceedanceChart(
      title: "Losses", summary: "Today costs more.", curves: curves, marks: marks,
      amountWords: { whole($0) }, chanceWords: { "\(Int(100 * $0)) %" }
    ).svg.text
  }

  private func curve(
    _ name: String, isReference: Bool = false, _ points: [(Double, Double)]
  )
    -> ExceedanceChart.Curve
  {
    .init(name: name, isReference: isReference, points: points.map { .init(amount: $0, probability: $1) })
  }

  @Test("Each curve has its line and its key, told apart by dashes")
  func parts() {
    let text = chart(
      [
        curve("Inside", [(0, 0.4), (1_000, 0.3), (90_000, 0.01)]), curve("Host", [(0, 0.5), (5_000, 0.2)]),
        curve("today", isReference: true, [(0, 0.9), (20_000, 0.5), (800_000, 0.05)]),
      ], [.init(amount: 45_000, name: "Benefit of a year")])
    #expect(text.count(of: "<polyline") == 3)
    #expect(text.count(of: "class=\"legend\"") == 4)
    #expect(text.count(of: "class=\"curve today\" stroke-dasharray=\"7 4\"") == 2)
    #expect(text.count(of: "class=\"curve c1\" stroke-dasharray=\"9 3\"") == 2)
    #expect(text.count(of: "class=\"mark m0\"") == 2)
    #expect(text.contains(">1000000</text>"))
  }

  @Test("A loss of nothing lies at the left end; larger ones further right, less likely ones lower")
  func directions() throws {
    let text = chart([curve("A", [(0, 0.8), (100, 0.4), (10_000, 0.1)])])
    let line = try #require(text.firstMatch(of: /<polyline class="curve c0" points="([^"]+)"/))
    let points = line.1.split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
    #expect(points.map { $0[0] } == points.map { $0[0] }.sorted())
    #expect(points.map { $0[1] } == points.map { $0[1] }.sorted())
  }

  @Test("No curve, a curve of one point and odd numbers give an ordinary drawing")
  func unusual() {
    #expect(chart([]).hasSuffix("</svg>"))
    #expect(!chart([curve("A", [(5, 0.5)])]).contains("<polyline"))
    let odd = chart(
      [curve("A", [(.nan, 0.2), (-4, 0.3), (1e300, 0.2), (1, .infinity)])], [.init(amount: 0, name: "0")])
    #expect(!odd.contains("nan") && !odd.contains("inf") && !odd.contains("class=\"mark"))
  }
}
