/// Reads and writes decimal digits of fixed width over UTF-8, because date formatters cost a hundred times as much.
enum Digits {
  /// The number that the ASCII digits at `start` … `start + count - 1` spell, or nil when one of them is not a digit.
  static func read(_ bytes: some RandomAccessCollection<UInt8>, at start: Int, count: Int) -> Int? {
    var value = 0
    var index = bytes.index(bytes.startIndex, offsetBy: start)
    for _ in 0..<count {
      let digit = bytes[index] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      bytes.formIndex(after: &index)
    }
    return value
  }

  /// Writes `value` (not negative) with `count` digits at `start`, with leading zeros.
  static func write(_ value: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int, count: Int) {
    var rest = value
    for index in stride(from: start + count - 1, through: start, by: -1) {
      buffer[index] = 48 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
