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
    func symbol(_ name: String, _ unit: Estimate.Unit) throws -> Assumption {
      Assumption(
        symbol: name, name: name,
        quantity: Quantity(try Estimate(.interval(low: 2, high: 4, as: .lognormal), unit: unit)),
        basis: "", rests: [])
    }
    let staff = try story.write(try symbol("staff", .other("people")))
    try story.write(try symbol("wage", .other("EUR/people")))
    try story.write(try symbol("calls", .other("1/year")))
    let risk = try story.write(try Story.risk("Leak", owner: .it), by: .it)
    try story.write(Control(risk: risk, name: "Sign-in", prevents: 40, lowers: 0), by: .it)
    self.story = story
    initiative = try story.initiative()
    findings = initiative.records[Finding.self].map(\.citation)
    ids = [
      "risk": risk, "option": option, "must-have": mustHave, "milestone": milestone, "measure": measure,
      "group": group, "reach": reach, "hosting": hosting, "staff": staff,
    ]
  }

  var context: Editing { Editing(initiative, by: .it) }

  /// One generated content of each kind.
  mutating func one() throws -> [any Content] {
    let day = day()
    let option = try #require(ids["option"])
    let humhub = maybe(try #require(Catalogue.shipped["humhub"]))
    return [
      Need(name: text(), outcome: lines(), forWhom: text(), wantedBy: maybe(day), tried: lines(), worries: lines()),
      Profile(
        audience: some(of: Audience.self, atLeast: 1), channels: some(of: ChannelKind.self),
        features: some(of: Feature.self), constraints: maybe(lines()) ?? "", people: pick(), exposure: pick(),
        dependence: pick(), reversibility: pick(), costGuess: maybe(money())),
      Finding(
        statement: text(), source: text(), strength: pick(), observedOn: maybe(day), detail: maybe(lines()) ?? ""),
      try benefit(), try cost(), try risk(), try assumption(), frame(), try control(), try acceptance(),
      Simulation(inputs: Digest(of: text()), figures: try Self.figures.get()),
      PlatformOption(
        name: text(), route: pick(), host: text(), description: lines(), startsOn: maybe(day), pilotUntil: day,
        stopCriteria: lines(),
        browsers: maybe(maybe([BrowserNeed("Edge"), BrowserNeed("Firefox ESR", since: "128.0")]) ?? []),
        platform: humhub?.platform, relied: humhub?.facts),
      MustHave(requirement: text(), reason: lines()),
      Check(option: option, mustHave: try #require(ids["must-have"]), result: pick(), note: text()),
      Position(option: option, stance: pick(), words: lines()),
      Clearance(host: text(), upTo: pick(), until: day, note: text()),
      AdviserAnswer(words: lines(), candidates: ["mattermost", "own", "nothing"]),
      try criterion(), try scoreSheet(), try weightSheet(),
      Decision(choice: option, reasons: lines(), readyBy: day, waiting: lines(), contribution: lines()),
      Reservation(words: lines()),
      Proviso(words: lines(), by: maybe(day), owes: pick(), isMet: .random(using: &random)),
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

  // MARK: The case

  /// Of the smallest case, simulated once for all tests.
  private static let figures = Result {
    let line = CaseLine(id: "host", name: "Hosting", kind: .cost(.hosting), amount: "wage")
    let plan = try CasePlan(
      CaseModel(
        title: "", currency: "EUR", time: Timeframe(step: .month, periods: 3, discountRate: 0.03),
        estimates: [NamedEstimate(id: "wage", shape: .interval(low: 1, high: 2, as: .lognormal), unit: "EUR/month")],
        lines: [line]))
    return CaseFigures(try plan.simulate(SimulationSettings(trials: 64, threads: 1)), of: plan)
  }

  private mutating func benefit() throws -> Benefit {
    let terms = terms()
    let unit: Estimate.Unit = [.money(currency: "EUR"), .hours, .count].randomElement(using: &random) ?? .count
    return Benefit(
      name: text(), worth: pick(), quantity: terms.formula.isEmpty ? try quantity(unit, pick()) : nil, basis: lines(),
      rests: cited(), terms: terms)
  }

  private mutating func cost() throws -> Cost {
    let terms = terms()
    return Cost(
      name: text(), nature: pick(),
      quantity: terms.formula.isEmpty ? try quantity(.money(currency: "EUR"), pick(), positive: true) : nil,
      basis: lines(), rests: cited(), terms: terms)
  }

  private mutating func risk() throws -> Risk {
    let isFormula = Bool.random(using: &random)
    let today = TodaysWay(
      chance: isFormula ? nil : number(positive: true), perYear: isFormula ? "calls / 12" : "",
      loss: maybe(try Story.range(1_000.5, 20_000)))
    return Risk(
      name: text(), nature: pick(),
      chance: isFormula ? nil : Double(Int.random(in: 0...100_000, using: &random)) / 1_000,
      quantity: try quantity(.money(currency: "EUR"), .once, positive: true), owner: maybe(pick(of: Party.self)),
      control: lines(), today: lines(), rests: cited(), perYear: isFormula ? "0.5 * calls" : "", asToday: maybe(today))
  }

  private mutating func terms() -> LineTerms {
    let formulas = ["", "staff * wage", "0.25 * staff * wage + 3 * wage * staff"]
    let start = maybe(Int.random(in: 1...12, using: &random))
    return LineTerms(
      formula: formulas.randomElement(using: &random) ?? "", start: start,
      end: maybe(Int.random(in: 12...36, using: &random)), grows: maybe(Bool.random(using: &random)),
      options: Bool.random(using: &random) ? ids["option"].map { [$0] } ?? [] : [])
  }

  private mutating func assumption() throws -> Assumption {
    let low = abs(number()) + 0.001
    let (mode, high) = (low + 1.234, low * 3 + 2.5)
    let shapes: [Estimate.Shape] = [
      .fixed(-low), .triple(low: -low, mode: mode, high: high), .triangle(low: low, mode: mode, high: high),
      .percentiles(low: 10, middle: 22.125, high: 40), .uniform(low: low, high: high), .chance(0.125),
      .sample([1, 2.5, 1.234, -3]), .interval(low: low, high: high, as: .lognormal),
      .interval(low: -low, high: high, as: .normal),
    ]
    let units: [Estimate.Unit] = [
      .count, .money(currency: "EUR"), .other("EUR/hour"), .other("minutes/month/people"), .other("%"),
    ]
    return Assumption(
      symbol: "minutes_saved", name: text(),
      quantity: Quantity(
        try Estimate(
          shapes.randomElement(using: &random) ?? .fixed(1), unit: units.randomElement(using: &random) ?? .count)),
      basis: lines(), rests: cited(), option: nil)
  }

  private mutating func frame() -> CaseFrame {
    func span() -> Span { Span(low: 1.25, high: [1.25, 8.5, 30].randomElement(using: &random) ?? 2) }
    let curve: CaseFrame.Curve = pick()
    var frame = CaseFrame(months: .random(in: 1...600, using: &random), discount: 3.125, curve: curve)
    if curve == .logistic || Bool.random(using: &random) { (frame.half, frame.rise) = (span(), span()) }
    if curve == .bass { (frame.innovation, frame.imitation) = (span(), span()) }
    if Bool.random(using: &random) { (frame.cancellation, frame.stopsAfter) = (span(), span()) }
    frame.decidesOn = pick()
    frame.correlations = maybe([CaseFrame.Correlation(first: "staff", second: "wage", rank: -0.125)]) ?? []
    frame.link = maybe(
      CaseFrame.Link(people: 4_200, active: span(), stream: span(), capacity: 500.5, share: 30, tolerance: 0.5))
    return frame
  }

  private mutating func control() throws -> Control {
    let formula = maybe("2 * staff * wage") ?? ""
    return Control(
      risk: try #require(ids["risk"]), name: text(), prevents: 40.125, lowers: maybe(12.5) ?? 0,
      quantity: formula.isEmpty ? maybe(try quantity(.money(currency: "EUR"), pick(), positive: true)) : nil,
      formula: formula)
  }

  private mutating func acceptance() throws -> Acceptance {
    let risk = try #require(initiative.records[Risk.self].first).citation
    return Acceptance(
      risk: risk, controls: initiative.records[Control.self].map(\.citation), until: day(), words: lines())
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

  private mutating func number(positive: Bool) -> Double { min(abs(number()), 100) }

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
    var criterion = OptionCriterion(
      name: text(), meaning: lines(), group: maybe(try #require(ids["group"])), measure: pick())
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
      switch Int.random(in: 0...2, using: &random) {
      case 0: break
      case 1:
        criterion.fromCase = CaseReference(
          [CaseMeasure.costs, .netCash, .netValue, .expectedLoss, .badYear].randomElement(using: &random) ?? .costs)
        criterion.ends?.unit = "EUR"
      default:
        criterion.fromCase = CaseReference(.estimate, estimate: ids["staff"])
        criterion.ends?.unit = "people"
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
