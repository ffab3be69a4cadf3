import Documents
import Partnership

@testable import Journey

/// Reading contents of any kind, as a page does.
extension Content {
  /// Reads a form of this kind.
  static func read(
    _ pairs: [(name: String, value: String)], _ context: Editing
  ) -> (content: Self?, problems: [Problem]) {
    var reading = Reading(Form(pairs.map { ($0.name, $0.value) }))
    reading.decimalSeparator = context.settings.formats.numbers.decimal
    let content = read(&reading, context)
    return (content, reading.problems)
  }

  /// The names that this form has and `read` never asks for, and the problem fields when nothing is filled in.
  static func unread(_ names: [String], _ context: Editing) -> [String] {
    var reading = Reading(Form(names.map { ($0, "") }))
    _ = read(&reading, context)
    let before = reading.problems.count
    reading.refuseOthers()
    return reading.problems.dropFirst(before).map(\.field)
  }

  /// Every name that `read` asks for, as the message about an unknown field lists them.
  static func asked(_ context: Editing) -> Set<String> {
    var reading = Reading(Form([("unknown-field", "")]))
    _ = read(&reading, context)
    reading.refuseOthers()
    let list = reading.problems.last?.message.split(separator: "The fields are ").last.map(String.init) ?? ""
    return Set(list.dropLast().split(separator: ", ").map(String.init))
  }
}
