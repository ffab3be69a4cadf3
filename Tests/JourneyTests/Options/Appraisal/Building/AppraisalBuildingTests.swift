import DecisionAnalysis
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("An appraisal made of an initiative's records")
struct AppraisalBuildingTests {
  func revealed() throws -> Scoring {
    var scoring = try Scoring()
    try scoring.handIn(.communications)
    try scoring.handIn(.it)
    try scoring.reveal(.communications, .it)
    return scoring
  }

  @Test("criteria, options, scores and weights come from the records; the parties want different options")
  func whole() throws {
    let scoring = try revealed()
    let model = try scoring.story.initiative().builtAppraisal().model
    #expect(model.leaves.map(\.id) == [scoring.reach.text, scoring.hosting.text])
    #expect(model.options.map(\.name) == ["Do nothing", "Open", "List"])
    #expect(model.reference == scoring.nothing.text)
    #expect(model.options[1].performances[scoring.reach.text] == .uniform(low: 4_000, high: 4_200))
    #expect(model.parties.map(\.id) == ["communications", "it"])
    let firsts = try model.appraise(Run(samples: 2_000, seed: 1)).rankings.map { $0.options.first?.option }
    #expect(firsts == [scoring.open.text, scoring.list.text])
  }

  @Test("what is sealed counts for nobody, not even its writer")
  func sealed() throws {
    var scoring = try Scoring()
    try scoring.handIn(.communications)
    try scoring.handIn(.it)
    try scoring.reveal(.communications)
    let initiative = try scoring.story.initiative()
    let whole = try initiative.builtAppraisal()
    #expect(whole.model.parties.isEmpty)
    #expect(whole.model.options.allSatisfy { $0.performances.values.allSatisfy { $0 == .unknown } })
    for party in [Party.communications, .it, .hr] {
      let seen = initiative.seen(by: try Story.person(of: party), of: party)
      #expect(try seen.builtAppraisal().digest == whole.digest)
    }
  }

  @Test("what members say differently is pooled, each party with the same share")
  func pooled() throws {
    var scoring = try Scoring()
    try scoring.handIn(.communications, open: "here")
    try scoring.handIn(.it)
    try scoring.reveal(.communications, .it)
    let model = try scoring.story.initiative().builtAppraisal().model
    #expect(
      model.options[1].performances[scoring.hosting.text]
        == .levels([LevelChance("abroad: far", 0.5), LevelChance("here", 0.5)]))
  }

  @Test("an option that misses a must-have is out; what a party objects to it refuses")
  func mustHaves() throws {
    var scoring = try revealed()
    let mustHave = try scoring.story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    try scoring.story.write(Check(option: scoring.open, mustHave: mustHave, result: .missed, note: ""), by: .it)
    try scoring.story.write(Position(option: scoring.list, stance: .objects, words: "No."), by: .it)
    let model = try scoring.story.initiative().builtAppraisal().model
    #expect(model.options[1].compliance == [mustHave.text: .missed])
    #expect(model.options[0].compliance.isEmpty)
    #expect(model.parties[1].refuses == [scoring.list.text])
  }

  @Test("the digest changes with what the figures depend on, and with nothing else")
  func digest() throws {
    var scoring = try revealed()
    func digest() throws -> Digest { try scoring.story.initiative().builtAppraisal().digest }
    let before = try digest()
    try scoring.story.change(scoring.open, PlatformOption.self) { $0.description = "More words." }
    try scoring.story.write(Reservation(words: "None."), by: .hr)
    #expect(try digest() == before)
    try scoring.story.change(scoring.reach, OptionCriterion.self) { $0.ends?.best = 5_000 }
    let after = try digest()
    #expect(after != before)
    try scoring.story.change(scoring.open, PlatformOption.self) { $0.name = "Renamed" }
    #expect(try digest() != after)
  }

  @Test("what is wrong names the record and the field")
  func problems() throws {
    var scoring = try revealed()
    let added = try scoring.story.write(
      OptionCriterion(
        name: "Weeks", measure: .number, ends: .init(worst: 52, best: 0)))
    let missing = try problems(scoring)
    let sheets = try scoring.story.initiative().records[WeightSheet.self]
    #expect(Set(missing.map(\.record)) == Set(sheets.map { Optional($0.id) }))
    #expect(missing.allSatisfy { $0.message.contains("Weeks") })
    try scoring.story.remove(added)
    try scoring.story.change(scoring.reach, OptionCriterion.self) { $0.ends?.best = 3_000 }
    let outside = try problems(scoring)
    let scores = try scoring.story.initiative().records[ScoreSheet.self].filter { $0.content.option == scoring.open }
    #expect(outside.map(\.record) == scores.map { Optional($0.id) })
    #expect(outside.allSatisfy { $0.field == scoring.reach.text && $0.message.contains("outside the scale") })
  }

  @Test("without criteria or options it says what to add")
  func empty() throws {
    let problems = try problems(try Story().initiative())
    #expect(problems.map(\.record) == [nil, nil])
    #expect(problems.first?.message.hasPrefix("There are no criteria") == true)
  }

  private func problems(_ scoring: Scoring) throws -> [AppraisalProblem] { try problems(scoring.story.initiative()) }

  private func problems(_ initiative: Initiative) throws -> [AppraisalProblem] {
    do {
      _ = try initiative.builtAppraisal()
      return []
    } catch { return error.list }
  }
}
