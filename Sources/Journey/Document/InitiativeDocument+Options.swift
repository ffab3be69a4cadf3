import DecisionAnalysis
public import Documents
import Partnership

extension AppraisalFile {
  /// The appraisal that a file states: its part `options` in the form of an options file, or a whole initiative as
  /// `tandem initiative export` writes it, whose options are compared as its records state them.
  ///
  /// - Throws: everything that is wrong, with line and column; of an initiative's options with record and field.
  public static func appraisal(_ text: String) throws(Problems) -> AppraisalFile {
    guard InitiativeDocument.isOne(text) else { return try read(text) }
    let document = try DocumentReader.document(from: Array(text.utf8))
    let initiative: Initiative
    do { initiative = try document.initiative() } catch {
      throw Problems(Problem(field: "", message: "A record of the file cannot be read: \(error)."))
    }
    do throws(AppraisalProblems) {
      return AppraisalFile(name: initiative.title, model: try initiative.builtAppraisal().model)
    } catch {
      let found = error.list.map { problem in
        let field = [problem.record?.text ?? "", problem.field].filter { !$0.isEmpty }.joined(separator: ".")
        return Problem(field: field, message: problem.message)
      }
      throw Problems(found) ?? Problems(Problem(field: "", message: "The records do not make an appraisal."))
    }
  }
}
