/// How a text is written in YAML so that every reader gives the same text back.
enum YAMLScalar {
  /// Whether a text is written as a block of lines: several lines, none of which a reader would change.
  static func isBlock(_ text: String) -> Bool {
    guard text.unicodeScalars.contains("\n"), let first = text.unicodeScalars.first,
      let last = text.unicodeScalars.last, !first.properties.isWhitespace, !last.properties.isWhitespace
    else { return false }
    return text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
  }

  /// A text on one line: plain where that is unmistakable, else in double quotes.
  /// - Parameter inRow: whether it stands between braces, where commas and brackets mean something.
  static func inline(_ text: String, inRow: Bool) -> String {
    isPlain(text, inRow: inRow) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, inRow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, mayBegin(first), last != ":",
      !last.properties.isWhitespace,
      scalars.allSatisfy(isPrintable), !isOther(text)
    else { return false }
    if inRow, scalars.contains(where: { ",[]{}".unicodeScalars.contains($0) }) { return false }
    var before: Unicode.Scalar = first
    for scalar in scalars.dropFirst() {
      // ": " would begin a value and " #" a comment.
      if before == ":", scalar.properties.isWhitespace || inRow { return false }
      if scalar == "#", before.properties.isWhitespace { return false }
      before = scalar
    }
    return true
  }

  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "“" || scalar == "("
  }

  /// Whether some reader, of YAML 1.1 or 1.2, takes the plain text for something else than text. Days and moments stay
  /// plain, as people write them.
  private static func isOther(_ text: String) -> Bool {
    if ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, (48...57).contains(first) else { return false }
    if Day(text) != nil || Timestamp(text) != nil { return false }
    return text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || "abcdefABCDEFxXo.:_+-TZ ".utf8.contains(byte)
    }
  }

  /// A character that may stand in YAML as it is and is no line break there (YAML 1.2.2, section 5.1). Carriage
  /// returns, next lines and separators are breaks to some readers; tabs are changed by none only within quotes.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202F...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFEFE, 0xFF00...0xFFFD: true
    case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case let other where isPrintable(other): out.unicodeScalars.append(other)
      default: out += escaped(scalar)
      }
    }
    return out + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let (mark, length) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\\(mark)\(String(repeating: "0", count: max(0, length - digits.count)))\(digits)"
  }
}
