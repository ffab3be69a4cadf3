/// Readings of one measure over time, with the level it started from and the level it should reach.
///
/// The drawing is ``svg``; ``points`` are the rows of the table that belongs beside it.
public struct TrendLine: Sendable {
  /// One reading.
  public struct Point: Sendable, Hashable {
    /// When, on any scale that grows with time (days, for example).
    public let x: Double
    /// The reading, in the unit of the measure.
    public let y: Double
    /// When, as people write it.
    public let date: String
    /// The reading as people write it, with its unit.
    public let value: String

    /// A reading and the words for it; one whose `x` or `y` is not finite is in the table but not in the drawing.
    public init(x: Double, y: Double, date: String, value: String) {
      (self.x, self.y, self.date, self.value) = (x, y, date, value)
    }
  }

  /// A level drawn across the chart.
  public struct Level: Sendable, Hashable {
    /// In the unit of the measure; a level that is not finite is not drawn.
    public let y: Double
    /// What it is, with its value: "Target 30 %".
    public let label: String

    /// A level and the words for it.
    public init(y: Double, label: String) {
      (self.y, self.label) = (y, label)
    }
  }

  /// What is shown, for the chart's title.
  public let title: String
  /// What the chart says, in a sentence.
  public let summary: String
  /// The readings, the oldest first.
  public let points: [Point]
  /// Where the measure stood before.
  public let baseline: Level?
  /// Where it should be.
  public let target: Level?

  /// - Parameters:
  ///   - title: what is shown.
  ///   - summary: what it says, in a sentence.
  ///   - points: in any order; of equal `x`, the order given is kept. None and one are fine.
  ///   - baseline: where the measure stood before, if known.
  ///   - target: where it should be, if agreed.
  public init(title: String, summary: String, points: [Point], baseline: Level? = nil, target: Level? = nil) {
    self.title = title
    self.summary = summary
    // Unknown times go last: NaN compares with nothing and would upset the order of all others.
    let known = points.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
    self.points = known.map(\.element)
    self.baseline = baseline
    self.target = target
  }
}

extension TrendLine.Point {
  fileprivate var order: Double { x.isNaN ? .infinity : x }

  /// Whether it can be drawn.
  var isFinite: Bool { x.isFinite && y.isFinite }
}
