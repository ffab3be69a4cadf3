import Documents
import Workspace

/// The values of a command's options, read as the fields of a form are: what is wrong with a value itself, whatever
/// file it is for, means that the command was called wrongly.
enum Usage {
  /// - Throws: `Failure.usage` with a line for each option that is refused.
  static func check(_ read: () throws -> Void) throws {
    do {
      try read()
    } catch Refusal.invalid(let problems) {
      throw Failure.usage(problems.list.map { "--\(flag($0.field)): \($0.message)" }.joined(separator: "\n"))
    }
  }

  /// An address to sign in with.
  static func checkEmail(_ email: String) throws {
    var reading = Reading(Form([("email", email)]))
    _ = reading.email("email", required: "Write the address that the person signs in with.")
    let problems = Problems(reading.problems)
    try check { if let problems { throw Refusal.invalid(problems) } }
  }

  /// "ends-on" for the field "endsOn".
  private static func flag(_ field: String) -> String {
    field.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
