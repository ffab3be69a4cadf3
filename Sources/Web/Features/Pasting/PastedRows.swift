import Journey
import Markup

/// What each pasted row would become, and why others are refused.
struct PastedRows {
  let table: PastedTable
  let noun: String

  var html: HTML {
    """
    \(HTML.when(!table.refused.isEmpty, refused))\(HTML.when(!table.accepted.isEmpty, accepted))\
    \(HTML.when(table.rows.isEmpty, "<p class=\"note\">There is only a first row. Paste the rows below it, too.</p>\n"))
    """
  }

  private var refused: HTML {
    let rows = table.refused
    return """
      <section class="pasted"><h2>\(rows.count == 1 ? "One row is not right yet" : "\(rows.count) rows are not right yet")</h2>
      <p>Mend them in the table below and look again, or add the others first: these stay here.</p>
      <ul class="list">\(rows.html(refusedRow))</ul></section>

      """
  }

  private func refusedRow(_ row: PastedTable.Row) -> HTML {
    """
    <li><p class="meta">Row \(row.number)</p><p class="mono small" dir="auto">\(row.source.prefix(300).description)</p>\
    <ul>\(row.refusals.html { refusal in
      "<li>\(HTML.when(!refusal.column.isEmpty, "<strong>\(refusal.column):</strong> "))\(refusal.message)</li>"
    })</ul></li>

    """
  }

  private var accepted: HTML {
    let rows = table.accepted
    return """
      <section class="pasted"><h2>\(rows.count == 1 ? "One row is right" : "\(rows.count) rows are right")</h2>
      <ul class="list">\(rows.html(acceptedRow))</ul></section>

      """
  }

  private func acceptedRow(_ row: PastedTable.Row) -> HTML {
    let said = row.facts.filter { !$0.value.isEmpty }
    let rest = said.dropFirst().map { "\($0.label): \($0.value)" }.joined(separator: " · ")
    return """
      <li><p class="meta">Row \(row.number)</p><p dir="auto"><strong>\(said.first?.value ?? noun)</strong></p>\
      <p class="small" dir="auto">\(rest)</p></li>

      """
  }
}
