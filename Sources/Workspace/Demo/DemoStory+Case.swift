import Documents
import Journey
import Partnership

/// How often an amount falls due, as the forms say it.
enum DemoPace: String {
  case once
  case perYear = "per-year"
}

extension DemoStory {
  /// The answers about audience, data and size.
  mutating func profile(
    _ who: DemoRole, audience: [Audience], channels: [ChannelKind], features: [Feature], people: PersonalData,
    exposure: IfPublic, dependence: Dependence, reversibility: Reversibility, atMost: Int, _ constraints: String
  ) {
    let chosen =
      audience.map { ("audience", $0.rawValue) } + channels.map { ("channels", $0.rawValue) }
      + features.map { ("features", $0.rawValue) }
    writes(
      who, Profile.self, "profile",
      chosen + [
        ("constraints", constraints), ("people", people.rawValue), ("exposure", exposure.rawValue),
        ("dependence", dependence.rawValue), ("reversibility", reversibility.rawValue), ("costGuess", String(atMost)),
      ])
  }

  /// A benefit in money, or in hours of people's time.
  mutating func benefit(
    _ who: DemoRole, _ name: String, _ title: String, _ low: Int, _ high: Int, hours: Bool = false, cash: Bool = false,
    rests: [String], _ basis: String
  ) {
    writes(
      who, Benefit.self, name,
      [("name", title), ("cash", cash ? "yes" : "no"), ("unit", hours ? "hours" : "EUR"), ("basis", basis)]
        + range(low, high) + [("timing", DemoPace.perYear.rawValue)] + cited(rests))
  }

  mutating func cost(
    _ who: DemoRole, _ name: String, _ title: String, nature: String, _ low: Int, _ high: Int, _ pace: DemoPace,
    under options: [String] = [], rests: [String] = [], _ basis: String
  ) {
    writes(
      who, Cost.self, name,
      [("name", title), ("nature", nature), ("basis", basis)] + range(low, high) + [("timing", pace.rawValue)]
        + cited(rests) + options.map { ("options", ref($0)) })
  }

  /// Somebody says under which options alone a line of the case occurs.
  mutating func happensUnder<C: Content>(_ who: DemoRole, _ type: C.Type, _ name: String, _ options: [String]) {
    changes(who, type, name, options.map { ("options", ref($0)) })
  }

  /// An estimate with a name for formulas; the story calls it by that name, with hyphens and “e-” before it.
  mutating func estimate(
    _ who: DemoRole, _ symbol: String, _ title: String, _ low: Double, _ high: Double, _ unit: String,
    rests: [String] = [], _ basis: String
  ) {
    estimate(who, symbol, title, low, high, unit, "lognormal", rests: rests, basis)
  }

  mutating func estimate(
    _ who: DemoRole, _ symbol: String, _ title: String, _ low: Double, _ high: Double, _ unit: String,
    _ shape: String, mode: Double? = nil, rests: [String] = [], _ basis: String
  ) {
    writes(
      who, Assumption.self, "e-" + symbol.replacing("_", with: "-"),
      [
        ("symbol", symbol), ("name", title), ("shape", shape), ("low", "\(low)"), ("high", "\(high)"),
        ("mode", mode.map { "\($0)" } ?? ""), ("unit", unit), ("basis", basis),
      ] + cited(rests))
  }

  /// A benefit whose amount is a formula over estimates.
  mutating func benefit(
    _ who: DemoRole, _ name: String, _ title: String, formula: String, cash: Bool = false, grows: Bool = true,
    rests: [String], _ basis: String
  ) {
    writes(
      who, Benefit.self, name,
      [
        ("name", title), ("cash", cash ? "yes" : "no"), ("formula", formula), ("grows", grows ? "" : "no"),
        ("basis", basis),
      ] + cited(rests))
  }

  /// A cost whose amount is a formula over estimates, under some options or under all.
  mutating func cost(
    _ who: DemoRole, _ name: String, _ title: String, nature: String, formula: String, under options: [String] = [],
    rests: [String] = [], _ basis: String
  ) {
    writes(
      who, Cost.self, name,
      [("name", title), ("nature", nature), ("formula", formula), ("basis", basis)] + cited(rests)
        + options.map { ("options", ref($0)) })
  }

  mutating func control(
    _ who: DemoRole, _ name: String, _ title: String, against risk: String, prevents: Int, lowers: Int = 0
  ) {
    writes(
      who, Control.self, name,
      [("risk", ref(risk)), ("name", title), ("prevents", String(prevents)), ("lowers", String(lowers))])
  }

  /// The owner of a risk accepts what is left of it.
  mutating func accepts(
    _ who: DemoRole, _ risk: String, countingOn controls: [String] = [], until day: Int, _ words: String
  ) {
    writes(
      who, Acceptance.self, "ok-\(risk)",
      [("risk", ref(risk)), ("until", calendar.day(day).description), ("words", words)]
        + controls.map { ("controls", ref($0)) })
  }

  /// - Parameters:
  ///   - chance: in one year, in percent.
  ///   - chanceToday: the same in today's way.
  mutating func risk(
    _ who: DemoRole, _ name: String, _ title: String, _ nature: Risk.Nature, chance: Int, _ low: Int, _ high: Int,
    owner: Party?, rests: [String] = [], control: String, today: String, chanceToday: Int? = nil
  ) {
    writes(
      who, Risk.self, name,
      [
        ("name", title), ("nature", nature.rawValue), ("chance", String(chance)), ("owner", owner?.rawValue ?? ""),
        ("control", control), ("today", today), ("todayChance", chanceToday.map(String.init) ?? ""),
      ] + range(low, high) + cited(rests))
  }

  private func range(_ low: Int, _ high: Int) -> [(String, String)] {
    [("shape", "lognormal"), ("low", String(low)), ("high", String(high))]
  }

  private func cited(_ names: [String]) -> [(String, String)] { names.map { ("rests", ref($0)) } }
}
