import Documents
import Markup

/// What a person had typed into a form that was not taken.
struct TypedForm: Sendable {
  /// A field that was filled in by typing.
  struct Line: Sendable {
    let name: String
    let label: String
    let text: String
  }

  /// Where the form was sent.
  let action: LocalPath
  /// What was typed, in the order of the form.
  let lines: [Line]
  /// Choices and hidden values, and the companions of the lines.
  let unseen: [(name: String, value: String)]
  /// Passwords that the form asks for, by name and label, without what was typed.
  let secrets: [(name: String, label: String)]

  /// - Returns: nil when nothing was typed, as with a form that is only a button.
  init?(_ form: Form, to action: LocalPath) {
    func labels(_ words: FieldWords) -> [String: String] {
      Dictionary(
        form.fields.compactMap { field in words.field(of: field.name).map { ($0, field.value) } },
        uniquingKeysWith: { first, _ in first })
    }
    let (typed, secret) = (labels(.typed), labels(.secret))
    let own = form.fields.filter { secret[$0.name] == nil }
    lines = own.compactMap { field in
      typed[field.name].map { Line(name: field.name, label: $0, text: field.value) }
    }
    guard lines.contains(where: { !$0.text.isEmpty }) else { return nil }
    unseen = own.filter { typed[$0.name] == nil && FieldWords.secret.field(of: $0.name) == nil }
    secrets = form.fields.compactMap { field in
      FieldWords.secret.field(of: field.name).map { (name: $0, label: field.value) }
    }
    self.action = action
  }
}

extension Form {
  /// The form without the labels that it carries along: what features read.
  var withoutFieldWords: Form {
    Form(
      fields.filter { field in FieldWords.allCases.allSatisfy { $0.field(of: field.name) == nil } }
        .map { ($0.name, $0.value) })
  }
}

/// An error that met a form, with what had been typed into it.
struct RefusedForm: Error {
  let cause: any Error
  let typed: TypedForm
}
