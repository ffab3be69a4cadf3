/// Numbers as people write them, turned into the one plain form that Swift reads.
enum NumberText {
  /// The number as sign, digits, and a point with digits (with `exponent` also e and digits), or nil.
  ///
  /// - Parameter decimalSeparator: decides where a single point or comma before three digits could mean either.
  static func plain(_ text: String, decimalSeparator: Character, exponent: Bool) -> String? {
    var rest = Substring(text).trimmed
    let negative = rest.first == "-" || rest.first == "\u{2212}"
    if negative || rest.first == "+" { rest = rest.dropFirst().trimmed }
    var power = ""
    if exponent, let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let found = readPower(rest[rest.index(after: mark)...]) else { return nil }
      power = "e\(found)"
      rest = rest[..<mark]
    }
    guard let point = decimalPoint(rest, decimalSeparator) else { return nil }
    let whole = rest[..<point]
    let fraction = point < rest.endIndex ? rest[rest.index(after: point)...] : ""
    guard let digits = ungrouped(whole), fraction.allSatisfy(isDigit), point == rest.endIndex || !fraction.isEmpty
    else {
      return nil
    }
    return (negative ? "-" : "") + digits + (fraction.isEmpty ? "" : ".\(fraction)") + power
  }

  /// The number as JSON writes it (RFC 8259, section 6), or nil: documents have no groups and no comma.
  static func document(_ text: String, exponent: Bool) -> String? {
    let mark = exponent ? text.firstIndex { $0 == "e" || $0 == "E" } : nil
    if let mark, readPower(text[text.index(after: mark)...]) == nil { return nil }
    let parts = text[..<(mark ?? text.endIndex)].split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].first == "-" ? parts[0].dropFirst() : parts[0]
    guard parts.count <= 2, ([whole] + parts.dropFirst()).allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
      return nil
    }
    return text
  }

  /// The text without the sign or code of `currency` before or after it.
  static func withoutCurrency(_ text: String, _ currency: Currency) -> String {
    var marks = [currency.code]
    if let sign = currency.sign { marks.append(String(sign)) }
    var rest = Substring(text)
    let negative = rest.first == "-" || rest.first == "\u{2212}"
    // An amount that was copied from a page may have a word joiner after its minus.
    if negative { rest = rest.dropFirst().drop { $0 == "\u{2060}" }.trimmed }
    for mark in marks {
      if rest.hasPrefix(mark) {
        rest = rest.dropFirst(mark.count)
        break
      }
      if rest.hasSuffix(mark) {
        rest = rest.dropLast(mark.count)
        break
      }
    }
    return (negative ? "-" : "") + rest.trimmed
  }

  /// How many digits stand after the point.
  static func decimals(_ plain: String) -> Int {
    plain.firstIndex(of: ".").map { plain.distance(from: $0, to: plain.endIndex) - 1 } ?? 0
  }

  /// Where the decimals begin: at the separator, or at the end when there is none; nil when the text makes no sense.
  private static func decimalPoint(_ text: Substring, _ decimalSeparator: Character) -> String.Index? {
    guard let last = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return text.endIndex }
    let separator = text[last]
    let before = text[..<last]
    let other: Character = separator == "." ? "," : "."
    // 1.200.300 has groups only; 1,200.300,5 is neither one thing nor the other.
    if before.contains(separator) { return before.contains(other) ? nil : text.endIndex }
    let ambiguous =
      text[last...].dropFirst().count == 3 && 1...3 ~= before.count && before.allSatisfy(isDigit) && before.first != "0"
    return ambiguous && separator != decimalSeparator ? text.endIndex : last
  }

  /// The digits of a whole number whose groups of three are separated by one and the same mark, or by none.
  private static func ungrouped(_ text: Substring) -> String? {
    guard let mark = text.first(where: { !isDigit($0) }) else { return text.isEmpty ? nil : String(text) }
    guard " \u{A0}\u{2009}\u{202F}'\u{2019}.,".contains(mark) else { return nil }
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, 1...3 ~= first.count, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return nil }
    return groups.joined()
  }

  private static func readPower(_ text: Substring) -> Int? {
    guard let power = Int(text), -30...30 ~= power else { return nil }
    return power
  }

  private static func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }
}

extension Substring {
  /// Without spaces at both ends.
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return self[first...last]
  }
}
