/// The decoding of names and values of URL-encoded forms.
enum FormDecoding {
  /// Replaces `+` by a space and `%41` by the byte it stands for, and reads the result as UTF-8.
  static func text(_ encoded: ArraySlice<UInt8>, of field: String) throws(Problem) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var index = encoded.startIndex
    while index < encoded.endIndex {
      switch encoded[index] {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard index + 2 < encoded.endIndex, let high = hex(encoded[index + 1]), let low = hex(encoded[index + 2]) else {
          throw Problem(
            field: field,
            message: "A percent sign in the form is not followed by two hexadecimal digits. Write %25 for the sign.")
        }
        bytes.append(high << 4 | low)
        index += 2
      case let byte: bytes.append(byte)
      }
      index += 1
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(field: field, message: "The form is not in UTF-8. Send it again in that encoding.")
    }
    return text
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
