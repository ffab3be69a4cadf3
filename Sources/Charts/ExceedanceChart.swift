public import Markup

/// How likely it is that an amount is exceeded, for several quantities on one logarithmic scale.
///
/// Curves are told apart by their dashes, not by colour alone. Classes: `exceedance` on the whole, `curve` with `c0` to
/// `c5` in the order given or `today`, `mark` for amounts beside them, `legend`, and those of the scales.
public struct ExceedanceChart: Sendable {
  public struct Curve: Sendable, Hashable {
    let name: String
    let isReference: Bool
    let points: [Point]

    /// - Parameters:
    ///   - name: for the legend.
    ///   - isReference: whether it is what the others are compared with; it is drawn dashed.
    ///   - points: with ascending amounts; an amount of zero lies at the left end.
    public init(name: String, isReference: Bool = false, points: [Point]) {
      (self.name, self.isReference) = (name, isReference)
      self.points = points.filter { $0.amount.isFinite && $0.amount >= 0 && $0.probability.isFinite }
    }
  }

  /// The probability that an amount is exceeded.
  public struct Point: Sendable, Hashable {
    let amount: Double
    let probability: Double

    public init(amount: Double, probability: Double) { (self.amount, self.probability) = (amount, probability) }
  }

  /// An amount to compare with.
  public struct Mark: Sendable, Hashable {
    let amount: Double
    let name: String

    public init(amount: Double, name: String) { (self.amount, self.name) = (amount, name) }
  }

  private let title: String
  private let summary: String
  private let curves: [Curve]
  private let marks: [Mark]
  private let amountWords: @Sendable (Double) -> String
  private let chanceWords: @Sendable (Double) -> String

  private static let height = 180.0
  private static let keyWidth = 30.0
  static let dashes = ["", "9 3", "3 3", "12 3 2 3", "6 2 2 2 2 2", "1 4"]

  /// - Parameters:
  ///   - marks: those not above zero are left out.
  ///   - amountWords: how an amount, a power of ten, is written.
  ///   - chanceWords: how a probability, 0 to 1, is written.
  public init(
    title: String, summary: String, curves: [Curve], marks: [Mark] = [],
    amountWords: @escaping @Sendable (Double) -> String, chanceWords: @escaping @Sendable (Double) -> String
  ) {
    (self.title, self.summary) = (title, summary)
    self.curves = curves
    self.marks = marks.filter { $0.amount.isFinite && $0.amount > 0 }
    (self.amountWords, self.chanceWords) = (amountWords, chanceWords)
  }

  public var svg: HTML {
    let legend = Double(curves.count + marks.count) * Plot.lineHeight
    let axis = LogAxis.covering(values: curves.flatMap { $0.points.map(\.amount) } + marks.map(\.amount))
    let chances = Axis.covering(values: curves.flatMap { $0.points.map(\.probability) })
    let plot = Plot(
      top: legend + Plot.lineHeight, height: Self.height,
      horizontal: axis.ticks.map { .init(fraction: axis.fraction(of: $0), words: amountWords($0)) },
      vertical: chances.ticks(most: 6).map {
        .init(fraction: chances.fraction(of: $0), words: chanceWords($0), isZero: $0 == 0)
      })
    let drawn = curves.enumerated().html { index, curve in
      let line = curve.points.map { point in
        (x: plot.x(axis.fraction(of: point.amount)), y: plot.y(chances.fraction(of: point.probability)))
      }
      return key(index, curve.name, stroke(index)) + polyline(line, stroke(index))
    }
    let beside = marks.enumerated().html { index, mark in
      let x = plot.x(axis.fraction(of: mark.amount))
      return key(curves.count + index, mark.name, "mark m\(index)\" stroke-width=\"5") + vertical(x, plot, index)
    }
    return Plot.svg(
      "exceedance", height: plot.bottom, title: title, summary: summary, plot.scales + beside + drawn)
  }

  /// Class and dashes of a curve.
  private func stroke(_ index: Int) -> HTML {
    if curves[index].isReference { return "curve today\" stroke-dasharray=\"7 4" }
    let dash = Self.dashes[index % Self.dashes.count]
    return dash.isEmpty ? "curve c\(index)" : "curve c\(index)\" stroke-dasharray=\"\(dash)"
  }

  private func polyline(_ line: [(x: Double, y: Double)], _ stroke: HTML) -> HTML {
    .when(
      line.count > 1,
      "<polyline class=\"\(stroke)\" points=\"\(Plot.points(line))\" fill=\"none\" stroke=\"currentColor\"/>")
  }

  private func vertical(_ x: Double, _ plot: Plot, _ index: Int) -> HTML {
    """
    <line class="mark m\(index)" x1="\(coordinate(x))" y1="\(coordinate(plot.area.top))" x2="\(coordinate(x))" \
    y2="\(coordinate(plot.area.bottom))" stroke="currentColor" stroke-width="5"/>
    """
  }

  private func key(_ row: Int, _ name: String, _ stroke: HTML) -> HTML {
    let y = (Double(row) + 0.5) * Plot.lineHeight
    let left = Self.keyWidth + Plot.gap
    return """
      <line class="\(stroke)" x1="0" y1="\(coordinate(y))" x2="\(coordinate(Self.keyWidth))" y2="\(coordinate(y))" \
      stroke="currentColor"/><text class="legend" x="\(coordinate(left))" y="\(coordinate(y + 4.5))">\
      \(Label.fitted(name, fontSize: Plot.fontSize, into: Plot.width - left))</text>
      """
  }
}
