public import Markup

/// How far one thing moves another: a bar from the result at the low end to that at the high end.
///
/// Drawn on an ``Axis`` that all bars of a table share. The result at the low end is a ring, that at the high end a
/// disc. Classes as for ``RangeBar``, and `low` and `high` for the ends.
public struct SwingBar: Sendable {
  private let ends: (atLow: Double, atHigh: Double)?
  private let axis: Axis
  private let label: String

  /// - Parameters:
  ///   - atLow: the result at the low end of the one thing; `atHigh`: that at its high end. Where one is not finite,
  ///     only the scale is drawn.
  ///   - label: the bar in words, for people who do not see it.
  public init(atLow: Double, atHigh: Double, axis: Axis, label: String) {
    ends = atLow.isFinite && atHigh.isFinite ? (atLow, atHigh) : nil
    (self.axis, self.label) = (axis, label)
  }

  public var svg: HTML {
    """
    <svg class="span swing" role="img" aria-label="\(label)">\
    <line class="rail" x1="0" y1="50%" x2="100%" y2="50%"/>\
    \(HTML.when(axis.crossesZero, zero))\(HTML.with(ends, bar))</svg>
    """
  }

  private var zero: HTML {
    let x = percent(axis.fraction(of: 0))
    return "<line class=\"zero\" x1=\"\(x)\" y1=\"-20%\" x2=\"\(x)\" y2=\"120%\" stroke=\"currentColor\"/>"
  }

  private func bar(_ ends: (atLow: Double, atHigh: Double)) -> HTML {
    let (low, high) = (percent(axis.fraction(of: ends.atLow)), percent(axis.fraction(of: ends.atHigh)))
    return """
      <line class="range" x1="\(low)" y1="50%" x2="\(high)" y2="50%"/>\
      <circle class="mid low" cx="\(low)" cy="50%" r="5"/><circle class="mid high" cx="\(high)" cy="50%" r="5"/>
      """
  }
}
