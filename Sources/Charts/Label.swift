/// A piece of text with the room that it takes.
struct Label {
  /// What it says, and its class in the style sheet.
  enum Kind: String { case value, date, legend }

  let kind: Kind
  let text: String
  let box: Box

  /// From the bottom of the box up to the base line.
  static let descent = 4.0

  /// The width that a text may take at most, in the unit of the font size.
  ///
  /// No font is at hand here, so this is generous: 0.62 em for ASCII is wider than the digits and the average letter of
  /// common sans-serif fonts, and other characters count as full squares.
  static func width(of text: String, fontSize: Double) -> Double {
    text.reduce(0) { $0 + ($1.isASCII ? 0.62 : 1) * fontSize }
  }

  /// The text, shortened with an ellipsis where it is wider than the room for it.
  static func fitted(_ text: String, fontSize: Double, into room: Double) -> String {
    guard width(of: text, fontSize: fontSize) > room else { return text }
    var short = text
    while !short.isEmpty, width(of: short + "…", fontSize: fontSize) > room { short.removeLast() }
    return short + "…"
  }
}

/// A rectangle; `top` is the smaller y, as in SVG.
struct Box {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Double { left + width / 2 }

  /// Whether both share some of their inside.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
