public import Markup

/// The figures of a chart as a table, folded away beside it.
public struct ChartTable: Sendable {
  private let caption: String
  private let columns: [String]
  private let rows: [[String]]

  /// - Parameters:
  ///   - caption: what the figures are, with their unit.
  ///   - columns: the heads; the first is that of the names of the rows.
  ///   - rows: the name of each row, and its figures as people write them.
  public init(_ caption: String, columns: [String], rows: [[String]]) {
    (self.caption, self.columns, self.rows) = (caption, columns, rows)
  }

  public var html: HTML {
    """
    <details class="figures"><summary>The same figures as a table</summary><div class="scroll" tabindex="0" \
    role="region" aria-label="\(caption)"><table class="grid"><caption class="small">\(caption)</caption>\
    <thead><tr>\(columns.enumerated().html(head))</tr></thead><tbody>
    \(rows.html(row))</tbody></table></div></details>

    """
  }

  private func head(_ index: Int, _ column: String) -> HTML {
    "<th scope=\"col\"\(attribute: "class", index == 0 ? nil : "n")>\(column)</th>"
  }

  private func row(_ cells: [String]) -> HTML {
    """
    <tr>\(cells.prefix(1).html { "<th scope=\"row\" dir=\"auto\">\($0)</th>" })\
    \(cells.dropFirst().html { "<td class=\"n figure\">\($0)</td>" })</tr>

    """
  }
}
