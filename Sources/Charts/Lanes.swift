public import Markup

/// The same quantity for several owners under each other, each in a lane of its own: a line from low to high, and a
/// disc with the owner's letter at the middle.
///
/// Drawn on an ``Axis`` that all rows of a table share. The colour of a lane comes from the style sheet by its owner
/// (`data-party`); classes `lanes`, `rail`, `range`, `disc`. The table around it holds the same figures.
public struct Lanes: Sendable {
  /// One owner's quantity.
  public struct Lane: Sendable, Hashable {
    /// The owner, for the style sheet.
    public let owner: String
    /// What stands in the disc; one or two characters.
    public let letter: String
    /// In the unit of the axis.
    public let low: Double
    public let middle: Double
    public let high: Double

    public init(owner: String, letter: String, low: Double, middle: Double, high: Double) {
      (self.owner, self.letter, self.low, self.middle, self.high) = (owner, letter, low, middle, high)
    }
  }

  private let lanes: [Lane]
  private let axis: Axis
  private let label: String

  private static let laneHeight = 22.0
  private static let radius = 9.0

  /// - Parameters:
  ///   - lanes: from top to bottom; one of which something is not finite stays empty.
  ///   - axis: values beyond it are drawn at its end.
  ///   - label: the quantities in words, for people who do not see them; also shown when one points at them.
  public init(_ lanes: [Lane], axis: Axis, label: String) {
    self.lanes = lanes
    self.axis = axis
    self.label = label
  }

  /// The drawing; it fills the width that it is given, and is as high as its lanes.
  public var svg: HTML {
    """
    <svg class="lanes" role="img" height="\(coordinate(Double(lanes.count) * Self.laneHeight))">\
    <title>\(label)</title>\(lanes.enumerated().html { lane($0.offset, $0.element) })</svg>
    """
  }

  private func lane(_ index: Int, _ lane: Lane) -> HTML {
    let y = coordinate((Double(index) + 0.5) * Self.laneHeight)
    let isDrawn = lane.low.isFinite && lane.middle.isFinite && lane.high.isFinite
    return """
      <line class="rail" x1="0" y1="\(y)" x2="100%" y2="\(y)"/>\(HTML.when(isDrawn, drawn(lane, y)))
      """
  }

  private func drawn(_ lane: Lane, _ y: String) -> HTML {
    let x = percent(axis.fraction(of: lane.middle))
    let (low, high) = (min(lane.low, lane.high), max(lane.low, lane.high))
    return """
      <g data-party="\(lane.owner)"><line class="range" x1="\(percent(axis.fraction(of: low)))" y1="\(y)" \
      x2="\(percent(axis.fraction(of: high)))" y2="\(y)"/>\
      <circle class="disc" cx="\(x)" cy="\(y)" r="\(coordinate(Self.radius))"/>\
      <text x="\(x)" y="\(y)" dy="0.36em" text-anchor="middle">\(lane.letter)</text></g>
      """
  }
}
