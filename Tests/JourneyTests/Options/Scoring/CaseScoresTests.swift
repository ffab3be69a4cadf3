import BusinessCase
import DecisionAnalysis
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Criteria that take their scores from the business case")
struct CaseScoresTests {
  /// Two options with costs of their own, scored and weighed by both sides, and a criterion that the case says.
  private struct Scene {
    var scoring: Scoring
    let cost: RecordID
    let criterion: RecordID
    var simulation: RecordID?

    init(_ measure: CaseMeasure = .costs, from worst: Double = 100_000) throws {
      scoring = try Scoring()
      var line = try Story.cost("Licences", 10_000, 20_000)
      line.terms.options = [scoring.open]
      cost = try scoring.story.write(line, by: .it)
      try scoring.story.write(try Story.risk("Breach", chance: 50), by: .it)
      criterion = try scoring.story.write(
        OptionCriterion(
          name: "Costs", measure: .number, ends: .init(worst: worst, best: 0, unit: "EUR"),
          fromCase: CaseReference(measure)), by: .it)
      for party in Party.sides {
        try scoring.handIn(party)
      }
      for sheet in try scoring.story.initiative().records[WeightSheet.self] {
        try scoring.story.change(sheet.id, WeightSheet.self) { [criterion] in
          $0 = WeightSheet(weights: $0.weights + [.init(criterion, 50)])
        }
      }
      try scoring.reveal(.communications, .it)
    }

    mutating func simulate() throws { simulation = try scoring.story.simulate(simulation) }
    func initiative() throws -> Initiative { try scoring.story.initiative() }
    func score(_ option: RecordID) throws -> CaseScore? {
      let initiative = try initiative()
      let criterion = try #require(initiative.records.find(criterion, OptionCriterion.self))
      return CaseScores(initiative).score(of: option, on: criterion.content)
    }
    func problems() throws -> [AppraisalProblem] { CaseScores(try initiative()).problems }
  }

  @Test("each option has the range that the simulation says, and doing nothing costs nothing")
  func costs() throws {
    var scene = try Scene()
    #expect(try scene.score(scene.scoring.open) == nil)
    #expect(
      try scene.problems().map(\.message) == [
        "“Costs” takes its scores from the business case, which nobody has simulated yet. Simulate it."
      ])
    try scene.simulate()
    #expect(try scene.problems().isEmpty)
    let open = try #require(try scene.score(scene.scoring.open))
    #expect(9_000...14_000 ~= open.low && 17_000...24_000 ~= open.high && open.quantiles.count == 5)
    #expect(try scene.score(scene.scoring.list)?.high == 0)
    #expect(try scene.score(scene.scoring.nothing)?.high == 0)
    let figures = try #require(try scene.initiative().simulation).content.figures
    let scenario = try #require(figures.scenarios.first { $0.id == scene.scoring.open.text })
    #expect(open.quantiles == scenario[.costs]?.quantiles.compactMap(\.self))
  }

  @Test("the appraisal counts the range; a sheet's own score on it does not count")
  func counted() throws {
    var scene = try Scene()
    try scene.simulate()
    try scene.scoring.story.write(
      ScoreSheet(option: scene.scoring.open, scores: [.init(scene.criterion, low: 99)]), by: .it)
    let model = try scene.initiative().builtAppraisal().model
    let option = try #require(model.options.first { $0.id == scene.scoring.open.text })
    guard case .quantiles(let values)? = option.performances[scene.criterion.text] else {
      Issue.record("no range: \(String(describing: option.performances))")
      return
    }
    let open = try #require(try scene.score(scene.scoring.open))
    #expect(values.count == 21 && values.first == open.low && values.last == open.high)
    #expect(values[10] == open.quantiles[2] && values[5] == open.quantiles[1])
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("a changed case makes the appraisal old, and it has to be simulated before another")
  func stale() throws {
    var scene = try Scene()
    try scene.simulate()
    let digest = try scene.initiative().builtAppraisal().digest
    #expect(try scene.initiative().builtAppraisal().digest == digest)
    try scene.scoring.story.change(scene.cost, Cost.self) { $0.quantity = try? Story.range(10_000, 30_000) }
    #expect(CaseScores(try scene.initiative()).isStale)
    let changed = try scene.initiative()
    do throws(AppraisalProblems) {
      _ = try changed.builtAppraisal()
      Issue.record("what the case said before was counted")
    } catch {
      #expect(
        error.list.map(\.message) == [
          "“Costs” takes its scores from the business case, which has changed since it was simulated. Simulate it again."
        ])
      #expect(error.list.first?.record == scene.criterion)
    }
    try scene.simulate()
    #expect(try scene.initiative().builtAppraisal().digest != digest)
  }

  @Test("the loss of risks: expected, and of a bad year")
  func losses() throws {
    for measure in [CaseMeasure.expectedLoss, .badYear] {
      var scene = try Scene(measure)
      try scene.simulate()
      let score = try #require(try scene.score(scene.scoring.open))
      #expect(score.low == score.high && score.low > 0)
      #expect(score.performance == .exact(score.low))
    }
  }

  @Test("a range beyond the scale, another currency, and an estimate that is gone are told with the criterion")
  func wrong() throws {
    var narrow = try Scene(from: 12_000)
    try narrow.simulate()
    let problem = try #require(try narrow.problems().first)
    #expect(problem.record == narrow.criterion && problem.message.contains("of “Open”, which reaches beyond the scale"))
    try narrow.scoring.story.change(narrow.criterion, OptionCriterion.self) { $0.ends?.unit = "USD" }
    #expect(
      try narrow.problems().map(\.message) == [
        "“Costs” is in USD, and the case says it in EUR. Change the scale."
      ])
    let months = try narrow.scoring.story.write(try Story.estimate("months_live", 4, 9, "months"), by: .it)
    try narrow.scoring.story.change(narrow.criterion, OptionCriterion.self) {
      $0.fromCase = CaseReference(.estimate, estimate: months)
      $0.ends = .init(worst: 24, best: 0, unit: "months")
    }
    #expect(try narrow.problems().isEmpty)
    try narrow.scoring.story.remove(months)
    #expect(try narrow.problems().first?.message.contains("is no longer there") == true)
  }

  @Test("an estimate holds for all options but “do nothing”, unless it is replaced under one")
  func estimates() throws {
    var scene = try Scene()
    let general = try scene.scoring.story.write(try Story.estimate("months_live", 4, 9, "months"), by: .it)
    try scene.scoring.story.change(scene.criterion, OptionCriterion.self) {
      $0.fromCase = CaseReference(.estimate, estimate: general)
      $0.ends = .init(worst: 24, best: 0, unit: "months")
    }
    #expect(try scene.score(scene.scoring.open)?.low == 4 && scene.score(scene.scoring.nothing) == nil)
    var own = try Story.estimate("months_live", 12, 20, "months")
    own.option = scene.scoring.open
    let before = try scene.initiative().builtAppraisal().digest
    try scene.scoring.story.write(own, by: .it)
    #expect(try scene.score(scene.scoring.open)?.high == 20 && scene.score(scene.scoring.list)?.high == 9)
    // It needs no simulation, and a changed estimate makes the appraisal old at once.
    #expect(try scene.initiative().builtAppraisal().digest != before)
    let words = try #require(try scene.score(scene.scoring.list)).words(
      try #require(try scene.initiative().records.find(scene.criterion, OptionCriterion.self)).content, Formats())
    #expect(words == "4 – 9 months")
  }

  @Test("nobody scores it: sheets have no field for it, refuse a line, and are complete without")
  func sheets() throws {
    var scene = try Scene()
    let initiative = try scene.initiative()
    let names = ScoreSheet.fields(Editing(initiative, by: .it)).map(\.name)
    #expect(names.contains("low-\(scene.scoring.reach)") && !names.contains("low-\(scene.criterion)"))
    var reading = Reading(
      Form([("option", scene.scoring.open.text), ("scores", "\(scene.criterion): 12")]))
    _ = ScoreSheet.read(&reading, Editing(initiative, by: .it))
    #expect(reading.problems.first?.message == "“Costs” takes its scores from the business case. Leave it out.")
    try scene.scoring.story.remove(scene.scoring.reach)
    try scene.scoring.story.remove(scene.scoring.hosting)
    let progress = try scene.initiative().progress(of: .hr)
    #expect(progress.unscored.isEmpty && progress.scoreSheetsAwaited == 0)
  }

  @Test("an option that is out has no scenario: what the case says of it is unknown")
  func out() throws {
    var scene = try Scene()
    let mustHave = try scene.scoring.story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    try scene.scoring.story.write(
      Check(option: scene.scoring.open, mustHave: mustHave, result: .missed, note: ""), by: .it)
    try scene.simulate()
    #expect(try scene.score(scene.scoring.open) == nil)
    #expect(try scene.problems().isEmpty)
  }
}

