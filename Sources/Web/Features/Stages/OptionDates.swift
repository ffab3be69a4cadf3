import Documents
import Journey
import Markup
import Partnership
import Workspace

/// When an option could start, whether it runs as a pilot first, and what IT's calendar says to that and to the browsers
/// that it runs in.
struct OptionDates {
  let option: PlatformOption
  let view: InitiativeView

  init(_ option: PlatformOption, _ view: InitiativeView) {
    self.option = option
    self.view = view
  }

  private var formats: Formats { view.initiative.settings.formats }

  var html: HTML {
    """
    \(HTML.with(option.startsOn) { "<p class=\"small\">Could start on \(DateText.day($0, formats)).</p>" })\(pilot)\
    \(CalendarWords(view.initiative.check(option, against: view.calendar)).html)
    """
  }

  private var pilot: HTML {
    HTML.with(option.pilotUntil) { end in
      """
      <p class="small">A pilot first, until \(DateText.day(end, formats)). It stops if: \
      <span dir="auto">\(option.stopCriteria ?? "")</span></p>
      """
    }
  }
}

/// What IT's calendar says about one option: first what speaks against it.
struct CalendarWords {
  private let check: CalendarCheck

  init(_ check: CalendarCheck) { self.check = check }

  var html: HTML {
    """
    \(check.conflicts.html { "<p class=\"note\" dir=\"auto\">\($0) (<a href=\"\(Place.calendar.path)\">IT's calendar</a>)</p>" })\
    \((check.unknown + check.notes).html { "<p class=\"small\" dir=\"auto\">\($0)</p>" })
    """
  }
}
