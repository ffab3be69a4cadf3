public import Markup

/// A share of a whole as a bar from the left end.
///
/// Classes: `span share` on the whole, `rail` and `range`.
public struct ShareBar: Sendable {
  private let share: Double
  private let label: String

  /// - Parameters:
  ///   - share: 0 to 1; what lies beyond is drawn as the end, what is not finite as nothing.
  ///   - label: the share in words, for people who do not see the bar.
  public init(_ share: Double, label: String) {
    self.share = share.isFinite ? min(max(share, 0), 1) : 0
    self.label = label
  }

  public var svg: HTML {
    """
    <svg class="span share" role="img" aria-label="\(label)">\
    <line class="rail" x1="0" y1="50%" x2="100%" y2="50%"/>\
    \(HTML.when(share > 0, "<line class=\"range\" x1=\"0\" y1=\"50%\" x2=\"\(percent(share))\" y2=\"50%\"/>"))</svg>
    """
  }
}
