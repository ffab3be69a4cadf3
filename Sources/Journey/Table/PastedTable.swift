public import Documents
import Partnership

/// A table that somebody pasted, read as records of one kind: what each row would become, or why it is refused.
public struct PastedTable: Sendable {
  /// How many rows are taken at a time.
  public static let mostRows = 500

  public struct Row: Sendable {
    /// The row below the head, from 1.
    public let number: Int
    /// As it was pasted.
    public let source: String
    /// What a form would send.
    public let form: Form
    /// What it would say; empty where it is refused.
    public let facts: [Fact]
    /// What is wrong, each with the title of its column (empty for the whole row).
    public let refusals: [(column: String, message: String)]

    public var isAccepted: Bool { refusals.isEmpty }
  }

  /// The first row as it was pasted.
  public let head: String
  public let rows: [Row]

  public var accepted: [Row] { rows.filter(\.isAccepted) }
  public var refused: [Row] { rows.filter { !$0.isAccepted } }

  /// Some of the rows as a table that can be pasted again.
  public func text(_ rows: [Row]) -> String { ([head] + rows.map(\.source)).joined(separator: "\n") }

  /// Reads a table of records.
  /// - Throws: a `Problem` when it is no table, or when a column has a name that none of the kind's columns has.
  public init(_ text: String, of type: any Content.Type, _ context: Editing) throws(Problem) {
    let table = try TableText(text, upTo: Self.mostRows)
    let columns = TableColumn.all(type, context)
    let places = try Self.places(of: table.header, in: columns, type)
    head = table.header.source
    rows = table.rows.enumerated().map { index, row in
      Self.row(row, number: index + 1, places, columns, type, context)
    }
  }

  /// What a download has besides the fields: it is passed over, so that a table can be downloaded, extended and pasted.
  static let passedOver = ["Id", "Party", "Changed on"]

  private enum Place {
    case column(TableColumn)
    case currency
    case nothing
  }

  private static func places(
    of header: TableText.Row, in columns: [TableColumn], _ type: any Content.Type
  ) throws(Problem) -> [Place] {
    var places: [Place] = []
    var seen: Set<String> = []
    for cell in header.cells {
      let plain = TableColumn.plain(cell)
      if let column = columns.first(where: { $0.isMeant(by: cell) }) {
        guard seen.insert(column.field.name).inserted else {
          throw Problem(field: "", message: "There are two columns for “\(column.title)”. Keep one.")
        }
        places.append(.column(column))
      } else if plain == TableColumn.plain("Currency") {
        places.append(.currency)
      } else if plain.isEmpty || passedOver.contains(where: { TableColumn.plain($0) == plain }) {
        places.append(.nothing)
      } else {
        throw Problem(
          field: "",
          message:
            "A \(type.noun) has no column “\(cell.prefix(60))”. The first row names the columns: \(columns.map(\.title).joined(separator: ", "))."
        )
      }
    }
    guard !seen.isEmpty else {
      throw Problem(
        field: "",
        message: "The first row names the columns: \(columns.map(\.title).joined(separator: ", ")).")
    }
    return places
  }

  private static func row(
    _ row: TableText.Row, number: Int, _ places: [Place], _ columns: [TableColumn], _ type: any Content.Type,
    _ context: Editing
  ) -> Row {
    var pairs: [(String, String)] = []
    var refusals: [(column: String, message: String)] = []
    let currency = context.settings.currency.code
    for (index, cell) in row.cells.enumerated() where cell.contains(where: { !$0.isWhitespace }) {
      guard index < places.count else {
        refusals.append(("", "The row has more cells than the first row. Put texts with separators in quotes."))
        break
      }
      switch places[index] {
      case .column(let column): pairs += column.values(cell).map { (column.field.name, $0) }
      case .currency:
        if TableColumn.plain(cell) != TableColumn.plain(currency) {
          refusals.append(("Currency", "Amounts are in \(currency) here. Convert this one."))
        }
      case .nothing: break
      }
    }
    let form = Form(pairs)
    let read = facts(form, type, context)
    refusals += read.problems.map { problem in
      let column = columns.first { $0.field.name == problem.field }
      return (column?.title ?? problem.field, problem.message)
    }
    return Row(number: number, source: row.source, form: form, facts: read.facts, refusals: refusals)
  }

  private static func facts<C: Content>(
    _ form: Form, _ type: C.Type, _ context: Editing
  ) -> (facts: [Fact], problems: [Problem]) {
    var reading = Reading(form)
    reading.decimalSeparator = context.settings.numberStyle.decimal
    reading.doubtsPoints = true
    let content = C.read(&reading, context)
    do throws(Problems) {
      return (try reading.result { content }.facts(context.initiative.wording), [])
    } catch {
      return ([], error.list)
    }
  }
}
