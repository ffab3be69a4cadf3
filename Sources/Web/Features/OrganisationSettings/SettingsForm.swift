import Documents
import Journey
import Markup
import Partnership

/// The fields of the settings, each explained.
struct SettingsForm {
  let settings: Settings
  /// Who may be the digital adviser.
  let members: [Person]

  /// The fields begin with what is set.
  var values: [(name: String, value: String)] {
    [
      ("name", settings.name), ("currency", settings.currency.code), ("dateStyle", settings.dateStyle.rawValue),
      ("numberStyle", settings.numberStyle.rawValue), ("timeZone", settings.timeZone),
      ("digitalAdviser", settings.digitalAdviser?.text ?? ""), ("linkDays", String(settings.linkDays)),
      ("quickLimit", typed(settings.quickLimit)), ("fullLimit", typed(settings.fullLimit)),
      ("horizonYears", String(settings.horizonYears)), ("factsLast", String(settings.factsLast)),
    ] + settings.parties.sorted().map { ("parties", $0.rawValue) }
  }

  /// An amount as the organisation types it, so that reading the form gives the same amount back.
  private func typed(_ money: Money) -> String {
    let parts = money.text.split(separator: ".")
    guard parts.count == 2, parts[1].contains(where: { $0 != "0" }) else { return String(parts.first ?? "0") }
    return parts.joined(separator: String(settings.numberStyle.decimal))
  }

  var organisation: [Field] {
    [
      Field("name", "Name of the organisation", .line, isRequired: true),
      Field(
        "parties", "Further parties", .choices(Self.further),
        hint: "Communications, IT and HR are always at the table."),
      Field(
        "digitalAdviser", "Digital adviser",
        .choice([Choice("", "Nobody")] + members.map(adviser), optional: false),
        hint: "Your “Communications CIO”: gives rapid advice on channels and tools, and may confirm the quick track."),
    ]
  }

  private static let further = [
    Choice(Party.security.rawValue, "Security", hint: "without it, IT wears its hat"),
    Choice(Party.dataProtection.rawValue, "Data protection", hint: "without it, HR wears its hat"),
    Choice(
      Party.sponsor.rawValue, "Sponsor", hint: "signs on the full track"),
    Choice(Party.agency.rawValue, "Agency", hint: "guests from outside, who see what is shared with them"),
  ]

  private func adviser(_ person: Person) -> Choice {
    Choice(person.id.text, person.shownName, hint: person.party?.title)
  }

  var process: [Field] {
    let code = settings.currency.code
    return [
      Field(
        "quickLimit", "The quick track goes up to", .money(code),
        hint: "What costs no more, holds no delicate data and is easily undone is proposed for the quick track.",
        isRequired: true),
      Field(
        "fullLimit", "The full track begins at", .money(code),
        hint: "What costs as much or more is proposed for the full track: every party that it concerns signs.",
        isRequired: true),
      Field(
        "horizonYears", "A business case looks ahead", .number("years"), hint: "1 to 30 years. Three is usual.",
        isRequired: true),
      Field(
        "linkDays", "An answer link works for", .number("days"),
        hint: "1 to 90 days. It works once, and can be withdrawn before.", isRequired: true),
      Field(
        "factsLast", "A fact of the catalogue counts as old after", .number("days"),
        hint: "1 to 3650 days after it was read at its source. It is shown as old then, and still used."),
    ]
  }

  var writing: [Field] {
    [
      Field(
        "currency", "Currency", .line, hint: "Three letters, for example EUR. Amounts that are written keep theirs.",
        isRequired: true),
      Field(
        "dateStyle", "Dates",
        .choice(Formats.DateStyle.allCases.map { Choice($0.rawValue, $0.title) }, optional: false),
        isRequired: true),
      Field(
        "numberStyle", "Numbers",
        .choice(Formats.NumberStyle.allCases.map { Choice($0.rawValue, $0.title) }, optional: false), isRequired: true),
      Field(
        "timeZone", "Time zone", .line, hint: "Region and city, for example Europe/Berlin.", isRequired: true),
    ]
  }
}
