import Journey
import Markup

/// A form that is sent with POST: what is wrong on top, the fields, the button.
struct PostForm {
  var action: LocalPath
  var state = FormState()
  /// What the button says: a verb.
  var submit: String
  /// Fields drawn from descriptions come before `extra`.
  var fields: [Field] = []
  /// Further fields, and hidden ones.
  var extra = HTML.empty
  /// Where a person who changes their mind goes.
  var cancel: LocalPath?
  /// Where the same fields can be tried without being kept, with the mark between whole numbers and decimals.
  var preview: (path: LocalPath, decimal: Character)?

  var html: HTML {
    """
    <form method="post" action="\(action)" id="\(state.id)"\(attribute: "data-preview", preview?.path)\
    \(attribute: "data-decimal", preview.map { String($0.decimal) })>
    \(ErrorSummary(state).html)\(fields.html { FormField($0, state).html })\(extra)\
    <p class="actions"><button>\(submit)</button>\
    \(HTML.with(preview) { " <button class=\"quiet\" formaction=\"\($0.path)\">Try</button>" })\
    \(HTML.with(cancel) { " <a class=\"button quiet\" href=\"\($0)\">Cancel</a>" })</p>
    </form>

    """
  }

  /// A value that goes along unseen.
  static func hidden(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }

  /// A single button that does one thing.
  static func button(_ words: String, to action: LocalPath, isQuiet: Bool = true, _ hidden: HTML = .empty) -> HTML {
    """
    <form method="post" action="\(action)" class="single">\(hidden)<button\
    \(attribute: "class", isQuiet ? "quiet" : nil)>\(words)</button></form>
    """
  }
}
