import Documents
import Markup

/// A single-line field that is no part of a record: addresses, passwords, searches.
struct InputField {
  enum Kind: String {
    case text, email, password, search, url
  }

  private let name: String
  private let kind: Kind
  private let autocomplete: String?
  private let state: FormState
  private let frame: FieldFrame

  /// - Parameters:
  ///   - autocomplete: what browsers and password managers may fill in (WHATWG HTML, section 4.10.18.7), such as
  ///     "current-password".
  init(
    _ name: String, _ label: String, _ state: FormState, kind: Kind = .text, hint: String? = nil,
    isRequired: Bool = true, autocomplete: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.autocomplete = autocomplete
    self.state = state
    frame = FieldFrame(
      label, hint: hint, isRequired: isRequired, element: state.element(name), messages: state.messages(name))
  }

  var html: HTML {
    // A password never comes back in a page.
    let value = kind == .password ? nil : state.form[name]
    return frame.around(
      """
      <input type="\(kind.rawValue)" id="\(frame.element)" name="\(name)"\
      \(attribute: "value", value)\(attribute: "autocomplete", autocomplete)\(frame.state) class="medium">\
      \((kind == .password ? FieldWords.secret : .typed).companion(name, frame.label))
      """)
  }
}
