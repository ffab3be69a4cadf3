import Journey
import Markup
import Partnership

/// The settings as sentences to read.
struct SettingsFacts {
  let settings: Settings
  let people: [Person]

  var html: HTML {
    FactList(settings.facts(settings.formats) { id in people.first { $0.id == id }?.shownName }).html
  }
}
