/// A table for a terminal: columns set under each other.
enum TextTable {
  enum Side {
    case left
    case right
  }

  /// A line for each row, in which every column is as wide as its widest cell.
  ///
  /// - Parameter others: the side to which all columns but the first are set, which goes to the left: figures to the
  ///   right, words to the left.
  static func lines(_ rows: [[String]], others: Side = .right) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 || others == .left ? cell + space : space + cell
      }.joined(separator: "  ")
    }
  }
}
