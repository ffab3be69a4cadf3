public import Markup

/// What wins as one quantity goes from nothing to everything: a strip of ranges, each with a letter, and a mark at
/// where the quantity is.
///
/// The range under the mark has the colour of whoever owns it, the others shades of the text's colour. Classes for the
/// style sheet: `strip`, `win`, `won`, `at`. The table around it holds the same figures.
public struct WinningStrip: Sendable {
  /// A range in which one thing wins.
  public struct Range: Sendable, Hashable {
    /// By which the legend names it.
    public let letter: String
    /// Its place in the legend; gives it the same shade everywhere.
    public let index: Int
    /// Where it begins and ends, 0…1.
    public let from: Double
    public let to: Double

    public init(letter: String, index: Int, from: Double, to: Double) {
      (self.letter, self.index, self.from, self.to) = (letter, index, from, to)
    }
  }

  private let ranges: [Range]
  private let mark: Double?
  private let label: String

  /// A range has to be this wide to hold its letter.
  private static let narrowest = 0.12
  private static let shades = [0.08, 0.2, 0.32, 0.14, 0.26]

  /// - Parameters:
  ///   - ranges: from 0 to 1; what is not finite or has no width is not drawn.
  ///   - mark: where the quantity is, 0…1; none is drawn where it is not finite.
  ///   - label: the ranges in words, for people who do not see the strip; also shown when one points at it.
  public init(ranges: [Range], mark: Double, label: String) {
    self.ranges = ranges.filter { $0.from.isFinite && $0.to.isFinite && $0.from < $0.to }
    self.mark = mark.isFinite ? min(max(mark, 0), 1) : nil
    self.label = label
  }

  /// The drawing; it fills the width that it is given.
  public var svg: HTML {
    """
    <svg class="strip" role="img"><title>\(label)</title>\(ranges.html(range))\(HTML.with(mark, line))</svg>
    """
  }

  private func range(_ range: Range) -> HTML {
    let (from, to) = (min(max(range.from, 0), 1), min(max(range.to, 0), 1))
    let holdsMark = mark.map { from <= $0 && $0 <= to } ?? false
    // Where the mark stands on a border both sides would have the owner's colour: only the first keeps it.
    let isOwn = holdsMark && range == ranges.first { $0.from <= mark ?? -1 && mark ?? -1 <= $0.to }
    let shade = isOwn ? 0.45 : Self.shades[range.index % Self.shades.count]
    return """
      <rect class="\(isOwn ? "won" : "win")" x="\(percent(from))" y="15%" width="\(percent(to - from))" height="70%" \
      fill-opacity="\(coordinate(shade))"/>\(HTML.when(to - from >= Self.narrowest, letter(range, from, to)))
      """
  }

  /// Stands beside the mark rather than under it.
  private func letter(_ range: Range, _ from: Double, _ to: Double) -> HTML {
    var x = (from + to) / 2
    if let mark, abs(mark - x) < 0.05 { x = to - mark >= mark - from ? (mark + to) / 2 : (from + mark) / 2 }
    return "<text x=\"\(percent(x))\" y=\"50%\" dy=\"0.36em\" text-anchor=\"middle\">\(range.letter)</text>"
  }

  private func line(_ mark: Double) -> HTML {
    "<line class=\"at\" x1=\"\(percent(mark))\" y1=\"0\" x2=\"\(percent(mark))\" y2=\"100%\"/>"
  }
}
