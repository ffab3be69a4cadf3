public import DecisionAnalysis
public import Documents

/// An appraisal of options as people write it in a file: the part `options` of an initiative's document.
///
/// docs/options-format.md describes the form, docs/schemas/options.schema.json is its schema.
public struct AppraisalFile: Sendable {
  /// What is compared; may be empty.
  public let name: String
  public let model: DecisionModel

  /// Reads the part `options` of a YAML text, or of JSON, which YAML can read.
  ///
  /// - Throws: everything that is wrong, with line and column.
  public static func read(_ text: String) throws(Problems) -> AppraisalFile {
    let found = try InitiativeParts.read(
      "options", of: text, example: "“tandem options init” writes an example."
    ) { AppraisalReading.read(&$0) }
    var reading = found.reading
    let (name, parts, places) = found.part
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
