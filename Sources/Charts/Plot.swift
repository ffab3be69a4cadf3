import Markup

/// The area of a chart between its two scales, in units of its view box.
///
/// Labels of the vertical scale stand to the left of it, those of the horizontal one below.
struct Plot {
  /// A value on a scale, with its words.
  struct Tick {
    /// Where it lies, 0 at the left or lower end and 1 at the other.
    let fraction: Double
    let words: String
    /// Whether it is zero, from where lengths and heights are read.
    var isZero = false
  }

  static let width = 420.0
  static let fontSize = 13.0
  static let lineHeight = 18.0
  static let gap = 6.0

  let area: Box
  private let horizontal: [Tick]
  private let vertical: [Tick]

  /// - Parameters:
  ///   - top: where the area begins.
  ///   - height: of the area.
  ///   - horizontal: those that would touch a neighbour are left out, the first and zero last of all.
  ///   - vertical: all are drawn.
  init(top: Double, height: Double, horizontal: [Tick], vertical: [Tick]) {
    let label = vertical.map { Label.width(of: $0.words, fontSize: Self.fontSize) }.max() ?? 0
    let left = vertical.isEmpty ? Self.gap : min(label, Self.width / 3) + Self.gap
    area = Box(left: left, top: top, width: Self.width - left - Self.gap, height: height)
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// Where everything ends, labels included.
  var bottom: Double { area.bottom + (horizontal.isEmpty ? 0 : Self.lineHeight + Self.gap) }

  func x(_ fraction: Double) -> Double { area.left + area.width * fraction }
  func y(_ fraction: Double) -> Double { area.bottom - area.height * fraction }

  /// Lines and words of both scales.
  var scales: HTML { vertical.html(horizontalLine) + shown.html { verticalLine($0.tick) + word($0) } }

  private func horizontalLine(_ tick: Tick) -> HTML {
    let y = coordinate(y(tick.fraction))
    return """
      <line class="\(tick.isZero ? "zero" : "rule")" x1="\(coordinate(area.left))" y1="\(y)" \
      x2="\(coordinate(area.right))" y2="\(y)" stroke="currentColor"/>\
      <text class="tick" x="\(coordinate(area.left - Self.gap))" y="\(coordinate(self.y(tick.fraction) + 4))" \
      text-anchor="end">\(tick.words)</text>
      """
  }

  private func verticalLine(_ tick: Tick) -> HTML {
    let x = coordinate(x(tick.fraction))
    return """
      <line class="\(tick.isZero ? "zero" : "rule")" x1="\(x)" y1="\(coordinate(area.top))" x2="\(x)" \
      y2="\(coordinate(area.bottom + 3))" stroke="currentColor"/>
      """
  }

  private func word(_ placed: (tick: Tick, box: Box)) -> HTML {
    """
    <text class="tick" x="\(coordinate(placed.box.middle))" y="\(coordinate(placed.box.bottom - Label.descent))" \
    text-anchor="middle">\(placed.tick.words)</text>
    """
  }

  /// The ticks of the horizontal scale that have room for their words, in order.
  private var shown: [(tick: Tick, box: Box)] {
    let boxes = horizontal.map { tick -> Box in
      let size = Label.width(of: tick.words, fontSize: Self.fontSize)
      let left = min(max(x(tick.fraction) - size / 2, 0), Self.width - size)
      return Box(left: left, top: area.bottom + Self.gap, width: size, height: Self.lineHeight)
    }
    let order = horizontal.indices.sorted { weight($0) < weight($1) }
    var kept: [Int] = []
    for index in order where !kept.contains(where: { boxes[$0].overlaps(boxes[index]) }) { kept.append(index) }
    return kept.sorted().map { (horizontal[$0], boxes[$0]) }
  }

  /// Zero first, then the ends, then every other.
  private func weight(_ index: Int) -> (Int, Int) {
    if horizontal[index].isZero { return (0, index) }
    if index == 0 || index == horizontal.count - 1 { return (1, index) }
    return (index.isMultiple(of: 2) ? 2 : 3, index)
  }
}

extension Plot {
  /// The frame of a drawing of this width: scales with the room that it is given, and tells what it shows.
  static func svg(_ name: String, height: Double, title: String, summary: String, _ content: HTML) -> HTML {
    """
    <svg class="\(name)" role="img" viewBox="0 0 \(coordinate(width)) \(coordinate(height))" \
    font-size="\(coordinate(fontSize))" fill="currentColor">\
    <title>\(title)</title><desc>\(summary)</desc>\(content)</svg>
    """
  }

  /// The points of a polygon or polyline.
  static func points(_ points: [(x: Double, y: Double)]) -> String {
    points.map { "\(coordinate($0.x)),\(coordinate($0.y))" }.joined(separator: " ")
  }
}
