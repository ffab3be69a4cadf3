import Markup

/// The label of a field that is filled in by typing, sent along unseen with the form: so whatever refuses the form can
/// give back what was typed, beside the words that asked for it, without knowing the form.
enum FieldWords: String, CaseIterable {
  /// A text, a number or a day.
  case typed = "typed:"
  /// A password: it is asked anew and never given back.
  case secret = "secret:"

  /// The hidden companion of the field `name`.
  func companion(_ name: String, _ label: String) -> HTML { PostForm.hidden(rawValue + name, label) }

  /// The name of the field that a companion belongs to; nil for another kind of field.
  func field(of companion: String) -> String? {
    companion.hasPrefix(rawValue) ? String(companion.dropFirst(rawValue.count)) : nil
  }
}
