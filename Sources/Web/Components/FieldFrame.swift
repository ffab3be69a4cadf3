import Markup

/// What surrounds every field: its label, its hint, what is wrong with it and what would be right.
struct FieldFrame {
  let label: String
  let hint: String?
  let isRequired: Bool
  /// The id of the field's element.
  let element: String
  let messages: [String]

  init(_ label: String, hint: String?, isRequired: Bool, element: String, messages: [String]) {
    self.label = label
    self.hint = hint
    self.isRequired = isRequired
    self.element = element
    self.messages = messages
  }

  /// One control under a label.
  func around(_ control: HTML) -> HTML {
    """
    <div class="\(fieldClass)"><label for="\(element)">\(labelWords)</label>\(notes)\(control)</div>

    """
  }

  /// Several controls under a legend.
  func aroundGroup(_ controls: HTML) -> HTML {
    """
    <fieldset class="\(fieldClass)"\(described)><legend>\(labelWords)</legend>\(notes)\
    <div class="choices">\(controls)</div></fieldset>

    """
  }

  /// The attributes that tie hint and refusal to the control.
  var described: HTML {
    let ids = [hint.map { _ in "\(element)-hint" }, messages.isEmpty ? nil : "\(element)-refusal"].compactMap { $0 }
    return "\(attribute: "aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))"
  }

  /// The attributes of a control that stands alone.
  var state: HTML {
    """
    \(described)\(attribute: "aria-invalid", messages.isEmpty ? nil : "true")\
    \(attribute: "aria-required", isRequired ? "true" : nil)
    """
  }

  private var fieldClass: String { messages.isEmpty ? "field" : "field refused" }

  private var labelWords: HTML {
    "\(label)\(HTML.when(!isRequired, " <span class=\"optional\">optional</span>"))"
  }

  private var notes: HTML {
    """
    \(HTML.with(hint) { "<span class=\"hint\" id=\"\(element)-hint\">\($0)</span>" })\
    \(HTML.when(!messages.isEmpty, refusal))
    """
  }

  private var refusal: HTML {
    "<p class=\"refusal\" id=\"\(element)-refusal\">\(messages.map { HTML(escaping: $0) }.joined(separator: "<br>"))</p>"
  }
}
