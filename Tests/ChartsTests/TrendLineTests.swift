import Charts
import Markup
import Testing

@Suite("A trend line shows readings against baseline and target")
struct TrendLineTests {
  private func chart(_ points: [TrendLine.Point]) -> TrendLine {
    TrendLine(
      title: "Days to an answer", summary: "From 9 to 4 days.", points: points,
      baseline: .init(y: 9, label: "Baseline 9 days"), target: .init(y: 3, label: "Target 3 days"))
  }

  private func point(_ x: Double, _ y: Double) -> TrendLine.Point {
    .init(x: x, y: y, date: "day \(x)", value: "\(y) days")
  }

  @Test("Title, description, readings and levels are there")
  func parts() {
    let text = chart([point(0, 8), point(30, 6), point(60, 4)]).svg.text
    #expect(text.contains("<title>Days to an answer</title><desc>From 9 to 4 days.</desc>"))
    #expect(text.count(of: "<polyline") == 1)
    #expect(text.count(of: "<circle") == 3)
    #expect(text.count(of: "class=\"baseline\"") == 2)
    #expect(text.count(of: "class=\"target\"") == 2)
    #expect(text.contains(">Target 3 days</text>"))
    #expect(text.contains(">4.0 days</text>"))
    #expect(!text.contains("style"))
  }

  @Test("Higher readings stand higher, later ones further right")
  func directions() {
    let line = TrendLine(title: "", summary: "", points: [point(0, 0), point(10, 100)]).svg.text
    #expect(line.contains(#"points="16,157.5 384,27.5""#))
  }

  @Test("No reading and one reading need no line")
  func few() {
    let none = chart([]).svg.text
    #expect(!none.contains("<circle") && !none.contains("<polyline"))
    let one = chart([point(5, 6)]).svg.text
    #expect(one.count(of: "<circle") == 1 && !one.contains("<polyline"))
    #expect(one.contains(#"cx="200""#))
    #expect(TrendLine(title: "t", summary: "s", points: []).svg.text.hasSuffix("<desc>s</desc></svg>"))
  }

  @Test("Readings come in the order of time, unknown times last; the table keeps them all")
  func order() {
    let line = chart([point(.nan, 1), point(9, 2), point(3, .nan), point(1, 4), point(3, 5)])
    #expect(line.points.map(\.date) == ["day 1.0", "day 3.0", "day 3.0", "day 9.0", "day nan"])
    #expect(line.points[1].y.isNaN)
    #expect(line.svg.text.count(of: "<circle") == 3)
  }

  @Test(
    "Unusual values give an ordinary drawing",
    arguments: [
      [5, 5, 5], [0, 0], [1e308, -1e308], [1e-308, 2e-308], [1e15, 1e15 + 1], [.nan, .infinity, 3], [.nan],
      [-.infinity],
    ] as [[Double]])
  func unusual(values: [Double]) {
    for scale in [1, 1e300, 1e-300] {
      let points = values.enumerated().map { index, y in
        TrendLine.Point(x: Double(index) * scale, y: y, date: "", value: "")
      }
      for levels in [values.first ?? 0, .nan, 1] {
        let text = TrendLine(
          title: "", summary: "", points: points, baseline: .init(y: levels, label: ""), target: nil
        ).svg.text
        #expect(!text.contains("nan") && !text.contains("inf"))
        #expect(text.count(of: "<circle") == values.count { $0.isFinite })
      }
    }
  }

  @Test("What people wrote is escaped")
  func escaping() {
    let point = TrendLine.Point(x: 0, y: 0, date: "<d>", value: "<v>")
    let text = TrendLine(title: "<t>", summary: "<s>", points: [point], target: .init(y: 1, label: "<l>")).svg.text
    for letter in ["d", "v", "t", "s", "l"] {
      #expect(text.contains("&lt;\(letter)&gt;") && !text.contains("<\(letter)>"))
    }
  }

  @Test("The same values give the same drawing")
  func deterministic() {
    let points = (0..<12).map { point(Double($0 * 7), Double($0 * $0 % 11)) }
    #expect(chart(points).svg == chart(points).svg)
    #expect(chart(points.reversed()).svg == chart(points).svg)
  }
}
