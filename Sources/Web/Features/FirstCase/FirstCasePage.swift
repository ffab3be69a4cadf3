import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The five plain questions from which a case follows.
struct FirstCasePage {
  let view: InitiativeView
  /// Made when the page was first shown, so that a form sent twice begins one case.
  let batch: RecordID
  let state: FormState

  let title = "Begin the case"

  private var id: InitiativeID { view.initiative.id }
  private var currency: Currency { view.initiative.settings.currency }
  private var back: LocalPath { InitiativeRoute.stage(id, .businessCase).path }

  var html: HTML {
    """
    <p class="small"><a href="\(InitiativeRoute.show(id).path)" dir="auto">\(view.initiative.title)</a> / \
    <a href="\(back)">\(Stage.businessCase.title)</a></p>
    <h1>\(title)</h1>
    <p class="lead">Five plain questions make a first case with a result. Each begins with a wide range: in 1 of 20 \
    futures it is less, in 1 of 20 more. Narrow what you know, and leave the rest. \
    \(PartyMark(view.session.actor.party ?? .communications).html) will stand behind it.</p>
    <div class="columns"><div>\(form)</div><aside>\(promise)</aside></div>
    """
  }

  private var form: HTML {
    PostForm(
      action: InitiativeRoute.firstCase(id).path, state: state, submit: "Make the case",
      extra: questions + PostForm.hidden("batch", batch.text), cancel: back
    ).html
  }

  private var questions: HTML { PlainQuestion.allCases.enumerated().map { question($0, $1) }.joined() }

  private func question(_ index: Int, _ question: PlainQuestion) -> HTML {
    """
    <section class="question"><h2>\(index + 1). \(question.title)</h2>
    \(HTML.when(question == .each, FormField(FirstCase.savingField, state).html))\(question.numbers.html(ends))\
    \(FormField(FirstCase.unknownField(question), state).html)\(classes(question))</section>

    """
  }

  private func ends(_ number: AskedNumber) -> HTML {
    "<div class=\"ends\">\(FirstCase.ends(of: number, currency).html { FormField($0, state).html })</div>\n"
  }

  /// Where the ranges that the question begins with come from.
  private func classes(_ question: PlainQuestion) -> HTML {
    let found = question.numbers.flatMap { ReferenceClasses.shipped.of($0, in: currency) }
    let lines = found.html { ReferenceLine(comparable: $0, formats: view.initiative.settings.formats).html }
    return HTML.when(
      !found.isEmpty,
      "<details><summary>What comparable cases came to</summary><ul class=\"lines\">\(lines)</ul></details>\n")
  }

  private var promise: HTML {
    """
    <section><h2>What you get from it</h2><ul>
    <li><strong>Estimates</strong> with a name each, that formulas use and anybody can look up.</li>
    <li><strong>A benefit and three costs</strong>: work to begin, work to keep it going, licences.</li>
    <li><strong>A frame</strong>: \(frame)</li>
    <li><strong>A result</strong>, simulated at once, with what to check first.</li></ul>
    <p>Everything can be changed line by line afterwards. IT adds what IT’s own work costs, in its own name.</p></section>

    """
  }

  private var frame: HTML {
    guard view.initiative.records.single(CaseFrame.self) == nil else {
      return "the one that the case has stays as it is, so how soon people use it is not taken from here."
    }
    let stopped = ReferenceClasses.shipped.of(.stopped, in: currency)
    let lines = stopped.html { ReferenceLine(comparable: $0, formats: view.initiative.settings.formats).html }
    return """
      how soon people use it, and that such projects are sometimes stopped. Where time is saved, the choice is decided on \
      what that is worth; where money is saved, on money alone. \
      <details><summary>How often projects are stopped</summary><ul class="lines">\(lines)</ul></details>
      """
  }
}

/// One reference class, with where it can be read.
private struct ReferenceLine {
  let comparable: ReferenceClass
  let formats: Formats

  var html: HTML {
    """
    <li><strong>\(comparable.name)</strong> <span class="figure">\(range)</span>\
    <small>\(comparable.about.title). \(comparable.words) \(comparable.source), read \
    \(formats.day(comparable.readOn)).</small></li>

    """
  }

  private var range: String {
    let ends = [comparable.low, comparable.high].map { formats.number($0, decimals: 2) }
    let words = ends[0] == ends[1] ? ends[0] : ends.joined(separator: " – ")
    return comparable.currency.map { "\(words) \($0.code)" } ?? words
  }
}
