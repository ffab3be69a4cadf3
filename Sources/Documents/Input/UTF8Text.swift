/// Bytes that should be a text.
public enum UTF8Text {
  /// The text that the bytes spell; a byte order mark at the beginning is passed over where `mark` allows it.
  ///
  /// - Throws: a `Problem` with line and column of the first byte that is no UTF-8.
  public static func text(_ bytes: [UInt8], allowingMark mark: Bool = false) throws(Problem) -> String {
    let kept = mark && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: kept, as: UTF8.self) { return text }
    var decoder = UTF8()
    var iterator = kept.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    throw Problem(
      field: "", position: Position(line: line, column: column),
      message: "The text is not in UTF-8 from here on. Save it in that encoding.")
  }
}
