/// Turns byte offsets into lines and columns; asked in ascending order it walks the text once.
struct PlaceCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The place of the byte at `offset`, which is not before the one asked for last.
  mutating func position(of offset: Int) -> Position {
    while index < min(offset, bytes.count) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        // Continuation bytes of UTF-8 belong to the character before them.
        column += 1
      }
      index += 1
    }
    return Position(line: line, column: column)
  }
}
