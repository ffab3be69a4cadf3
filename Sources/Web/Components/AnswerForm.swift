import Documents
import Markup
import Partnership

/// The words to an answer and the three answers of equal rank, as a link and an account show them alike.
struct AnswerForm {
  let action: LocalPath
  /// The party that reads the words.
  let broughtBy: Party
  let state: FormState

  var html: HTML {
    // After a refusal the browser goes straight to the list of what is wrong, with or without a script.
    """
    <form method="post" action="\(action.fragment(state.id))" id="\(state.id)">
    \(ErrorSummary(state).html)\(words)<div class="answers" role="group" aria-label="Your answer"\
    \(attribute: "id", state.messages("answer").isEmpty ? nil : state.element("answer"))>\
    \(Answer.Choice.allCases.html(button))</div></form>

    """
  }

  private func button(_ choice: Answer.Choice) -> HTML {
    "<button name=\"answer\" value=\"\(choice.rawValue)\">\(choice.title) <small>\(choice.meaning)</small></button>"
  }

  private var words: HTML {
    let frame = FieldFrame(
      "In a sentence or two", hint: "\(broughtBy.title) will read this word for word. Then choose.",
      isRequired: true, element: state.element("words"), messages: state.messages("words"))
    // Two of the answers need words, so that neither “optional” nor a required field would be true.
    // Two lines rather than one: Enter in a single line would press the first button, and answer “Yes”.
    return frame.around(
      """
      <textarea id="\(frame.element)" name="words" rows="2" dir="auto"\(frame.described)\
      \(attribute: "aria-invalid", frame.messages.isEmpty ? nil : "true")>
      \(state.form["words"] ?? "")</textarea>\(FieldWords.typed.companion("words", frame.label))
      """)
  }
}

extension Answer.Choice {
  /// What pressing it says.
  fileprivate var meaning: String {
    switch self {
    case .yes: "go ahead as it is"
    case .yesIf: "say what you need"
    case .notNow: "say what is in the way"
    }
  }
}
