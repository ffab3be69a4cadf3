import Documents
import Journey
import Partnership

extension DemoStory {
  /// A milestone with a letter per party.
  mutating func milestone(
    _ who: DemoRole, _ name: String, _ title: String, due day: Int, _ roles: [Party: RACI], done: Bool = false
  ) {
    writes(
      who, Milestone.self, name,
      [("name", title), ("due", calendar.day(day).description), ("done", done ? "yes" : "no")]
        + roles.keys.sorted().map { ("raci-\($0.rawValue)", roles[$0]?.rawValue ?? "") })
  }

  /// The milestone is reached.
  mutating func reaches(_ who: DemoRole, _ name: String) { changes(who, Milestone.self, name, [("done", "yes")]) }

  /// A party that a milestone consults is heard.
  mutating func heard(_ who: DemoRole, _ milestone: String, _ words: String) {
    writes(who, Consultation.self, "h\(steps.count)", [("milestone", ref(milestone)), ("words", words)])
  }

  mutating func transition(_ who: DemoRole, on day: Int, _ plan: String) {
    writes(who, Transition.self, "transition", [("date", calendar.day(day).description), ("plan", plan)])
  }

  mutating func announcement(
    _ who: DemoRole, to audience: String, _ channel: String, on day: Int, owner: Party, _ message: String
  ) {
    writes(
      who, Announcement.self, "a\(steps.count)",
      [
        ("audience", audience), ("message", message), ("channel", channel), ("date", calendar.day(day).description),
        ("owner", owner.rawValue),
      ])
  }

  mutating func measure(
    _ who: DemoRole, _ name: String, _ title: String, unit: String, from baseline: Double, to target: Double,
    source: String
  ) {
    writes(
      who, Measure.self, name,
      [("name", title), ("unit", unit), ("baseline", "\(baseline)"), ("target", "\(target)"), ("source", source)])
  }

  mutating func reading(_ who: DemoRole, _ measure: String, _ value: Double, on day: Int, _ note: String = "") {
    writes(
      who, Measurement.self, "m\(steps.count)",
      [
        ("measure", ref(measure)), ("on", calendar.day(day).description), ("value", "\(value)"), ("note", note),
      ])
  }

  mutating func credit(_ who: DemoRole, to party: Party, _ deed: String) {
    writes(who, Credit.self, "c\(steps.count)", [("to", party.rawValue), ("deed", deed)])
  }
}
