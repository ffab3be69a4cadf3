extension [UInt8] {
  /// Adds text with the five characters that mean something to a browser replaced by references.
  ///
  /// The same replacement serves text and quoted attributes. Runs without such a character are copied whole.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Adds part of a string, escaped as above.
  mutating func append(escaping text: Substring) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in bytes.indices {
      guard let reference = reference(for: bytes[index]) else { continue }
      append(contentsOf: bytes[start..<index])
      append(reference)
      start = index + 1
    }
    append(contentsOf: bytes[start...])
  }

  /// Adds the bytes of a literal.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}

@inline(__always)
private func reference(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
