import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

/// Generated contents of every kind, on an initiative that holds something of everything that can be cited.
struct Contents {
  private var random: SeededRandom
  let story: Story
  let initiative: Initiative
  private let findings: [Citation]
  private let ids: [Kind: RecordID]

  init(seed: UInt64, numbers: Formats.NumberStyle = .comma) throws {
    random = SeededRandom(seed: seed)
    var story = try Story(parties: [.security, .dataProtection, .sponsor, .agency], numbers: numbers)
    for index in 1...3 {
      try story.write(
        Finding(statement: "Finding \(index)", source: "Survey", strength: .sample, observedOn: nil, detail: ""))
    }
    let option = try story.write(Story.option("An intranet"))
    let mustHave = try story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    let group = try story.write(OptionCriterion(name: "Effort", measure: .group))
    let reach = try story.write(Self.reach)
    let hosting = try story.write(Self.hosting)
    let milestone = try story.write(
      Milestone(name: "Open", due: try Story.day("2026-08-01"), roles: [.it: .accountable], isDone: false))
    let measure = try story.write(Measure(name: "Visits", unit: "", baseline: 0, target: 1, source: "Log"))
    self.story = story
    initiative = try story.initiative()
    findings = initiative.records[Finding.self].map(\.citation)
    ids = [
      "option": option, "must-have": mustHave, "milestone": milestone, "measure": measure, "group": group,
      "reach": reach, "hosting": hosting,
    ]
  }

  var context: Editing { Editing(initiative, by: .it) }

  /// One generated content of each kind.
  mutating func one() throws -> [any Content] {
    let day = day()
    let option = try #require(ids["option"])
    return [
      Need(name: text(), outcome: lines(), forWhom: text(), wantedBy: maybe(day), tried: lines(), worries: lines()),
      Profile(
        audience: some(of: Audience.self, atLeast: 1), channels: some(of: ChannelKind.self),
        features: some(of: Feature.self), constraints: maybe(lines()) ?? "", people: pick(), exposure: pick(),
        dependence: pick(), reversibility: pick(), costGuess: maybe(money())),
      Finding(
        statement: text(), source: text(), strength: pick(), observedOn: maybe(day), detail: maybe(lines()) ?? ""),
      Benefit(
        name: text(), isCashReleasing: .random(using: &random),
        quantity: try quantity(
          [.money(currency: "EUR"), .hours, .count].randomElement(using: &random) ?? .count, pick()),
        basis: lines(), rests: cited()),
      Cost(
        name: text(), nature: pick(), quantity: try quantity(.money(currency: "EUR"), pick(), positive: true),
        basis: lines(), rests: cited()),
      Risk(
        name: text(), nature: pick(), chance: Double(Int.random(in: 0...100_000, using: &random)) / 1_000,
        quantity: try quantity(.money(currency: "EUR"), .once, positive: true), owner: maybe(pick(of: Party.self)),
        control: lines(), today: lines(), rests: cited()),
      PlatformOption(
        name: text(), route: pick(), host: text(), description: lines(), startsOn: maybe(day), pilotUntil: day,
        stopCriteria: lines()),
      MustHave(requirement: text(), reason: lines()),
      Check(option: option, mustHave: try #require(ids["must-have"]), result: pick(), note: text()),
      Position(option: option, stance: pick(), words: lines()),
      Clearance(host: text(), upTo: pick(), until: day, note: text()),
      AdviserAnswer(words: lines(), candidates: ["mattermost", "own", "nothing"]),
      try criterion(), try scoreSheet(), try weightSheet(),
      Decision(choice: option, reasons: lines(), readyBy: day, waiting: lines(), contribution: lines()),
      Reservation(words: lines()),
      Proviso(words: lines(), by: maybe(day), owes: pick()),
      Milestone(name: text(), due: day, roles: roles(), isDone: .random(using: &random)),
      Consultation(milestone: try #require(ids["milestone"]), words: lines()),
      Transition(date: day, plan: lines()),
      Announcement(audience: text(), message: text(), channel: text(), date: day, owner: pick()),
      Measure(name: text(), unit: maybe(text()) ?? "", baseline: number(), target: number(), source: text()),
      Measurement(
        measure: try #require(ids["measure"]), on: initiative.today.adding(days: -.random(in: 0...900, using: &random)),
        value: number(), note: text()),
      Credit(to: pick(), deed: lines()),
      Message(about: pick(), words: lines()),
    ]
  }

  // MARK: Parts

  private static let words = [
    "nurse", "night shift", "<b>bold</b>", "&amp;", "\"quoted\"", "O'Brien", "שלום", "مرحبا\u{200F}", "Zürich",
    "naïve", "🩺👩🏽‍⚕️", "東京", "{{x}}", "'; DROP TABLE", "%20", "\\n", "1,234", "=SUM(A1)",
  ]

  private mutating func text() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private mutating func lines() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in text() }.joined(separator: "\n")
  }

