extension HTML: ExpressibleByStringInterpolation {
  /// Markup without values.
  public init(stringLiteral literal: StaticString) {
    self.init(utf8: [])
    utf8.append(literal)
  }

  /// Markup with values.
  public init(stringInterpolation interpolation: StringInterpolation) {
    self.init(utf8: interpolation.utf8)
  }

  /// Collects the pieces of a literal in one buffer.
  public struct StringInterpolation: StringInterpolationProtocol {
    var utf8: [UInt8] = []

    /// Called by the compiler, which knows the length of the literal's own text.
    public init(literalCapacity: Int, interpolationCount: Int) {
      utf8.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// The literal's own text: trusted.
    public mutating func appendLiteral(_ literal: StaticString) {
      utf8.append(literal)
    }

    /// Text: escaped.
    public mutating func appendInterpolation(_ text: String) {
      utf8.append(escaping: text)
    }

    /// Text: escaped.
    public mutating func appendInterpolation(_ text: Substring) {
      utf8.append(escaping: text)
    }

    /// Markup: spliced.
    public mutating func appendInterpolation(_ markup: HTML) {
      utf8.append(contentsOf: markup.utf8)
    }

    /// Several pieces of markup, one after the other.
    public mutating func appendInterpolation(_ markup: [HTML]) {
      for piece in markup { utf8.append(contentsOf: piece.utf8) }
    }

    /// A whole number in plain digits, for addresses and attributes; figures for people are formatted by the page model.
    public mutating func appendInterpolation(_ number: Int) {
      utf8.append(contentsOf: String(number).utf8)
    }

    /// An address within this site.
    public mutating func appendInterpolation(_ path: LocalPath) {
      utf8.append(escaping: path.description)
    }

    /// An address elsewhere.
    public mutating func appendInterpolation(_ link: WebLink) {
      utf8.append(escaping: link.description)
    }
  }
}

// What has no single right way to be shown is refused by the compiler.
extension HTML.StringInterpolation {
  /// Refused: how a fraction is written follows the organisation.
  @available(*, unavailable, message: "format the number in the page model: decimals and separators vary")
  public mutating func appendInterpolation(_ number: some BinaryFloatingPoint) {}

  /// Refused: what stands in the place of a missing value must be said.
  @available(*, unavailable, message: "say what is shown when there is no value: ?? or HTML.with(value) { … }")
  public mutating func appendInterpolation<Value>(_ value: Value?) {}
}
