import Yams

/// The errors of the YAML parser, said to the person who wrote the text.
enum YAMLErrors {
  static func problem(_ error: any Error, in text: String) -> Problem {
    switch error as? YamlError {
    case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _):
      return problem(
        at: Position(line: mark.line, column: mark.column),
        "This is not YAML: \(what). Check the indentation, and put texts with special characters in quotes.")
    case .composer(_, let what, let mark, _):
      let second = what.contains("another document")
      return problem(
        at: Position(line: mark.line, column: mark.column),
        second
          ? "A second document begins here. Write one document." : "This is not read: \(what). Write the value out.")
    case .reader(let what, let offset, _, _):
      return problem(at: place(offset, in: text), "This is not YAML: \(what). Remove the character.")
    case .duplicatedKeysInMapping(let names, let context):
      let name = names.first ?? ""
      return Problem(
        field: name, position: Position(line: context.mark.line, column: context.mark.column),
        message: "The name “\(name.prefix(80))” occurs twice in this map. Keep one.")
    default:
      return problem(at: nil, "This cannot be read as YAML: \(error).")
    }
  }

  private static func problem(at position: Position?, _ message: String) -> Problem {
    Problem(field: "", position: position, message: message)
  }

  private static func place(_ offset: Int?, in text: String) -> Position? {
    guard let offset else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      var cursor = PlaceCursor(bytes)
      return cursor.position(of: offset)
    }
  }
}
