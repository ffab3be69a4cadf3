import Documents
import Partnership
import Testing

@testable import Journey

/// Reach goes from 0 to 4,200.5 people, hosting is worth 0 abroad and 100 here. Communications weighs them 100 : 10, IT
/// 20 : 100, which is one sixth and five sixths.
@Suite("Which differences of scores matter")
struct ScoreStakesTests {
  /// Communications believes that “Open” is hosted here, IT that it is abroad. And they count the reach of “Do nothing”
  /// differently.
  func different() throws -> Scoring {
    var scoring = try Scoring()
    try scoring.handIn(.communications, open: "here")
    try scoring.handIn(.it)
    let sheet = try #require(
      scoring.story.initiative().records[ScoreSheet.self].first {
        $0.party == .it && $0.content.option == scoring.nothing
      })
    try scoring.story.change(sheet.id, ScoreSheet.self) { sheet in
      sheet = ScoreSheet(
        option: sheet.option, scores: [.init(scoring.reach, low: 800), .init(scoring.hosting, level: "here")])
    }
    return scoring
  }

  /// For IT “List” has 2,100 of 4,200.5 people / 6 + 5/6 = 0.92. “Open” has 4,100 of 4,200.5 / 6 = 0.16, and of hosting
  /// half of 5/6 as both say it together: 0.58. As Communications says it, it has 0.996 and comes first; as IT says it,
  /// 0.16. “Do nothing” has 0.17 for Communications at most, whoever is right about its reach; “Open” has 0.89 at least.
  @Test("of two differences one changes for IT what comes first; the other, for nobody")
  func oneMatters() throws {
    var scoring = try different()
    try scoring.reveal(.communications, .it)
    let stakes = try scoring.story.initiative().scoreStakes()
    #expect(stakes.stakes.map(\.difference.optionTitle) == ["Open", "Do nothing"])
    #expect(stakes.stakes.map(\.difference.criterionTitle) == ["Hosting", "Reach"])
    #expect(
      stakes.stakes[0].consequences == [
        .init(believed: [.communications], parties: [.it], now: ["List"], then: ["Open"])
      ])
    #expect(stakes.stakes[1].consequences.isEmpty)
    #expect(stakes.sentence == "You score 2 things differently; only 1 of them changes what comes first.")
    #expect(
      stakes.stakes[0].consequences.map(\.sentence) == [
        "If Communications is right, “Open” comes first for IT instead of “List”."
      ])
  }

  /// For IT “List” has 0.917, and “Open” 0.841 of what both say together: reach 0.80, hosting 0.85. With the reach of
  /// Communications it has 0.875, with its hosting 0.908, and with both 0.942.
  @Test("differences that matter only together are told by who would have to be right in everything")
  func together() throws {
    var scoring = try different()
    try say(&scoring, .communications, reach: 4_200, here: 93)
    try say(&scoring, .it, reach: 2_500, here: 77)
    try scoring.reveal(.communications, .it)
    let stakes = try scoring.story.initiative().scoreStakes()
    #expect(stakes.sentence == "You score 3 things differently; none of them alone changes what comes first.")
    #expect(
      stakes.wholeSentences == [
        "If Communications is right in everything, “Open” comes first for IT instead of “List”."
      ])
  }

  @Test("what one difference says already is not said again of all of them; that nothing follows at all is said")
  func whole() throws {
    var scoring = try different()
    try scoring.reveal(.communications, .it)
    let one = try scoring.story.initiative().scoreStakes()
    #expect(one.whole == one.stakes[0].consequences && one.wholeSentences.isEmpty)
    try say(&scoring, .communications, reach: 0, here: 10)
    try say(&scoring, .it, reach: 100, here: 10)
    let none = try scoring.story.initiative().scoreStakes()
    #expect(none.sentence == "You score 2 things differently; none of them alone changes what comes first.")
    #expect(
      none.wholeSentences == ["Nothing else would come first for anybody, even if one party were right in everything."])
  }

  /// What a party says of “Open”: its reach, and by how many of 100 chances it is hosted here.
  private func say(_ scoring: inout Scoring, _ party: Party, reach: Double, here: Double) throws {
    let (option, criteria) = (scoring.open, (reach: scoring.reach, hosting: scoring.hosting))
    let sheet = try #require(
      scoring.story.initiative().records[ScoreSheet.self].first { $0.party == party && $0.content.option == option })
    let chances = [ScoreSheet.Chance("abroad: far", 100 - here), ScoreSheet.Chance("here", here)]
    try scoring.story.change(sheet.id, ScoreSheet.self) { sheet in
      sheet = ScoreSheet(
        option: option, scores: [.init(criteria.reach, low: reach), .init(criteria.hosting, chances: chances)])
    }
  }

  @Test("what matters stands first, though another difference is larger")
  func order() throws {
    var scoring = try different()
    let sheet = try #require(
      scoring.story.initiative().records[ScoreSheet.self].first {
        $0.party == .it && $0.content.option == scoring.nothing
      })
    // From the one end of the scale to the other, and still far from the first place.
    try scoring.story.change(sheet.id, ScoreSheet.self) { sheet in
      sheet = ScoreSheet(
        option: sheet.option, scores: [.init(scoring.reach, low: 800), .init(scoring.hosting, level: "abroad: far")])
    }
    let hosting = try #require(
      scoring.story.initiative().records[ScoreSheet.self].first {
        $0.party == .communications && $0.content.option == scoring.open
      })
    try scoring.story.change(hosting.id, ScoreSheet.self) { sheet in
      let chances = [ScoreSheet.Chance("abroad: far", 5), ScoreSheet.Chance("here", 95)]
      sheet = ScoreSheet(
        option: sheet.option,
        scores: [.init(scoring.reach, low: 4_000, high: 4_200), .init(scoring.hosting, chances: chances)])
    }
    try scoring.reveal(.communications, .it)
    let initiative = try scoring.story.initiative()
    #expect(ScoreDifference.all(in: initiative).map(\.optionTitle) == ["Do nothing", "Open", "Do nothing"])
    let stakes = try initiative.scoreStakes().stakes
    #expect(stakes.map(\.difference.optionTitle) == ["Open", "Do nothing", "Do nothing"])
    #expect(stakes.map(\.changesChoice) == [true, false, false])
  }

  @Test("a party that does not know claims nothing; its members' scores are put together")
  func unknown() throws {
    var scoring = try different()
    // HR weighs nothing, and knows where “List” is hosted as little as where “Open” is.
    try scoring.story.write(
      ScoreSheet(option: scoring.open, scores: [.init(scoring.hosting)]), by: .hr)
    try scoring.reveal(.communications, .it, .hr)
    let stakes = try scoring.story.initiative().scoreStakes()
    #expect(stakes.stakes[0].consequences.flatMap(\.believed) == [.communications])
  }

  @Test("parties from whom the same follows are told together")
  func sameConsequence() throws {
    var scoring = try different()
    try scoring.handIn(.hr, open: "here")
    try scoring.reveal(.communications, .it, .hr)
    let first = try #require(scoring.story.initiative().scoreStakes().stakes.first)
    #expect(
      first.consequences.map(\.sentence) == [
        "If Communications or HR is right, “Open” comes first for IT and HR instead of “List”."
      ])
  }

  @Test("sealed scores never show through, not even to who wrote them")
  func sealed() throws {
    var scoring = try different()
    try scoring.reveal(.communications)
    let sealed = try scoring.story.initiative()
    for party in [Party.communications, .it, .hr] {
      let seen = sealed.seen(by: try Story.person(of: party), of: party)
      #expect(try seen.scoreStakes().stakes.isEmpty)
    }
    // Both sides are open, HR is not: what it says changes nothing, and is nobody's claim.
    try scoring.reveal(.it)
    let without = try scoring.story.initiative().scoreStakes()
    try scoring.handIn(.hr, open: "here")
    let with = try scoring.story.initiative()
    for party in [Party.communications, .it, .hr] {
      #expect(try with.seen(by: try Story.person(of: party), of: party).scoreStakes() == without)
    }
  }

  @Test("where nothing differs, and where one party alone has scored, nothing is at stake")
  func nothing() throws {
    var alone = try Scoring()
    try alone.handIn(.communications)
    try alone.reveal(.communications, .it)
    #expect(try alone.story.initiative().scoreStakes().stakes.isEmpty)
    #expect(try alone.story.initiative().scoreStakes().sentence.isEmpty)
    try alone.handIn(.it)
    #expect(try alone.story.initiative().scoreStakes().stakes.isEmpty)
  }

  @Test("without weights that count, and with more than a page waits for, it is said why there is no answer")
  func problems() throws {
    var scoring = try different()
    try scoring.reveal(.communications, .it)
    var unweighed = scoring
    for sheet in try scoring.story.initiative().records[WeightSheet.self] { try unweighed.story.remove(sheet.id) }
    #expect(try problem(unweighed.story)?.message == "No weights count yet, so nothing comes first for anybody.")
    var large = scoring
    for index in 1...200 { try large.story.write(Story.option("Option \(index)")) }
    for index in 1...8 {
      try large.story.write(
        OptionCriterion(name: "C\(index)", measure: .number, ends: .init(worst: 0, best: 10)))
    }
    #expect(
      try problem(large.story)?.message == "203 options on 10 criteria take longer to try than a page waits.")
  }

  private func problem(_ story: Story) throws -> AppraisalProblem? {
    do {
      _ = try story.initiative().scoreStakes()
      return nil
    } catch let problems as AppraisalProblems { return problems.list.first }
  }

  @Test(
    "how many matter is a sentence",
    arguments: [
      (1, 0, "You score 1 thing differently; it changes for nobody what comes first."),
      (1, 1, "You score 1 thing differently, and it changes what comes first."),
      (7, 0, "You score 7 things differently; none of them alone changes what comes first."),
      (7, 2, "You score 7 things differently; only 2 of them change what comes first."),
      (7, 7, "You score 7 things differently; each of them changes what comes first."),
    ])
  func sentence(_ count: Int, _ matter: Int, _ words: String) throws {
    var scoring = try different()
    try scoring.reveal(.communications, .it)
    let both = try scoring.story.initiative().scoreStakes().stakes
    let stakes = Array(repeating: both[0], count: matter) + Array(repeating: both[1], count: count - matter)
    #expect(ScoreStakes(stakes).sentence == words)
  }

  @Test(
    "options that are equally good come first together",
    arguments: [
      (["A"], ["A", "B"], "“A” and “B” come first together for IT and HR instead of “A” alone."),
      (["A", "B"], ["B"], "“B” comes first for IT and HR instead of “A” and “B” together."),
    ])
  func ties(_ now: [String], _ then: [String], _ words: String) {
    let consequence = ScoreStakes.Consequence(believed: [.it], parties: [.it, .hr], now: now, then: then)
    #expect(consequence.sentence == "If IT is right, \(words)")
  }
}
