import Documents

/// The parts of an initiative's document, one of which is read alone.
enum InitiativeParts {
  /// Their names; a file that holds more than the part that is wanted is fine.
  static let names = ["tandem", "initiative", "need", "evidence", "case", "options", "decision", "rollout", "outcome"]

  /// Reads one part of a YAML text, or of JSON, which YAML can read.
  ///
  /// - Parameters:
  ///   - name: the part.
  ///   - text: the document.
  ///   - example: where one can be seen, said when the part is not there or empty.
  ///   - read: reads the fields of the part.
  /// - Returns: what `read` gives, and the reading with whatever was wrong in it.
  /// - Throws: `Problems` when the text is no YAML, or the part is missing or empty.
  static func read<Part>(
    _ name: String, of text: String, example: String, _ read: (inout Reading) -> Part
  ) throws(Problems) -> (reading: Reading, part: Part) {
    var reading = Reading(try YAMLText.node(from: text))
    for part in reading.names() where !names.contains(part) {
      reading.refuse(part, "There is no part of this name. The parts are \(names.joined(separator: ", ")).")
    }
    guard let part = reading.child(name, read) else {
      let isThere = reading.names().contains(name)
      reading.refuse(isThere ? name : "", "The part “\(name)” is \(isThere ? "empty" : "missing"). \(example)")
      return try reading.result { nil }
    }
    return (reading, part)
  }
}
