import Documents
import Partnership

extension Resources {
  static let freeze = Resource<ITCalendar.Freeze>(
    "Freeze",
    [
      Property("from") { $0.from }, Property("until", "The last day of it.") { $0.until }, Property("what") { $0.what },
    ])

  static let plan = Resource<ITCalendar.Plan>("Plan", [Property("on") { $0.on }, Property("what") { $0.what }])

  static let browser = Resource<ITCalendar.Browser>(
    "Browser",
    [
      Property("name") { $0.name },
      Property("since", "The oldest version; empty for all that its maker still mends.") { $0.since },
    ])

  static let calendar = Resource<ITCalendar>(
    "Calendar",
    [
      .many("freezes", freeze) { $0.freezes }, .many("roadMap", plan) { $0.roadMap },
      .many("browsers", browser) { $0.browsers },
    ])
}
