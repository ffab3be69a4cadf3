/// A table that somebody pasted from a spreadsheet or from a file: tabs, semicolons or commas between its cells.
public struct TableText: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// The line on which the row begins, from 1.
    public let line: Int
    public let cells: [String]
    /// The row as it was pasted.
    public let source: String
  }

  /// The first row that is not empty names the columns.
  public let header: Row
  /// The rows below it, without empty ones.
  public let rows: [Row]

  /// Reads a table with quotes as in RFC 4180, lenient about line breaks; an apostrophe that keeps a text from being a
  /// formula is taken off.
  ///
  /// What stands between cells is told by the first row: tabs where there is one, else the more frequent of semicolon
  /// and comma.
  ///
  /// - Parameter limit: how many rows a table may have.
  /// - Throws: a `Problem` when there is no row, when there are too many, or when a quote is never closed.
  /// - Complexity: O(n).
  public init(_ text: String, upTo limit: Int) throws(Problem) {
    var parser = TableParser(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    var rows: [Row] = []
    while let row = try parser.row() {
      guard row.cells.contains(where: { $0.contains { !$0.isWhitespace } }) else { continue }
      rows.append(row)
    }
    guard let first = rows.first else {
      throw Problem(
        field: "", message: "There is no table yet. Copy it in the spreadsheet, with its first row, and paste it here.")
    }
    guard rows.count - 1 <= limit else {
      throw Problem(
        field: "",
        message: "The table has \(rows.count - 1) rows. Paste at most \(limit) at a time, each part with its first row."
      )
    }
    header = first
    self.rows = Array(rows.dropFirst())
  }
}

private struct TableParser {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var index = 0
  private var line = 1

  init(_ text: String) {
    scalars = Array(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars)
    separator = Self.separator(scalars)
  }

  private static func separator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars.drop(while: { $0 == "\n" }) {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n", !isQuoted { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    if counts["\t"] != nil { return "\t" }
    return counts[";", default: 0] > counts[",", default: 0] ? ";" : ","
  }

  mutating func row() throws(Problem) -> TableText.Row? {
    guard index < scalars.count else { return nil }
    let (start, first) = (index, line)
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard index < scalars.count else { break }
      let end = scalars[index]
      index += 1
      if end == "\n" {
        line += 1
        break
      }
      // A separator at the very end leaves one empty cell behind it.
      if index == scalars.count {
        cells.append("")
        break
      }
    }
    var source = String.UnicodeScalarView()
    source.append(contentsOf: scalars[start..<index])
    return TableText.Row(
      line: first, cells: cells.map(CSV.fused), source: String(source).trimmingSuffix { $0 == "\n" })
  }

  private mutating func cell() throws(Problem) -> String {
    var text = String.UnicodeScalarView()
    let began = line
    if index < scalars.count, scalars[index] == "\"" {
      index += 1
      while true {
        guard index < scalars.count else {
          throw Problem(
            field: "", message: "The quote that begins in line \(began) is never closed. Close it, or take it away.")
        }
        let scalar = scalars[index]
        index += 1
        if scalar == "\n" { line += 1 }
        if scalar != "\"" {
          text.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          text.append(scalar)
          index += 1
        } else {
          break
        }
      }
    }
    while index < scalars.count, scalars[index] != separator, scalars[index] != "\n" {
      text.append(scalars[index])
      index += 1
    }
    return String(text)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeft: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isLeft(last) { text.removeLast() }
    return text
  }
}
