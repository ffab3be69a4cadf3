/// A table as a spreadsheet opens it: RFC 4180 with CRLF and commas, in UTF-8 with a byte order mark.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, which shows what it is; numbers and
/// days are cells of their own kind and stay as they are. A spreadsheet that splits at semicolons or tabs instead begins
/// a cell of its own behind each of them, and a row behind each line break, quotes or not: a formula's sign gets an
/// apostrophe there too.
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
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || breaks.contains($0) }
    return needsQuotes || text.first?.isWhitespace == true || text.last?.isWhitespace == true
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// Behind what another cell or row begins for a spreadsheet that does not split at commas.
  private static let breaks: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]
  /// OWASP's list of signs that make a cell a formula, with the wide forms that some spreadsheets take too.
  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  /// Some spreadsheets drop these at the very beginning, and then meet the sign.
  private static let dropped: Set<Unicode.Scalar> = ["\t", "\r", "\n"]

  /// Whether a formula could begin here. Quotes before a sign fall away where a cell begins with them.
  private static func isFormula(_ rest: ArraySlice<Unicode.Scalar>, after previous: Unicode.Scalar?) -> Bool {
    guard let first = rest.first(where: { $0 != "\"" }) else { return false }
    guard let previous else { return signs.contains(first) || dropped.contains(first) }
    return breaks.contains(previous) && signs.contains(first)
  }

  private static func defused(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard DecimalText.read(text) == nil else { return text }
    var written = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isFormula(scalars[index...], after: index > 0 ? scalars[index - 1] : nil) { written.append("'") }
      written.append(scalar)
    }
    return String(written)
  }

  /// A text as it was before `defused` put apostrophes into it.
  static func fused(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains("'") else { return text }
    var read = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "'", isFormula(scalars[(index + 1)...], after: index > 0 ? scalars[index - 1] : nil) { continue }
      read.append(scalar)
    }
    return String(read)
  }
}