@Suite("A criterion: where its scores come from")
struct CaseReferenceTests {
  private func read(
    _ fields: KeyValuePairs<String, String>, _ story: Story
  ) throws -> (criterion: OptionCriterion?, problem: Problem?) {
    let common = [("name", "Costs"), ("worst", "9"), ("best", "0")]
    var reading = Reading(Form(common + fields.map { ($0.key, $0.value) }))
    let criterion = OptionCriterion.read(&reading, Editing(try story.initiative(), by: .it))
    return (criterion, reading.problems.first)
  }

  @Test("in money its unit is the currency of the case, whether written or not")
  func units() throws {
    let story = try Story()
    for unit in ["", "EUR"] {
      let read = try read(["measure": "number", "takes": "costs", "unit": unit], story)
      #expect(read.problem == nil && read.criterion?.ends?.unit == "EUR")
      #expect(read.criterion?.fromCase == CaseReference(.costs))
    }
    #expect(try read(["measure": "number", "takes": "costs", "unit": "USD"], story).problem?.field == "unit")
    #expect(try read(["measure": "number", "unit": "weeks"], story).criterion?.fromCase == nil)
  }

  @Test("the case gives numbers; an estimate is chosen where it says one, and nowhere else")
  func choices() throws {
    var story = try Story()
    let general = try story.write(try Story.estimate("months_live", 4, 9, "months"))
    let option = try story.write(Story.option("Open"))
    var own = try Story.estimate("months_live", 1, 2, "months")
    own.option = option
    let special = try story.write(own)
    let fine = try read(["measure": "number", "takes": "estimate", "estimate": general.text], story)
    #expect(fine.problem == nil && fine.criterion?.ends?.unit == "months")
    #expect(fine.criterion?.fromCase == CaseReference(.estimate, estimate: general))
    #expect(
      fine.criterion?.facts(try story.initiative().wording).last?.value
        == "the business case: its estimate “months_live”")
    #expect(
      try read(["measure": "words", "takes": "costs", "levels": "a: 0\nb: 100"], story).problem?.field == "measure")
    #expect(try read(["measure": "number", "takes": "estimate"], story).problem?.field == "estimate")
    #expect(
      try read(["measure": "number", "takes": "costs", "estimate": general.text], story).problem?.field == "takes")
    #expect(try read(["measure": "number", "estimate": general.text], story).problem?.field == "takes")
    for wrong in [special.text, option.text, "gone"] {
      #expect(
        try read(["measure": "number", "takes": "estimate", "estimate": wrong], story).problem?.field == "estimate")
    }
  }
}
