import Documents
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
    case .figures(let figures), .earlier(let figures, _):
      return """
        <p class="small">\(kept) \(fromCase)<a href="\(ScoringRoute.overview(id).path)">Scores and weights</a></p>
        <p class="actions screen"><a class="button quiet" href="\(ComparisonRoute.trial(id).path)">Try other weights</a></p>
        \(Answers(figures, view.initiative.settings.formats, scores: scores).html)\(CalendarAnswer(view: view).html)
        """
    case .waiting, .problems: return ComparisonMissing(view: view, answer: answer).html
    }
  }
}

extension ComparisonPage {
  /// Which differences of scores matter, as the records stand: nothing beside figures of an earlier state.
  private var scores: HTML {
    if case .figures = answer { DifferencesNote(view: view).html } else { .empty }
  }

  /// Whether this is what was kept, and what sign-offs rest on.
  private var kept: HTML {
    let initiative = view.initiative
    guard let run = initiative.appraisalRun else { return "Computed as you look, and not kept yet." }
    let day = DateText.day(view.session.settings.day(at: run.revision.at), initiative.settings.formats)
    if case .earlier(_, let problems) = answer { return EarlierNote(view: view, kept: run, problems: problems).html }
    return initiative.isAppraisalCurrent
      ? "As it was computed and kept on \(day)."
      : """
      <span class="outdated">Computed as you look. Of what was kept on \(day): \
      \((initiative.appraisalDoubt ?? "").lowercasedFirst)</span>
      """
  }
}

extension ComparisonPage {
  /// Which criteria nobody scored, because the business case says them.
  private var fromCase: HTML {
    let names = CaseScores(view.initiative).criteria.map { "“\($0.title)”" }
    guard !names.isEmpty else { return .empty }
    let path = InitiativeRoute.stage(id, .businessCase).path
    return """
      From the <a href="\(path)">business case</a> \(names.count == 1 ? "comes" : "come") \(names.joined(separator: ", ")). \

      """
  }
}

/// That what is shown is of an earlier state, and what is in the way of the present one.
struct EarlierNote {
  let view: InitiativeView
  let kept: Entry<AppraisalRun>
  let problems: [AppraisalProblem]

  var html: HTML {
    let day = DateText.day(view.session.settings.day(at: kept.revision.at), view.initiative.settings.formats)
    return """
      <span class="outdated">As it was computed and kept on \(day): it is of an earlier state.</span> \
      \(problems.prefix(5).html { "\($0.message) " })
      """
  }
}

/// Why a comparison says nothing yet, and who has to do what.
struct ComparisonMissing {
  let view: InitiativeView
  let answer: ComparisonAnswer

  var html: HTML {
    switch answer {
    case .figures, .earlier: .empty
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
