/// Percent-decoding of one step of a path.
enum PercentText {
  /// - Returns: nil for a percent sign without two hexadecimal digits, bytes that are not UTF-8, or a control character.
  static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    UInt8(Character(UnicodeScalar(byte)).hexDigitValue ?? 255).nilIf(255)
  }
}

extension UInt8 {
  fileprivate func nilIf(_ value: UInt8) -> UInt8? { self == value ? nil : self }
}
