import Documents

/// A form as a person sees it: the values in its fields, and what is wrong with them.
///
/// After a refusal it holds exactly what was typed, so that nothing has to be typed twice.
struct FormState: Sendable {
  /// Told apart from other forms of the same page by the ids of its fields.
  let id: String
  let form: Form
  let problems: Problems?

  /// - Parameters:
  ///   - id: a short word, unique on the page.
  ///   - form: what was typed, or what the fields begin with.
  init(_ id: String = "form", _ form: Form = Form(), problems: Problems? = nil) {
    self.id = id
    self.form = form
    self.problems = problems
  }

  /// The fields begin with these values.
  init(_ id: String = "form", values: [(name: String, value: String)]) {
    self.init(id, Form(values.map { ($0.name, $0.value) }))
  }

  /// The id of the element for a field.
  func element(_ field: String) -> String {
    id + "-" + String(field.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" })
  }

  /// What is wrong with a field or with a part of it.
  func messages(_ field: String) -> [String] {
    (problems?.list ?? []).filter { problem in
      problem.field == field || problem.field.hasPrefix(field + ".") || problem.field.hasPrefix(field + "[")
    }.map(\.message)
  }
}
