public import Markup

/// A share of a whole as a thin bar, for a cell that also says it in figures.
///
/// Hidden from people who listen, because the figure beside it says the same. Classes `thin`, `rail` and `part`.
public struct ThinBar: Sendable {
  private let share: Double

  /// - Parameter share: 0…1; what lies beyond is drawn at the end, what is not finite as nothing.
  public init(_ share: Double) {
    self.share = share.isFinite ? min(max(share, 0), 1) : 0
  }

  /// The drawing; it fills the width that it is given.
  public var svg: HTML {
    """
    <svg class="thin" aria-hidden="true"><rect class="rail" x="0" y="0" width="100%" height="100%"/>\
    \(HTML.when(share > 0, "<rect class=\"part\" x=\"0\" y=\"0\" width=\"\(percent(share))\" height=\"100%\"/>"))</svg>
    """
  }
}
