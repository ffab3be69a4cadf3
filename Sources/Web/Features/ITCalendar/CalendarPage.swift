import Documents
import Journey
import Markup
import Partnership
import Workspace

/// IT's calendar: to read for everybody, to change for members of IT.
struct CalendarPage {
  let view: CalendarView
  let formats: Formats
  let today: Day
  /// What was typed and refused.
  let refused: FormState?

  private var calendar: ITCalendar { view.calendar }

  var html: HTML {
    """
    <h1>IT's calendar</h1>
    <p class="lead">What \(PartyMark(.it).html) tells in advance. The options of every initiative are held against it.</p>
    \(HTML.when(isOvertaken, overtaken))\(HTML.when(view.mayKeep, CalendarForm(view: view, refused: refused).html, else: facts))
    """
  }

  private var facts: HTML {
    """
    <section><h2>Freezes</h2>\(freezes)</section>
    <section><h2>Road map</h2>\(roadMap)</section>
    <section><h2>Supported browsers</h2>\(browsers)</section>
    <p class="small">The members of IT keep it.</p>

    """
  }

  private var freezes: HTML {
    list(calendar.freezes, orSay: "IT has named no freeze.") { freeze in
      let state = freeze.until < today ? " (over)" : freeze.from <= today ? " (at present)" : ""
      return """
        <li><strong>\(DateText.day(freeze.from, formats)) to \(DateText.day(freeze.until, formats))</strong>\(state): \
        <span dir="auto">\(freeze.what)</span></li>
        """
    }
  }

  private var roadMap: HTML {
    list(calendar.roadMap, orSay: "IT has named no plan.") { plan in
      """
      <li><strong>\(DateText.day(plan.on, formats))</strong>: <span dir="auto">\(plan.what)</span></li>
      """
    }
  }

  private var browsers: HTML {
    list(calendar.browsers, orSay: "IT has named no browser.") { browser in
      """
      <li><strong dir="auto">\(browser.name)</strong>\
      \(HTML.when(!browser.since.isEmpty, ", from <span dir=\"auto\">\(browser.since)</span> on"))</li>
      """
    }
  }

  private func list<T>(_ items: [T], orSay words: String, _ line: (T) -> HTML) -> HTML {
    HTML.when(items.isEmpty, "<p class=\"small\">\(words)</p>", else: "<ul class=\"lines\">\(items.html(line))</ul>")
  }

  private var isOvertaken: Bool {
    guard let refused else { return false }
    return refused.form["base"] != view.digest.hex
  }

  private var overtaken: HTML {
    """
    <section class="notice"><h2>As somebody else saved it meanwhile</h2>\(facts)\
    <p>Below is what you typed. Saving it replaces the above.</p></section>

    """
  }
}
