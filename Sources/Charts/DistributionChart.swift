public import Markup

/// Distributions under each other on one scale, so that they can be compared: the shape of each, with its middle and
/// its 90 % interval below.
///
/// All are drawn to the same height, so that a narrow one does not flatten the others: their widths compare. What lies below zero has the class `below`, the rest `above`; the other classes are
/// `spread` on the whole, `name`, `range`, `mid` and those of the scales.
public struct DistributionChart: Sendable {
  /// One distribution.
  public struct Row: Sendable {
    let name: String
    let low: Double
    let high: Double
    let counts: [Int]
    let interval: (low: Double, middle: Double, high: Double)

    /// - Parameters:
    ///   - name: what it is the distribution of.
    ///   - low: where the first of equally wide ranges begins; `high`: where the last one ends.
    ///   - counts: how many values fall into each.
    ///   - interval: the 5th, 50th and 95th percentile.
    public init(
      name: String, low: Double, high: Double, counts: [Int], interval: (low: Double, middle: Double, high: Double)
    ) {
      (self.name, self.low, self.high, self.counts, self.interval) = (name, low, high, counts, interval)
    }

    var isDrawable: Bool {
      [low, high, interval.low, interval.middle, interval.high].allSatisfy(\.isFinite) && counts.contains { $0 > 0 }
        && high >= low
    }
  }

  private let title: String
  private let summary: String
  private let rows: [Row]
  private let valueWords: @Sendable (Double) -> String

  private static let shapeHeight = 44.0
  private static let rowHeight = Plot.lineHeight + shapeHeight + 22

  /// - Parameters:
  ///   - rows: the first on top; what is not finite, or empty, is left out.
  ///   - valueWords: how a value of the scale is written.
  public init(title: String, summary: String, rows: [Row], valueWords: @escaping @Sendable (Double) -> String) {
    (self.title, self.summary, self.valueWords) = (title, summary, valueWords)
    self.rows = rows.filter(\.isDrawable)
  }

  public var svg: HTML {
    let axis = Axis.covering(values: rows.flatMap { [$0.low, $0.high, $0.interval.low, $0.interval.high] })
    let plot = Plot(
      top: 0, height: Self.rowHeight * Double(max(rows.count, 1)),
      horizontal: axis.ticks(most: 6).map {
        .init(fraction: axis.fraction(of: $0), words: valueWords($0), isZero: $0 == 0)
      }, vertical: [])
    let narrowest = (axis.upper - axis.lower) / 100
    let shapes = rows.enumerated().html { index, row in
      let top = Self.rowHeight * Double(index)
      let shape = DistributionShape(
        row: row, axis: axis, plot: plot, base: top + Plot.lineHeight + Self.shapeHeight,
        height: Self.shapeHeight, narrowest: narrowest)
      return shape.html + name(row.name, top: top)
    }
    return Plot.svg("spread", height: plot.bottom, title: title, summary: summary, plot.scales + shapes)
  }

  private func name(_ name: String, top: Double) -> HTML {
    let fitted = Label.fitted(name, fontSize: Plot.fontSize, into: Plot.width - 2 * Plot.gap)
    return """
      <text class="name" x="\(coordinate(Plot.gap))" y="\(coordinate(top + Plot.lineHeight - Label.descent))">\
      \(fitted)</text>
      """
  }
}

/// One distribution as it is drawn.
private struct DistributionShape {
  let row: DistributionChart.Row
  let axis: Axis
  let plot: Plot
  /// The y of its base line.
  let base: Double
  let height: Double
  /// The width of a known value, which has none of its own.
  let narrowest: Double

  var html: HTML { part("below", upTo: 0) + part("above", from: 0) + interval }

  private func x(_ value: Double) -> Double { plot.x(axis.fraction(of: value)) }

  /// The outline of the values within bounds, as steps.
  private func part(_ name: StaticString, from least: Double = -.infinity, upTo end: Double = .infinity) -> HTML {
    let spread = max(row.high - row.low, narrowest)
    let start = row.high > row.low ? row.low : row.low - spread / 2
    let width = spread / Double(row.counts.count)
    var outline: [(x: Double, y: Double)] = []
    let most = Double(row.counts.max() ?? 1)
    for (index, count) in row.counts.enumerated() {
      let left = max(start + Double(index) * width, least)
      let right = min(start + Double(index + 1) * width, end)
      guard left < right else { continue }
      let y = base - Double(count) / most * height
      outline += [(x(left), y), (x(right), y)]
    }
    guard let first = outline.first, let last = outline.last else { return .empty }
    return """
      <polygon class="\(HTML(stringLiteral: name))" \
      points="\(Plot.points([(first.x, base)] + outline + [(last.x, base)]))" stroke="none"/>
      """
  }

  private var interval: HTML {
    let y = coordinate(base + 9)
    return """
      <line class="range" x1="\(coordinate(x(row.interval.low)))" y1="\(y)" \
      x2="\(coordinate(x(row.interval.high)))" y2="\(y)" stroke="currentColor"/>\
      <circle class="mid" cx="\(coordinate(x(row.interval.middle)))" cy="\(y)" r="5"/>
      """
  }
}
