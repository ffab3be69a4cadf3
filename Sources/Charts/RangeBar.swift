public import Markup

/// An uncertain quantity as a bar from its low to its high value, with a ring at its middle.
///
/// Drawn on an ``Axis`` that all bars of a table share. Colours come from the style sheet: classes `span`, `rail`,
/// `range`, `mid` and `zero`. The table around it holds the same figures.
public struct RangeBar: Sendable {
  private let ends: (low: Double, high: Double)?
  private let middle: Double?
  private let axis: Axis
  private let label: String

  /// - Parameters:
  ///   - low: the low end, for example the 5th percentile, in the unit of the axis.
  ///   - middle: the median.
  ///   - high: the high end, for example the 95th percentile. Ends given the wrong way round are exchanged; where an
  ///     end is not finite, no bar is drawn, and where the middle is not, no ring.
  ///   - axis: values beyond it are drawn at its end.
  ///   - label: the range in words, for people who do not see the bar.
  public init(low: Double, middle: Double, high: Double, axis: Axis, label: String) {
    ends = low.isFinite && high.isFinite ? (min(low, high), max(low, high)) : nil
    self.middle = middle.isFinite ? middle : nil
    self.axis = axis
    self.label = label
  }

  /// The drawing; it fills the width that it is given.
  public var svg: HTML {
    """
    <svg class="span" role="img" aria-label="\(label)">\
    <line class="rail" x1="0" y1="50%" x2="100%" y2="50%"/>\
    \(HTML.when(axis.crossesZero, zero))\(HTML.with(ends, bar))\(HTML.with(middle, ring))</svg>
    """
  }

  private var zero: HTML {
    let x = percent(axis.fraction(of: 0))
    return "<line class=\"zero\" x1=\"\(x)\" y1=\"0\" x2=\"\(x)\" y2=\"100%\" stroke=\"currentColor\"/>"
  }

  private func bar(_ ends: (low: Double, high: Double)) -> HTML {
    let (start, end) = (percent(axis.fraction(of: ends.low)), percent(axis.fraction(of: ends.high)))
    return "<line class=\"range\" x1=\"\(start)\" y1=\"50%\" x2=\"\(end)\" y2=\"50%\"/>"
  }

  private func ring(_ middle: Double) -> HTML {
    "<circle class=\"mid\" cx=\"\(percent(axis.fraction(of: middle)))\" cy=\"50%\" r=\"6\"/>"
  }
}
