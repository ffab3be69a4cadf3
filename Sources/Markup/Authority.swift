/// The host and port of a web address.
struct Authority {
  let host: String
  private let port: Int?

  /// The host and port as an address shows them.
  var text: String { port.map { "\(host):\($0)" } ?? host }

  /// - Returns: `nil` where a user name, a percent sign or any other character stands that no host has, or where the
  ///   port is not between 1 and 65,535.
  init?(_ text: Substring) {
    let end = text.first == "[" ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
    let name = text[..<(end ?? text.endIndex)]
    let tail = text[name.endIndex...]
    guard isNumericAddress(name) || isName(name) else { return nil }
    host = name.lowercased()
    if tail.isEmpty {
      port = nil
    } else {
      let digits = tail.dropFirst()
      guard tail.first == ":", digits.utf8.allSatisfy(isDigit), let number = Int(digits), (1...65_535).contains(number)
      else { return nil }
      port = number
    }
  }
}

/// Labels of letters, digits, `-` and `_`, parted by dots.
///
/// Letters of any script are accepted; symbols are not, because browsers fold some of them into `/` or `.`.
private func isName(_ text: Substring) -> Bool {
  text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
    !label.isEmpty && label.first != "-" && label.last != "-" && label.unicodeScalars.allSatisfy(isNamePart)
  }
}

private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
    .spacingMark, .decimalNumber:
    true
  default: scalar == "-" || scalar == "_"
  }
}

/// An IPv6 address in square brackets; only its characters are checked.
private func isNumericAddress(_ text: Substring) -> Bool {
  let inner = text.dropFirst().dropLast()
  return text.first == "[" && text.last == "]" && inner.contains(":")
    && inner.utf8.allSatisfy { isDigit($0) || "abcdefABCDEF:.".utf8.contains($0) }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
