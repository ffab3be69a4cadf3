public import Markup

/// A quantity over time in futures from bad to good: the middle as a line, half of the futures and 90 of 100 as bands.
///
/// Classes for the style sheet: `fan` on the whole, `outer` and `inner` for the bands, `line`, and those of ``Plot``'s
/// scales: `rule`, `zero`, `tick`.
public struct FanChart: Sendable {
  /// A point of time with its quantiles.
  public struct Point: Sendable, Hashable {
    /// On any scale that grows with time.
    public let time: Double
    /// At 5, 25, 50, 75 and 95 %.
    public let quantiles: [Double]

    public init(time: Double, quantiles: [Double]) { (self.time, self.quantiles) = (time, quantiles) }

    fileprivate var isFinite: Bool { time.isFinite && quantiles.count == 5 && quantiles.allSatisfy(\.isFinite) }
  }

  private let title: String
  private let summary: String
  private let points: [Point]
  private let vertical: Axis
  private let timeWords: @Sendable (Double) -> String
  private let valueWords: @Sendable (Double) -> String

  private static let height = 190.0

  /// - Parameters:
  ///   - title: what is shown.
  ///   - summary: what it says, in a sentence.
  ///   - points: in the order of time; those that are not finite, or without five quantiles, are left out.
  ///   - vertical: the scale of the quantity; nil for one that holds all points and zero.
  ///   - timeWords: how a point of time is written.
  ///   - valueWords: how a value of the quantity is written.
  public init(
    title: String, summary: String, points: [Point], vertical: Axis? = nil,
    timeWords: @escaping @Sendable (Double) -> String, valueWords: @escaping @Sendable (Double) -> String
  ) {
    (self.title, self.summary) = (title, summary)
    self.points = points.filter(\.isFinite)
    self.vertical = vertical ?? Axis.covering(values: self.points.flatMap(\.quantiles))
    (self.timeWords, self.valueWords) = (timeWords, valueWords)
  }

  public var svg: HTML {
    let times = Axis((points.first?.time ?? 0)...max(points.last?.time ?? 1, points.first?.time ?? 0))
    let plot = Plot(
      top: Plot.lineHeight / 2, height: Self.height,
      horizontal: times.ticks(most: 7).map { .init(fraction: times.fraction(of: $0), words: timeWords($0)) },
      vertical: vertical.ticks(most: 6).map {
        .init(fraction: vertical.fraction(of: $0), words: valueWords($0), isZero: $0 == 0)
      })
    func line(_ quantile: Int) -> [(x: Double, y: Double)] {
      points.map { point in
        (plot.x(times.fraction(of: point.time)), plot.y(vertical.fraction(of: point.quantiles[quantile])))
      }
    }
    func band(_ name: StaticString, _ low: Int, _ high: Int) -> HTML {
      """
      <polygon class="\(HTML(stringLiteral: name))" points="\(Plot.points(line(low) + line(high).reversed()))" \
      stroke="none"/>
      """
    }
    let drawing: HTML = .when(
      points.count > 1,
      """
      \(band("outer", 0, 4))\(band("inner", 1, 3))\
      <polyline class="line" points="\(Plot.points(line(2)))" fill="none" stroke="currentColor"/>
      """)
    return Plot.svg("fan", height: plot.bottom, title: title, summary: summary, plot.scales + drawing)
  }
}
