import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What the business case says of the options, where criteria take their scores from it: to read, with its source.
struct CaseScoreWords {
  let view: InitiativeView
  private let scores: CaseScores

  init(_ view: InitiativeView) {
    self.view = view
    scores = CaseScores(view.initiative)
  }

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  /// All options beside each other.
  var table: HTML {
    guard !scores.criteria.isEmpty else { return .empty }
    let options = initiative.comparison.filter { !$0.isOut }.map(\.entry)
    let heads = scores.criteria.html { "<th scope=\"col\" class=\"n\" dir=\"auto\">\($0.title)</th>" }
    let rows = options.html { option in
      """
      <tr><th scope="row" dir="auto">\(option.title)</th>\(scores.criteria.html { criterion in
        "<td class=\"n figure\" data-label=\"\(criterion.title)\">\(words(option, criterion))</td>"
      })</tr>

      """
    }
    return """
      <section id="from-case"><h2>What the business case says</h2>\(source)
      <table class="plain"><caption class="small">Nine times out of ten it lies between the two numbers.</caption>\
      <thead><tr><th scope="col">Option</th>\(heads)</tr></thead><tbody>
      \(rows)</tbody></table></section>

      """
  }

  /// What it says of one option, for its score sheet.
  func list(of option: Entry<PlatformOption>) -> HTML {
    guard !scores.criteria.isEmpty else { return .empty }
    let facts = scores.criteria.map { Fact($0.title, words(option, $0)) }
    return """
      <section class="card from-case"><h2>Not for you to score</h2>\(source)\(FactList(facts).html)</section>

      """
  }

  private func words(_ option: Entry<PlatformOption>, _ criterion: Entry<OptionCriterion>) -> String {
    scores.score(of: option.id, on: criterion.content)?.words(criterion.content, formats) ?? "not known"
  }

  private var source: HTML {
    let path = InitiativeRoute.stage(initiative.id, .businessCase).path
    return """
      <p class="small">From the <a href="\(path)">business case</a>\(simulated). It changes with the case, and on no sheet.</p>
      \(HTML.when(scores.isStale, "<p class=\"note outdated\">The case has changed since it was simulated. Simulate it again before the appraisal is computed.</p>"))
      """
  }

  private var simulated: HTML {
    guard scores.isSimulated else { return .empty }
    guard let run = scores.run else { return ", which nobody has simulated yet" }
    let day = DateText.day(view.session.settings.day(at: run.at), formats)
    return ", as it was simulated on \(day) in \(formats.number(run.trials)) futures"
  }
}
