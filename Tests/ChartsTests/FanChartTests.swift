import Charts
import Markup
import Testing

@Suite("A fan shows a quantity over time in futures from bad to good")
struct FanChartTests {
  private func chart(_ points: [FanChart.Point]) -> String {
    FanChart(
      title: "Cash <so far>", summary: "It is back in year 2.", points: points, timeWords: { "month \(Int($0))" },
      valueWords: { "\(whole($0)) EUR" }
    ).svg.text
  }

  private let points = (0...12).map { month in
    let middle = Double(month * 20 - 100)
    return FanChart.Point(time: Double(month), quantiles: [-60, -20, 0, 20, 60].map { $0 + middle })
  }

  @Test("Title, description, two bands, the middle and marked scales are there")
  func parts() {
    let text = chart(points)
    #expect(text.contains("<title>Cash &lt;so far&gt;</title><desc>It is back in year 2.</desc>"))
    #expect(text.count(of: "<polygon") == 2 && text.count(of: "<polyline") == 1)
    #expect(text.contains(">0 EUR</text>") && text.contains(">month 12</text>"))
    #expect(text.count(of: "class=\"zero\"") == 1)
    #expect(!text.contains("style="))
  }

  @Test("Higher values stand higher, later ones further right")
  func directions() throws {
    let text = chart([
      .init(time: 0, quantiles: [0, 0, 0, 0, 0]), .init(time: 10, quantiles: [100, 100, 100, 100, 100]),
    ])
    let line = try #require(text.firstMatch(of: /class="line" points="([\d.]+),([\d.]+) ([\d.]+),([\d.]+)"/))
    let numbers = [line.1, line.2, line.3, line.4].compactMap { Double($0) }
    #expect(numbers[0] < numbers[2] && numbers[1] > numbers[3])
  }

  @Test("Unusual values give an ordinary drawing")
  func unusual() {
    for values in [[1e308, -1e308], [0, 0], [.nan, 3], [.infinity, 1], [5], []] as [[Double]] {
      let text = chart(
        values.enumerated().map { .init(time: Double($0), quantiles: [Double](repeating: $1, count: 5)) })
      #expect(!text.contains("nan") && !text.contains("inf") && text.hasSuffix("</svg>"))
    }
    #expect(!chart([.init(time: 0, quantiles: [1, 2, 3])]).contains("<polygon"))
  }
}
