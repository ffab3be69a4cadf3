import Journey
import Markup
import Partnership
import Workspace

/// Every answer of a comparison, or why there is none.
struct ComparisonPage {
  let view: InitiativeView
  let answer: ComparisonAnswer

  private var id: InitiativeID { view.initiative.id }

  var html: HTML {
    """
    \(InitiativeHead(view: view, shown: .options).html)
    <p class="stage"><strong>What the comparison says.</strong> Of the options on the page \
    <a href="\(InitiativeRoute.stage(id, .options).path)">Options</a>, as their scores and weights stand.</p>
    \(main)
    """
  }

  private var main: HTML {
    switch answer {
    case .figures(let figures):
      return """
        <p class="small">\(kept) <a href="\(ScoringRoute.overview(id).path)">Scores and weights</a></p>
        <p class="actions screen"><a class="button quiet" href="\(ComparisonRoute.trial(id).path)">Try other weights</a></p>
        \(Answers(figures, view.initiative.settings.formats).html)
        """
    case .waiting, .problems: return ComparisonMissing(view: view, answer: answer).html
    }
  }
}

extension ComparisonPage {
  /// Whether this is what was kept, and what sign-offs rest on.
  private var kept: HTML {
    let initiative = view.initiative
    guard let run = initiative.appraisalRun else { return "Computed as you look, and not kept yet." }
    let day = DateText.day(view.session.settings.day(at: run.revision.at), initiative.settings.formats)
    return initiative.isAppraisalCurrent
      ? "As it was computed and kept on \(day)."
      : """
      <span class="outdated">Computed as you look: what was kept on \(day) is of an earlier state of the options.</span>
      """
  }
}

/// Why a comparison says nothing yet, and who has to do what.
struct ComparisonMissing {
  let view: InitiativeView
  let answer: ComparisonAnswer

  var html: HTML {
    switch answer {
    case .figures: .empty
    case .waiting:
      EmptyState(
        title: "Nothing to compare yet",
        words:
          "Communications and IT each score the options and weigh what matters, without seeing the other. Once both have revealed, their answers stand here side by side."
      ).html
    case .problems(let problems):
      """
      <div class="note"><h2>Not comparable yet</h2><ul>\(problems.prefix(20).html(line))</ul></div>

      """
    }
  }

  private func line(_ problem: AppraisalProblem) -> HTML {
    let entry = problem.record.flatMap { view.initiative.records.find($0) }
    return """
      <li>\(problem.message)\(HTML.with(entry) { " <a href=\"\(InitiativeRoute.record(view.initiative.id, $0.revision.record).path)\" dir=\"auto\">\($0.title)</a>" })</li>

      """
  }
}