  private mutating func maybe<T>(_ value: T) -> T? { .random(using: &random) ? value : nil }

  private mutating func pick<T: CaseIterable>(of: T.Type = T.self) -> T {
    let all = Array(T.allCases)
    return all[.random(in: all.indices, using: &random)]
  }

  /// Some of the cases in the order of their declaration.
  private mutating func some<T: CaseIterable>(of: T.Type, atLeast least: Int = 0) -> [T] {
    let chosen = T.allCases.filter { _ in Bool.random(using: &random) }
    return chosen.count < least ? Array(T.allCases.prefix(least)) : chosen
  }

  private mutating func day() -> Day { Day(daysSince1970: .random(in: 0...60_000, using: &random)) }

  private mutating func money() -> Money {
    Money(nearest: .random(in: 0...1e6, using: &random), currency: .eur)
      ?? .zero(.eur)
  }

  /// Among others the numbers that could be misread: three decimals, very small, very large.
  private mutating func number() -> Double {
    let special = [0, 0.5, 1.234, 12.345, 999.999, 0.001, 0.000_01, -1.5, 1e12, 123_456.789]
    return special.randomElement(using: &random) ?? 0
  }

  private mutating func cited() -> [Citation] { findings.filter { _ in Bool.random(using: &random) } }

  private mutating func roles() -> [Party: RACI] {
    var roles: [Party: RACI] = [:]
    for party in some(of: Party.self) { roles[party] = pick() }
    return roles
  }

  static let reach = OptionCriterion(
    name: "Reach", measure: .number, ends: OptionCriterion.Ends(worst: 0, best: 4_200.5, unit: "people"))
  static let hosting = OptionCriterion(
    name: "Hosting", measure: .words,
    levels: [OptionCriterion.Step(level: "abroad: far", value: 0), OptionCriterion.Step(level: "here", value: 100)])

  private mutating func criterion() throws -> OptionCriterion {
    let (worst, best) = (number(), number() + 2e12)
    var criterion = OptionCriterion(name: text(), meaning: lines(), group: maybe(try #require(ids["group"])), measure: pick())
    switch criterion.measure {
    case .group: break
    case .number:
      criterion.ends = OptionCriterion.Ends(worst: best, best: worst, unit: maybe(text()) ?? "")
      if Bool.random(using: &random) {
        criterion.points = [
          OptionCriterion.Point(score: best, value: 0), OptionCriterion.Point(score: (best + worst) / 2, value: 12.345),
          OptionCriterion.Point(score: worst, value: 100),
        ]
      }
    case .words:
      criterion.levels = [
        OptionCriterion.Step(level: "a \(text())", value: 0), OptionCriterion.Step(level: "b \(text())", value: 100),
      ]
    }
    return criterion
  }

  private mutating func scoreSheet() throws -> ScoreSheet {
    let low = Double.random(in: 0...4_000, using: &random).rounded()
    let (reach, hosting) = (try #require(ids["reach"]), try #require(ids["hosting"]))
    let number = ScoreSheet.Score(
      reach, low: maybe(low), remark: maybe(text().replacing("|", with: "")) ?? "it is said")
    let level = ScoreSheet.Score(hosting, level: "abroad: far")
    var range = number
    if let low = range.low { range.high = low + 0.125 }
    return ScoreSheet(option: try #require(ids["option"]), scores: [maybe(range) ?? number, level], remark: lines())
  }

  private mutating func weightSheet() throws -> WeightSheet {
    let other = Double.random(in: 0...100, using: &random)
    return WeightSheet(
      weights: [
        WeightSheet.Points(try #require(ids["reach"]), 100), WeightSheet.Points(try #require(ids["hosting"]), other),
        WeightSheet.Points(try #require(ids["group"]), 12.345),
      ], remark: lines())
  }

  private mutating func quantity(
    _ unit: Estimate.Unit, _ timing: Estimate.Timing, positive: Bool = false
  ) throws -> Quantity {
    let low = abs(number()) + 0.001
    let (mode, high) = (low + 1.234, low * 3 + 2.5)
    let shapes: [Estimate.Shape] = [
      .fixed(positive ? low : -low), .triple(low: positive ? low : -low, mode: mode, high: high),
      .interval(low: positive ? low : -low, high: high, as: .normal), .interval(low: low, high: high, as: .lognormal),
    ]
    return Quantity(try Estimate(shapes.randomElement(using: &random) ?? .fixed(low), unit: unit, timing: timing))
  }
}
