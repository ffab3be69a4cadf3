import Documents
import Journey
import Markup

/// A field of the form over a list: it narrows the list down, and nothing is wrong with leaving it as it is.
struct FilterField {
  private let label: String
  private let control: HTML
  private let element: String

  /// Words to search for.
  init(words name: String, _ label: String, _ state: FormState) {
    self.label = label
    element = state.element(name)
    control = """
      <input type="search" id="\(element)" name="\(name)" value="\(state.form[name] ?? "")" dir="auto">
      """
  }

  /// One of several, or all.
  init(_ name: String, _ label: String, _ state: FormState, all: String, _ choices: [Choice]) {
    self.label = label
    element = state.element(name)
    let value = state.form[name] ?? ""
    control = """
      <select id="\(element)" name="\(name)">\(([Choice("", all)] + choices).html {
        "<option value=\"\($0.value)\"\(flag: "selected", when: $0.value == value)>\($0.title)</option>"
      })</select>
      """
  }

  var html: HTML {
    "<div class=\"field\"><label for=\"\(element)\">\(label)</label>\(control)</div>\n"
  }
}
