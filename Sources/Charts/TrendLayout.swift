/// Where everything in a ``TrendLine`` stands, in units of its view box.
///
/// The legend of levels is at the top, the dates at the bottom, the readings between. The first and the last reading
/// are named first, then the highest and the lowest, then whichever still find room.
struct TrendLayout {
  /// A reading that is drawn.
  struct Dot {
    let point: TrendLine.Point
    let x: Double
    let y: Double
  }

  /// A level and its line of the legend.
  struct PlacedLevel {
    let isTarget: Bool
    let y: Double
    let keyY: Double
  }

  static let fontSize = 13.0
  static let dotRadius = 3.5
  static let keyWidth = 28.0
  private static let lineHeight = 18.0
  private static let plotHeight = 130.0
  private static let gap = 6.0

  let width = 400.0
  let height: Double
  let dots: [Dot]
  let levels: [PlacedLevel]
  private(set) var labels: [Label] = []

  init(_ chart: TrendLine) {
    let points = chart.points.filter(\.isFinite)
    let shown = [(false, chart.baseline), (true, chart.target)].compactMap { isTarget, level in
      level.flatMap { $0.y.isFinite ? (isTarget: isTarget, level: $0) : nil }
    }
    let legend = Double(shown.count) * Self.lineHeight
    // Room for a label above the highest reading and below the lowest.
    let top = legend + Self.lineHeight + Self.gap + Self.dotRadius
    let bottom = top + Self.plotHeight
    height = bottom + Self.dotRadius + 2 * (Self.gap + Self.lineHeight)

    let vertical = Axis.covering(values: points.map(\.y) + shown.map(\.level.y), includingZero: false)
    let place = { (y: Double) in bottom - (bottom - top) * vertical.fraction(of: y) }
    let (left, right) = (16.0, width - 16)
    let times = Times(points.map(\.x))
    dots = points.map { Dot(point: $0, x: left + (right - left) * times.fraction(of: $0.x), y: place($0.y)) }
    levels = shown.enumerated().map { row, shown in
      PlacedLevel(
        isTarget: shown.isTarget, y: place(shown.level.y), keyY: (Double(row) + 0.5) * Self.lineHeight)
    }
    for (row, shown) in shown.enumerated() { addLegend(shown.level.label, row: row) }
    for dot in dotsByWeight {
      addValue(of: dot)
      addDate(of: dot)
    }
  }

  /// The last reading, the first, the highest, the lowest, then all in order.
  private var dotsByWeight: [Dot] {
    let byHeight = dots.indices.sorted { (dots[$0].y, $0) < (dots[$1].y, $1) }
    let order = [dots.indices.last, dots.indices.first, byHeight.first, byHeight.last].compactMap { $0 }
    var seen: Set<Int> = []
    return (order + dots.indices).filter { seen.insert($0).inserted }.map { dots[$0] }
  }

  private mutating func addLegend(_ text: String, row: Int) {
    let left = Self.keyWidth + Self.gap
    let fitted = Label.fitted(text, fontSize: Self.fontSize, into: width - left)
    let size = Label.width(of: fitted, fontSize: Self.fontSize)
    let box = Box(left: left, top: Double(row) * Self.lineHeight, width: size, height: Self.lineHeight)
    labels.append(Label(kind: .legend, text: fitted, box: box))
  }

  private mutating func addValue(of dot: Dot) {
    let above = dot.y - Self.dotRadius - 1 - Self.lineHeight
    let below = dot.y + Self.dotRadius + 1
    add(.value, dot.point.value, around: dot.x, tops: [above, below])
  }

  private mutating func addDate(of dot: Dot) {
    add(.date, dot.point.date, around: dot.x, tops: [height - Self.lineHeight])
  }

  /// Puts a text where it hides no other text and no reading, better still where no line runs through it either, and
  /// leaves it out where there is no such place.
  private mutating func add(_ kind: Label.Kind, _ text: String, around x: Double, tops: [Double]) {
    let fitted = Label.fitted(text, fontSize: Self.fontSize, into: width / 2 - Self.gap)
    let size = Label.width(of: fitted, fontSize: Self.fontSize)
    let left = min(max(x - size / 2, 0), width - size)
    let boxes = tops.map { Box(left: left, top: $0, width: size, height: Self.lineHeight) }
    let free = boxes.filter { box in !labels.contains { $0.box.overlaps(box) } }
    let clear = free.first { box in !dots.contains { box.overlaps(Self.room(of: $0)) } }
    // The first two readings to be named are always named, even across a neighbour's dot.
    let uncrossed = free.first { box in !isCrossed(box) && !dots.contains { box.overlaps(Self.room(of: $0)) } }
    guard let box = uncrossed ?? clear ?? (labels.count(where: { $0.kind == kind }) < 2 ? free.first : nil) else {
      return
    }
    labels.append(Label(kind: kind, text: fitted, box: box))
  }

  /// Whether a level or the line between two readings runs through a box.
  private func isCrossed(_ box: Box) -> Bool {
    levels.contains { box.top < $0.y && $0.y < box.bottom }
      || zip(dots, dots.dropFirst()).contains { start, end in
        let (left, right) = (max(start.x, box.left), min(end.x, box.right))
        guard left < right else { return false }
        let slope = (end.y - start.y) / (end.x - start.x)
        let (first, last) = (start.y + slope * (left - start.x), start.y + slope * (right - start.x))
        return min(first, last) < box.bottom && max(first, last) > box.top
      }
  }

  private static func room(of dot: Dot) -> Box {
    Box(left: dot.x - dotRadius, top: dot.y - dotRadius, width: 2 * dotRadius, height: 2 * dotRadius)
  }
}

/// The span of time between the first and the last reading.
private struct Times {
  private let span: (first: Double, last: Double)?

  init(_ times: [Double]) {
    guard let first = times.min(), let last = times.max(), first < last else {
      span = nil
      return
    }
    span = (first, last)
  }

  /// 0 for the first, 1 for the last, the middle where there is no span; halved so that differences cannot overflow.
  func fraction(of time: Double) -> Double {
    guard let span else { return 0.5 }
    return (time / 2 - span.first / 2) / (span.last / 2 - span.first / 2)
  }
}
