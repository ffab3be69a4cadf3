import Charts
import Markup
import Testing

@Suite("Distributions are compared on one scale")
struct DistributionChartTests {
  private func chart(_ rows: [DistributionChart.Row]) -> String {
    DistributionChart(title: "Worth", summary: "One is better.", rows: rows) { whole($0) }.svg.text
  }

  private func row(_ name: String, _ low: Double, _ high: Double, _ counts: [Int]) -> DistributionChart.Row {
    .init(name: name, low: low, high: high, counts: counts, interval: (low, (low + high) / 2, high))
  }

  /// The area of a polygon, by the shoelace formula.
  private func area(_ points: Substring) -> Double {
    let corners = points.split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
    let pairs = zip(corners, corners.dropFirst() + corners.prefix(1))
    return abs(pairs.reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }) / 2
  }

  private func areas(_ text: String, _ name: String) -> [Double] {
    text.matches(of: /<polygon class="(\w+)" points="([^"]+)"/).filter { $0.1 == name }.map { area($0.2) }
  }

  @Test("Each has its name, its shape, its interval and its middle, and they share a scale")
  func parts() {
    let text = chart([row("Inside", -50, 50, [1, 3, 1]), row("<Outside>", 0, 100, [2, 2, 2])])
    #expect(text.contains(">Inside</text>") && text.contains(">&lt;Outside&gt;</text>"))
    #expect(text.count(of: "class=\"range\"") == 2 && text.count(of: "class=\"mid\"") == 2)
    #expect(text.count(of: "class=\"zero\"") == 1)
    #expect(text.contains(">0</text>") && text.contains(">100</text>"))
  }

  @Test("Zero divides the area as it divides the values, and all are equally high")
  func areas() throws {
    let text = chart([row("A", -100, 100, [5, 5, 5, 5]), row("B", 0, 40, [3, 9, 9, 3]), row("C", -30, -10, [1, 1])])
    let (below, above) = (areas(text, "below"), areas(text, "above"))
    #expect(below.count == 2 && above.count == 2)
    #expect(abs(below[0] - above[0]) < 1)
    // Full over two thirds of a width of 40, a third as high at the ends; full over a width of 20.
    #expect(abs(above[1] / above[0] - 0.4 * (2 + 2.0 / 3) / 4) < 0.01)
    #expect(abs(below[1] / below[0] - 0.2) < 0.01)
  }

  @Test("A known value is a peak; nothing, and what is not finite, is left out")
  func unusual() {
    let known = chart([row("Known", 0, 0, [4096])])
    #expect(known.count(of: "<polygon") >= 1 && !known.contains("nan"))
    let odd = chart([row("A", .nan, 1, [1]), row("B", 0, 1, [0, 0]), row("C", 0, 1, []), row("D", 3, 1, [1])])
    #expect(!odd.contains("<polygon") && odd.hasSuffix("</svg>"))
    #expect(!chart([row("A", -1e308, 1e308, [1, 2])]).contains("inf"))
    #expect(!chart([]).contains("nan"))
  }
}
