import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The page that takes a table from a spreadsheet: first where to paste it, then what each row would become.
struct PastePage {
  let view: InitiativeView
  let type: any Content.Type
  /// Made when the page was first shown, so that a table sent twice is added once.
  let batch: RecordID
  var text = ""
  /// The table as it was read; nil before anything was pasted.
  var table: PastedTable?
  var problems: Problems?
  /// What was just added, where rows are left to be mended.
  var added: AddedTable?

  private var id: InitiativeID { view.initiative.id }
  private var stage: Stage { type.stage ?? .need }
  private var party: Party { view.session.actor.party ?? .communications }

  var title: String { "Paste \(type.noun)s" }

  /// Browsers send line breaks as CR LF, whatever was pasted.
  static func plain(_ text: String) -> String { text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") }

  var html: HTML {
    """
    <p class="small"><a href="\(InitiativeRoute.show(id).path)" dir="auto">\(view.initiative.title)</a> / \
    <a href="\(InitiativeRoute.stage(id, stage).path)">\(stage.title)</a></p>
    <h1>\(title)</h1>
    \(HTML.with(added, addedNote))<p class="lead">Copy rows in your spreadsheet and paste them here. \
    \(PartyMark(party).html) will stand behind each of them. You see every row before anything is added.</p>
    \(HTML.with(table) { PastedRows(table: $0, noun: type.noun).html })\(form)\(columns)
    """
  }

  private func addedNote(_ outcome: AddedTable) -> HTML {
    let words = [(outcome.added, "added."), (outcome.present, "added already, and not added twice.")]
      .filter { $0.0 > 0 }.map { $0.0 == 1 ? "One row was \($0.1)" : "\($0.0) rows were \($0.1)" }
    return """
      <p class="notice good" role="status">\((words.isEmpty ? ["No row was added."] : words).joined(separator: " ")) \
      What is below was left out, to be mended.</p>

      """
  }

  private var state: FormState { FormState("paste", Form([("table", text)]), problems: problems) }

  private var form: HTML {
    let field = Field(
      "table", "The table", .text(rows: 12),
      hint:
        "With its first row, which names the columns in any order. Tabs, semicolons or commas stand between cells; at most \(PastedTable.mostRows) rows.",
      isRequired: true)
    return """
      <form method="post" action="\(InitiativeRoute.paste(id, type.kind).path)" id="\(state.id)">
      \(ErrorSummary(state).html)\(FormField(field, state).html)\(PostForm.hidden("batch", batch.text))\
      \(HTML.when(table != nil, PostForm.hidden("seen", Digest(of: Self.plain(text)).hex)))\(buttons)</form>

      """
  }

  private var buttons: HTML {
    let right = table?.accepted.count ?? 0
    let cancel: HTML = "<a class=\"button quiet\" href=\"\(InitiativeRoute.stage(id, stage).path)\">Cancel</a>"
    guard right > 0 else {
      return "<p class=\"actions\"><button name=\"step\" value=\"look\">Look at the rows</button> \(cancel)</p>"
    }
    let words = right == 1 ? "Add the one row that is right" : "Add the \(right) rows that are right"
    return """
      <p class="actions"><button name="step" value="add">\(words)</button> \
      <button name="step" value="look" class="quiet">Look again</button> \(cancel)</p>
      """
  }

  private var columns: HTML {
    let all = TableColumn.all(type, Editing(view.initiative, by: party))
    return """
      <details\(flag: "open", when: table == nil)><summary>The columns</summary>
      <table class="plain"><thead><tr><th scope="col">Column</th><th scope="col">What it holds</th></tr></thead><tbody>
      \(all.html { "<tr><th scope=\"row\">\($0.title)</th><td>\(PasteColumn(column: $0).html)</td></tr>\n" })</tbody></table>
      <p class="small"><a href="\(InitiativeRoute.template(id, type.kind).path)" download>Download an example (CSV)</a></p>
      </details>

      """
  }
}

/// What a column holds: the question of the form, and the words among which one chooses.
private struct PasteColumn {
  let column: TableColumn

  var html: HTML {
    """
    \(column.field.label)\(HTML.when(!column.field.isRequired, " <span class=\"optional\">optional</span>"))\
    \(HTML.with(words) { " <small>\($0)</small>" })
    """
  }

  private var words: String? {
    switch column.field.control {
    case .choice(let choices, _), .choices(let choices):
      choices.map { "“\($0.title.prefix { !":(".contains($0) })”".replacing(" ”", with: "”") }.joined(separator: ", ")
    case .citations: "By their words or ids, with | between several."
    case .day: "As 2026-05-04 or 4.5.2026."
    case .line, .text, .money, .number: nil
    }
  }
}
