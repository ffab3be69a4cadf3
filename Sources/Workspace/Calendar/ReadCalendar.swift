public import Documents
public import Partnership

extension Reading {
  /// Reads IT's calendar: `freezes` with `from`, `until` and `what`, `roadMap` with `on` and `what`, `browsers` with
  /// `name` and `since`.
  public mutating func calendar() -> ITCalendar {
    let freezes = children("freezes", upTo: ITCalendar.most) { $0.freeze() }
    let roadMap = children("roadMap", upTo: ITCalendar.most) { $0.plan() }
    let browsers = children("browsers", upTo: ITCalendar.most) { $0.browser() }
    return ITCalendar(
      freezes: freezes.compactMap { $0 }, roadMap: roadMap.compactMap { $0 }, browsers: browsers.compactMap { $0 })
  }

  private mutating func freeze() -> ITCalendar.Freeze? {
    let from = day("from", required: "Write the first day of the freeze.")
    let until = day("until", required: "Write the last day of the freeze.")
    let what = text("what", upTo: 160, required: "Say what is frozen, and why.")
    guard let from, let until else { return nil }
    if until < from { refuse("until", "The freeze ends before it begins. Write its last day.") }
    return ITCalendar.Freeze(from: from, until: until, what: what)
  }

  private mutating func plan() -> ITCalendar.Plan? {
    let on = day("on", required: "Write the day on which it comes.")
    let what = text("what", upTo: 160, required: "Say what comes, changes or ends.")
    return on.map { ITCalendar.Plan(on: $0, what: what) }
  }

  private mutating func browser() -> ITCalendar.Browser? {
    let name = text("name", upTo: 80, required: "Name the browser.")
    let since = text("since", upTo: 80)
    return name.isEmpty ? nil : ITCalendar.Browser(name, since: since)
  }
}
