public import DecisionAnalysis
public import Documents

/// An appraisal of options as people write it in a file: the part `options` of an initiative's document.
///
/// docs/options-format.md describes the form, docs/schemas/options.schema.json is its schema.
public struct AppraisalFile: Sendable {
  /// What is compared; may be empty.
  public let name: String
  public let model: DecisionModel

  /// The parts of an initiative's document; a file that has more than the options is fine.
  static let parts = ["tandem", "initiative", "need", "evidence", "case", "options", "decision", "rollout", "outcome"]

  /// Reads the part `options` of a YAML text, or of JSON, which YAML can read.
  ///
  /// - Throws: everything that is wrong, with line and column.
  public static func read(_ text: String) throws(Problems) -> AppraisalFile {
    var reading = Reading(try YAMLText.node(from: text))
    for part in reading.names() where !parts.contains(part) {
      reading.refuse(part, "There is no part of this name. The parts are \(parts.joined(separator: ", ")).")
    }
    guard let read = reading.child("options", { AppraisalReading.read(&$0) }) else {
      reading.refuse("", "The part “options” is missing. “tandem options init” writes an example.")
      return try reading.result { nil }
    }
    let (name, parts, places) = read
    // What could not be read is not checked on top: one mistake would be told twice.
    if reading.problems.isEmpty {
      do {
        return AppraisalFile(name: name, model: try parts.model())
      } catch {
        for problem in error.list { reading.refuse(places.path(problem.subject), problem.message) }
      }
    }
    return try reading.result { nil }
  }
}
