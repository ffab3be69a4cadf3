import Journey
import Markup
import Partnership
import Workspace

/// What IT's calendar says about the options in the choice. It is held against them as somebody looks, and is no part of
/// what was kept: days pass, and IT changes its calendar.
struct CalendarAnswer {
  let view: InitiativeView

  private var checks: [(option: ComparedOption, check: CalendarCheck)] {
    view.initiative.comparison.filter { !$0.isOut && $0.entry.content.route != .nothing }
      .map { ($0, view.initiative.check($0.entry.content, against: view.calendar)) }
  }

  var html: HTML {
    let checks = checks
    guard view.calendar != ITCalendar(), !checks.isEmpty else { return .empty }
    return """
      <section class="answer" id="calendar"><h2>What IT's calendar says</h2>
      <p class="sentence">\(sentence(checks))</p>
      <ul class="lines">\(checks.html { "<li><strong dir=\"auto\">\($0.option.entry.title)</strong>\(words($0.check))</li>" })</ul>
      <p class="small">As <a href="\(Place.calendar.path)">IT's calendar</a> stands: freezes, road map, supported browsers.</p>
      </section>

      """
  }

  private func words(_ check: CalendarCheck) -> HTML {
    let isSilent = check.conflicts.isEmpty && check.unknown.isEmpty && check.notes.isEmpty
    return isSilent ? "<p class=\"small\">Nothing speaks against it.</p>" : CalendarWords(check).html
  }

  private func sentence(_ checks: [(option: ComparedOption, check: CalendarCheck)]) -> String {
    let against = checks.filter { !$0.check.conflicts.isEmpty }.map { "“\($0.option.entry.title)”" }
    let open = checks.filter { $0.check.conflicts.isEmpty && !$0.check.unknown.isEmpty }
    if against.isEmpty {
      return open.isEmpty
        ? "It stands in the way of no option."
        : "It stands in the way of no option; of \(open.count) it is not known yet."
    }
    return
      "It stands in the way of \(against.joined(separator: ", ")), as \(against.count == 1 ? "it is" : "they are")."
  }
}
