import Documents
import Journey
import Markup
import Partnership

/// The settings as sentences to read.
struct SettingsFacts {
  let settings: Settings
  let people: [Person]

  var html: HTML {
    let formats = settings.formats
    let adviser = people.first { $0.id == settings.digitalAdviser }?.shownName
    return FactList([
      Fact("Organisation", settings.name),
      Fact("Parties", settings.parties.sorted().map(\.title).joined(separator: ", ")),
      Fact("Digital adviser", adviser ?? "Nobody is named yet."),
      Fact("Quick track", "proposed up to \(formats.money(settings.quickLimit)), without delicate data, easily undone"),
      Fact("Full track", "proposed from \(formats.money(settings.fullLimit)) on"),
      Fact("A business case looks ahead", settings.horizonYears == 1 ? "1 year" : "\(settings.horizonYears) years"),
      Fact("An answer link works for", settings.linkDays == 1 ? "1 day" : "\(settings.linkDays) days"),
      Fact("Currency", settings.currency.code),
      Fact("Dates and numbers", "\(settings.dateStyle.title), \(settings.numberStyle.title)"),
      Fact("Time zone", settings.timeZone),
    ]).html
  }
}
