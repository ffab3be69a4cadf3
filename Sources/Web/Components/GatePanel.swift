import Documents
import Markup
import Partnership

/// “Before you move on”: what the gate asks, what is held, and who owes the rest since when.
struct GatePanel {
  struct Line {
    let assessment: Assessment
    /// The day since when it is unmet.
    let since: Day?
  }

  let lines: [Line]
  let today: Day
  /// The button that passes the gate, or why there is none.
  var action = HTML.empty
  /// Whether the gate was passed already.
  var isPassed = false

  var html: HTML {
    """
    <section class="gate" aria-labelledby="gate"><h2 id="gate">Before you move on</h2>
    <p class="small">\(summary)</p>
    <ul>\(lines.html(line))</ul>
    \(action)</section>

    """
  }

  private var summary: String {
    let open = lines.count { !$0.assessment.isMet }
    if lines.isEmpty { return "This gate asks nothing more." }
    if open == 0 { return isPassed ? "All of it is there still." : "Everything is there: the gate is open." }
    return "\(lines.count - open) of \(lines.count) are there."
  }

  private func line(_ line: Line) -> HTML {
    let assessment = line.assessment
    switch assessment.state {
    case .held: return "<li class=\"held\"><span class=\"unseen\">There: </span>\(assessment.title)</li>\n"
    case .waived:
      return """
        <li class="waived"><span class="unseen">Waived: </span>\(assessment.title)\
        <span class="owes">waived, because: \(assessment.reason ?? "")</span></li>

        """
    case .open:
      return """
        <li class="open"><span class="unseen">Still open: </span>\(assessment.title)\
        \(HTML.with(assessment.reason) { "<span class=\"why\">\($0)</span>" })\
        <span class="owes">owed by \(PartyMark(assessment.owing).html)\
        \(HTML.with(assessment.hat) { " wearing the hat of \($0.title)" })\
        \(HTML.with(line.since) { " \(DateText.elapsed(since: $0, today: today))" })</span></li>

        """
    }
  }
}
