import Documents
import Partnership
import Testing

@testable import Journey

@Suite("What members write for themselves stays sealed until the reveal")
struct SealingTests {
  func seen(_ scoring: Scoring, by party: Party) throws -> Initiative {
    try scoring.story.initiative().seen(by: try Story.person(of: party), of: party)
  }

  func parties(_ initiative: Initiative) -> Set<Party> { Set(initiative.records[ScoreSheet.self].map(\.party)) }

  func handedIn() throws -> Scoring {
    var scoring = try Scoring()
    for party in [Party.communications, .it, .hr] { try scoring.handIn(party) }
    return scoring
  }

  @Test("before, everybody reads their own and nobody else's")
  func before() throws {
    let scoring = try handedIn()
    for party in [Party.communications, .it, .hr] { #expect(parties(try seen(scoring, by: party)) == [party]) }
    #expect(parties(try seen(scoring, by: .sponsor)).isEmpty)
    let stranger = PersonID("somebody-else")
    #expect(parties(try scoring.story.initiative().seen(by: stranger, of: .it)).isEmpty)
  }

  @Test("a party's reveal opens its sheets to its members, and both sides' to everybody")
  func reveals() throws {
    var scoring = try handedIn()
    let colleague = PersonID("somebody-else")
    try scoring.reveal(.communications)
    let initiative = try scoring.story.initiative()
    #expect(parties(initiative.seen(by: colleague, of: .communications)) == [.communications])
    #expect(parties(initiative.seen(by: colleague, of: .it)).isEmpty)
    try scoring.reveal(.it)
    for party in [Party.communications, .it, .sponsor] {
      #expect(parties(try seen(scoring, by: party)) == [.communications, .it])
    }
    try scoring.reveal(.hr)
    #expect(parties(try seen(scoring, by: .sponsor)) == [.communications, .it, .hr])
  }

  @Test("how many sheets are in is the same for everybody, and so is what a gate asks")
  func progress() throws {
    var scoring = try handedIn()
    try scoring.story.jump(to: .options)
    let whole = try scoring.story.initiative()
    for party in [Party.communications, .it, .hr, .sponsor] {
      let seen = try seen(scoring, by: party)
      #expect(Party.allCases.map(seen.progress) == Party.allCases.map(whole.progress))
      #expect(seen.assessments == whole.assessments)
      #expect(seen.manifest == whole.manifest)
    }
    let progress = whole.progress(of: .it)
    #expect(progress.scoreSheets == 3 && progress.scoreSheetsAwaited == 3 && progress.weightSheets == 1)
    #expect(progress.isComplete && progress.seal == .sealed)
  }

  @Test("sign-offs cover sheets when they are open, and not before")
  func covered() throws {
    var scoring = try handedIn()
    let sheet = try #require(try scoring.story.initiative().records[ScoreSheet.self].first)
    func covers() throws -> Bool { try scoring.story.initiative().manifest.entries.contains { $0.record == sheet.id } }
    #expect(try !covers())
    try scoring.reveal(.communications, .it)
    #expect(try covers())
  }

  @Test("what a party lacks for its reveal")
  func lacks() throws {
    var scoring = try Scoring()
    func missing() throws -> String { try scoring.story.initiative().progress(of: .it).missing }
    #expect(try missing() == "IT has handed in neither scores nor weights.")
    try scoring.story.write(ScoreSheet(option: scoring.open, scores: [.init(scoring.reach, low: 5)]), by: .it)
    #expect(try missing() == "IT has not scored “Do nothing” and 1 more.")
    for option in [scoring.nothing, scoring.list] {
      try scoring.story.write(ScoreSheet(option: option, scores: [.init(scoring.reach, low: 5)]), by: .it)
    }
    #expect(try missing() == "IT has handed in no weights.")
    try scoring.story.write(WeightSheet(weights: [.init(scoring.reach, 100), .init(scoring.hosting, 1)]), by: .it)
    #expect(try missing().isEmpty)
  }
}
