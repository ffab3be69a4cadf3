import Documents
import Markup

/// The list of what is wrong with a form, each line leading to its field.
struct ErrorSummary {
  private let state: FormState

  init(_ state: FormState) { self.state = state }

  var html: HTML { HTML.with(state.problems) { summary($0.list) } }

  private func summary(_ problems: [Problem]) -> HTML {
    let title = problems.count == 1 ? "One thing is not right yet" : "\(problems.count) things are not right yet"
    return """
      <div class="summary" role="alert" tabindex="-1"><h2>\(title)</h2><ul>\(problems.html(line))</ul></div>

      """
  }

  private func line(_ problem: Problem) -> HTML {
    guard !problem.field.isEmpty else { return "<li>\(problem.message)</li>" }
    let field = String(problem.field.prefix { $0 != "." && $0 != "[" })
    return "<li><a href=\"#\(state.element(field))\">\(problem.message)</a></li>"
  }
}
