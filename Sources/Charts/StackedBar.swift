public import Markup

/// The parts of one whole beside each other, from the boldest to the faintest: how often something takes each rank.
///
/// All parts have one colour and differ by how opaque they are, so that their order shows without colour. Colours come
/// from the style sheet: classes `stack`, `rail`, `part`, and `swatch` for a key. The table around it holds the same figures.
public struct StackedBar: Sendable {
  private let parts: [Double]
  private let label: String

  /// How opaque the parts are; what follows the last is drawn like it.
  private static let opacities = [1, 0.62, 0.4, 0.25, 0.15, 0.07]

  /// - Parameters:
  ///   - parts: shares of the whole, 0…1, in their order; what is not above 0 or not finite takes no room, and what
  ///     goes beyond the whole is cut off.
  ///   - label: the parts in words, for people who do not see the bar; also shown when one points at it.
  public init(parts: [Double], label: String) {
    self.parts = parts.map { $0.isFinite ? max($0, 0) : 0 }
    self.label = label
  }

  /// The drawing; it fills the width that it is given.
  public var svg: HTML {
    """
    <svg class="stack" role="img"><title>\(label)</title>\
    <rect class="rail" x="0" y="15%" width="100%" height="70%"/>\(drawn)</svg>
    """
  }

  private var drawn: HTML {
    var (start, all) = (0.0, HTML.empty)
    for (index, part) in parts.enumerated() {
      let end = min(start + part, 1)
      if end > start { all += Self.rect(index, from: start, to: end) }
      start = end
    }
    return all
  }

  private static func rect(_ index: Int, from start: Double, to end: Double) -> HTML {
    let opacity = opacities[min(index, opacities.count - 1)]
    return """
      <rect class="part" x="\(percent(start))" y="15%" width="\(percent(end - start))" height="70%" \
      fill-opacity="\(coordinate(opacity))"/>
      """
  }

  /// A small square as bold as the part at an index, for a legend.
  public static func key(_ index: Int) -> HTML {
    "<svg class=\"stack swatch\" aria-hidden=\"true\">\(rect(index, from: 0, to: 1))</svg>"
  }
}
