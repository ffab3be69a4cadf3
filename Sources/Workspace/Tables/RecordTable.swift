public import Documents
public import Journey
import Partnership

extension InitiativeView {
  /// The records of one kind as a table: their fields, and by which party and when they were last changed.
  public func table(_ type: any Content.Type) -> CSV { rows(of: type) }

  private func rows<C: Content>(of type: C.Type) -> CSV {
    // What cannot be pasted again is told as programs read it.
    let context = Editing(initiative, by: session.actor.party ?? .communications, plainly: !C.isPasted)
    let columns = TableColumn.all(type, context)
    let hasUnit = columns.contains { $0.field.name == "unit" }
    let isMoney = !hasUnit && columns.contains { $0.isAmount(in: initiative.settings.currency) }
    let header =
      ["Id"] + columns.map(\.title) + (isMoney ? ["Currency"] : []) + ["Party", "Changed on"]
    let rows = initiative.records[C.self].map { entry -> [CSV.Cell] in
      // With decimal points, whatever the organisation writes: a file is read by programs. Three decimals have a fourth,
      // so that nobody takes the point for that of thousands.
      let form = entry.content.form(context).map { (name: $0.name, value: $0.value) }
      let cells = columns.map { column in
        column.cell(
          form.filter { $0.name == column.field.name }.map { column.isNumber ? pointed($0.value) : $0.value })
      }
      let currency: [CSV.Cell] =
        isMoney ? [.text((entry.content as? any Quantified)?.stated?.currency?.code ?? "")] : []
      return [.text(entry.id.text)] + cells + currency
        + [.text(entry.party.title), .day(session.settings.day(at: entry.revision.at))]
    }
    return CSV(header: header, rows: rows)
  }

  private func pointed(_ number: String) -> String {
    initiative.settings.numberStyle.decimal == "," ? number.replacing(",", with: ".") : number
  }
}

extension TableColumn {
  fileprivate var isNumber: Bool {
    switch field.control {
    case .number, .money: true
    default: false
    }
  }

  fileprivate func isAmount(in currency: Currency) -> Bool {
    switch field.control {
    case .number(let unit), .money(let unit): unit == currency.code
    default: false
    }
  }
}
