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
      "case", of: text, example: "“tandem case init” writes an example."
    ) { CaseReading.read(&$0) }
    // What could not be read is not checked on top: one mistake would be told twice.
    if let problems = Problems(reading.problems) { throw problems }
    do {
      return try CasePlan(model)
    } catch {
      let found = error.list.map { problem($0, in: reading, of: text) }
      throw Problems(found) ?? Problems(Problem(field: "case", message: "The case cannot be used."))
    }
  }

  /// A problem of the engine at its place in the text; within a formula, at the column that is meant.
  private static func problem(_ problem: CaseProblem, in reading: Reading, of text: String) -> Problem {
    var reading = reading
    let field = problem.path.isEmpty ? "case" : "case.\(problem.path)"
    reading.refuse(field, problem.message)
    let start = reading.problems.last?.position
    guard let start, let column = problem.column else {
      return Problem(field: field, position: start, message: problem.message)
    }
    guard let shift = shift(to: column, from: start, of: text) else {
      let message = "At column \(column) of the formula: \(problem.message)"
      return Problem(field: field, position: start, message: message)
    }
    return Problem(
      field: field, position: Documents.Position(line: start.line, column: start.column + shift),
      message: problem.message)
  }

  /// How far a column of a formula lies behind the beginning of its value; nil where the formula goes over several lines.
  private static func shift(to column: Int, from start: Documents.Position, of text: String) -> Int? {
    let lines = text.split(separator: "\n", maxSplits: start.line, omittingEmptySubsequences: false)
    guard lines.indices.contains(start.line - 1) else { return nil }
    let value = lines[start.line - 1].dropFirst(start.column - 1)
    // What stands behind a bar is in the lines below; what stands in quotes begins behind them.
    if let mark = value.first, "|>".contains(mark) { return nil }
    let shift = column - 1 + (value.first.map { "\"'".contains($0) } == true ? 1 : 0)
    return shift <= value.count ? shift : nil
  }
}
