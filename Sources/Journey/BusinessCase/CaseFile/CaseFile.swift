public import BusinessCase
public import Documents

/// A business case as people write it in a file: the part `case` of an initiative's document.
///
/// docs/case-format.md describes the form, docs/schemas/case.schema.json is its schema.
public enum CaseFile {
  /// Reads the part `case` of a YAML text, or of JSON, which YAML can read, and makes it ready to be simulated.
  ///
  /// - Throws: everything that is wrong, with line and column.
  public static func read(_ text: String) throws(Problems) -> CasePlan {
    let (reading, model) = try InitiativeParts.read(
      "case", of: text, orSay: "The part “case” is missing. “tandem case init” writes an example."
    ) { CaseReading.read(&$0) }
    // What could not be read is not checked on top: one mistake would be told twice.
    if let problems = Problems(reading.problems) { throw problems }
    do {
      return try CasePlan(model)
    } catch {
      let found = error.list.map { problem(in: reading, $0) }
      throw Problems(found) ?? Problems(Problem(field: "case", message: "The case cannot be used."))
    }
  }

  /// A problem of the engine at its place in the text; within a formula, at the column that is meant.
  private static func problem(in reading: Reading, _ problem: CaseProblem) -> Problem {
    var reading = reading
    let field = problem.path.isEmpty ? "case" : "case.\(problem.path)"
    reading.refuse(field, problem.message)
    let position = reading.problems.last?.position
    let shifted = position.map { Documents.Position(line: $0.line, column: $0.column + (problem.column ?? 1) - 1) }
    return Problem(field: field, position: shifted, message: problem.message)
  }
}
