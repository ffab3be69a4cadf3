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
    rests: [String] = [], _ basis: String
  ) {
    writes(
      who, Cost.self, name,
      [("name", title), ("nature", nature), ("basis", basis)] + range(low, high) + [("timing", pace.rawValue)]
        + cited(rests))
  }

  /// - Parameter chance: in one year, in percent.
  mutating func risk(
    _ who: DemoRole, _ name: String, _ title: String, _ nature: Risk.Nature, chance: Int, _ low: Int, _ high: Int,
    owner: Party?, rests: [String] = [], control: String, today: String
  ) {
    writes(
      who, Risk.self, name,
      [
        ("name", title), ("nature", nature.rawValue), ("chance", String(chance)), ("owner", owner?.rawValue ?? ""),
        ("control", control), ("today", today),
      ] + range(low, high) + cited(rests))
  }

  private func range(_ low: Int, _ high: Int) -> [(String, String)] {
    [("shape", "lognormal"), ("low", String(low)), ("high", String(high))]
  }

  private func cited(_ names: [String]) -> [(String, String)] { names.map { ("rests", ref($0)) } }
}
