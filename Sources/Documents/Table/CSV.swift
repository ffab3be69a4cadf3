/// A table as a spreadsheet opens it: RFC 4180 with CRLF, in UTF-8 with a byte order mark.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, which shows what it is; numbers and
/// days are cells of their own kind and stay as they are.
public struct CSV: Sendable, Hashable {
  public enum Cell: Sendable, Hashable {
    case text(String)
    /// A decimal text with a point, such as `-12.50`.
    case number(String)
    case day(Day?)
    case empty
  }

  public let header: [String]
  public let rows: [[Cell]]

  public init(header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }

  /// The file. O(n).
  public var bytes: [UInt8] {
    var text = "\u{FEFF}" + Self.line(header.map { .text($0) })
    for row in rows { text += Self.line(row) }
    return Array(text.utf8)
  }

  private static func line(_ cells: [Cell]) -> String {
    cells.map(written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .day(let day): day?.description ?? ""
    case .number(let number): DecimalText.read(number) == nil ? quoted(defused(number)) : number
    case .text(let text): quoted(defused(text))
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    return needsQuotes || text.first?.isWhitespace == true || text.last?.isWhitespace == true
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// OWASP's list of beginnings that make a cell a formula, with the wide forms that some spreadsheets take too.
  private static let formulas: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulas.contains(first), DecimalText.read(text) == nil else {
      return text
    }
    return "'" + text
  }

  /// A text as it was before `defused` put an apostrophe before it.
  static func fused(_ text: String) -> String {
    guard text.first == "'", let second = text.unicodeScalars.dropFirst().first, formulas.contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }
}
