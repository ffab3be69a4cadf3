public import Documents
import Partnership

/// A column of a table of records: one field of their form under a short name.
public struct TableColumn: Sendable, Hashable {
  public let field: Field
  /// "Observed on".
  public let title: String

  init(_ field: Field) {
    self.field = field
    title = Self.title(of: field.name)
  }

  /// The columns of a kind, in the order of its form.
  public static func all(_ type: any Content.Type, _ context: Editing) -> [TableColumn] {
    type.fields(context).map(TableColumn.init)
  }

  /// "observedOn" becomes "Observed on", "raci-it" becomes "RACI IT".
  private static func title(of name: String) -> String {
    var words: [String] = [""]
    for character in name {
      if character == "-" {
        words.append("")
      } else if character.isUppercase {
        words.append(character.lowercased())
      } else {
        words[words.count - 1].append(character)
      }
    }
    let shown = words.map { ["raci", "it", "hr"].contains($0) ? $0.uppercased() : $0 }.joined(separator: " ")
    return shown.prefix(1).uppercased() + shown.dropFirst()
  }

  /// Whether the head of a pasted column means this one: its short name, the field's name, or the form's question.
  func isMeant(by head: String) -> Bool {
    let head = Self.plain(head)
    return [title, field.name, field.label].contains { Self.plain($0) == head }
  }

  /// Without case, accents, and all that is neither letter nor digit.
  static func plain(_ text: String) -> String { Folded.text(text).filter { $0.isLetter || $0.isNumber } }

  /// What somebody typed into a cell as the form would send it: choices by their words or the beginning of them,
  /// findings by their words or ids.
  func values(_ cell: String) -> [String] {
    switch field.control {
    case .choice(let choices, _): [Self.choice(cell, choices) ?? cell]
    case .choices(let choices), .citations(let choices):
      cell.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { part in
        let typed = part.drop(while: \.isWhitespace)
        return Self.choice(String(typed), choices) ?? String(typed)
      }
    case .line, .text, .day, .money, .number: [cell]
    }
  }

  private static func choice(_ typed: String, _ choices: [Choice]) -> String? {
    let wanted = plain(typed)
    guard !wanted.isEmpty else { return nil }
    func only(_ found: [Choice]) -> String? { found.count == 1 ? found[0].value : nil }
    let exact = choices.first { plain($0.value) == wanted || plain($0.title) == wanted }
    return exact?.value
      ?? only(choices.filter { plain(String($0.title.prefix { !":,(".contains($0) })) == wanted })
      ?? only(choices.filter { plain($0.title).hasPrefix(wanted) })
  }

  /// A stored value as a spreadsheet shows it.
  public func cell(_ values: [String]) -> CSV.Cell {
    guard let first = values.first, !first.isEmpty else { return .empty }
    switch field.control {
    case .day: return Day(first).map { .day($0) } ?? .text(first)
    case .money, .number: return .number(first)
    case .choice(let choices, _): return .text(choices.first { $0.value == first }?.title ?? first)
    case .choices(let choices), .citations(let choices):
      return .text(values.map { value in choices.first { $0.value == value }?.title ?? value }.joined(separator: " | "))
    case .line, .text: return .text(first)
    }
  }

  /// What an example of a table has in this column.
  public func example(today: Day) -> CSV.Cell {
    switch field.control {
    case .day: return .day(field.isRequired ? today : nil)
    case .money, .number:
      if field.name == "high" { return .number("200") }
      return field.isRequired || field.name == "low" ? .number("100") : .empty
    case .choice(let choices, let optional): return optional ? .empty : .text(choices.first?.title ?? "")
    case .choices, .citations: return .empty
    case .line, .text:
      let hinted = field.hint?.firstRange(of: "For example: ").map { String(field.hint?[$0.upperBound...] ?? "") }
      return field.isRequired ? .text(hinted ?? field.label) : .empty
    }
  }
}
