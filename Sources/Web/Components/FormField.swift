import Documents
import Journey
import Markup

/// A field of a record's form, drawn from its description, with what was typed and what is wrong with it.
struct FormField {
  private let field: Field
  private let state: FormState
  private let frame: FieldFrame

  init(_ field: Field, _ state: FormState) {
    self.field = field
    self.state = state
    frame = FieldFrame(
      field.label, hint: field.hint, isRequired: field.isRequired, element: state.element(field.name),
      messages: state.messages(field.name))
  }

  var html: HTML {
    switch field.control {
    case .line: typed(input("text"))
    case .day: typed(input("date", size: "short"))
    case .text(let rows): typed(text(rows: rows))
    case .money(let currency): typed(amount(currency))
    case .number(let unit): typed(amount(unit))
    case .choice(let choices, let optional) where choices.count > 8: frame.around(list(choices, optional: optional))
    case .choice(let choices, let optional):
      frame.aroundGroup(options("radio", choices + (optional ? [Choice("", "Not said")] : [])))
    case .choices(let choices), .citations(let choices): frame.aroundGroup(options("checkbox", choices))
    }
  }

  private func typed(_ control: HTML) -> HTML {
    frame.around(control + FieldWords.typed.companion(field.name, field.label))
  }

  private var value: String { state.form[field.name] ?? "" }

  private func input(_ type: StaticString, size: String = "long") -> HTML {
    """
    <input type="\(HTML(stringLiteral: type))" id="\(frame.element)" name="\(field.name)" value="\(value)" \
    class="\(size)"\(frame.state)\(attribute: "dir", size == "long" ? "auto" : nil)>
    """
  }

  private func text(rows: Int) -> HTML {
    // A line break right after the tag is dropped by browsers; this one is, and not the first that was typed.
    """
    <textarea id="\(frame.element)" name="\(field.name)" rows="\(rows)" dir="auto"\(frame.state)>
    \(value)</textarea>
    """
  }

  private func amount(_ unit: String) -> HTML {
    """
    <span class="amount"><input type="text" inputmode="decimal" autocomplete="off" id="\(frame.element)" \
    name="\(field.name)" value="\(value)" class="short figure"\(frame.state)>\
    \(HTML.when(!unit.isEmpty, "<span class=\"unit\">\(unit)</span>"))</span>
    """
  }

  private func list(_ choices: [Choice], optional: Bool) -> HTML {
    let all = (optional || value.isEmpty ? [Choice("", optional ? "Not said" : "Choose…")] : []) + choices
    return """
      <select id="\(frame.element)" name="\(field.name)"\(frame.state)>\
      \(all.html { "<option value=\"\($0.value)\"\(flag: "selected", when: $0.value == value)>\($0.title)</option>" })\
      </select>
      """
  }

  private func options(_ type: StaticString, _ choices: [Choice]) -> HTML {
    guard !choices.isEmpty else {
      return """
        <p class="small" id="\(frame.element)" tabindex="-1">There is nothing to choose yet. Add it first.</p>
        """
    }
    let chosen = Set(state.form.all(field.name))
    return choices.enumerated().map { index, choice in
      // The first has the id of the field, so that the list of what is wrong leads to it.
      let id = index == 0 ? frame.element : "\(frame.element)-\(index)"
      return """
        <label class="choice" for="\(id)"><input type="\(HTML(stringLiteral: type))" id="\(id)" name="\(field.name)" \
        value="\(choice.value)"\(flag: "checked", when: isChosen(choice, chosen))>\
        <span dir="auto">\(choice.title)\(HTML.with(choice.hint) { "<small>\($0)</small>" })</span></label>
        """
    }.joined()
  }

  private func isChosen(_ choice: Choice, _ chosen: Set<String>) -> Bool {
    chosen.contains(choice.value) || (chosen.isEmpty && choice.value.isEmpty)
  }
}
