import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Passing gates")
struct PassageTests {
  /// A quick-track need that IT has answered and confirmed.
  func quickStory() throws -> Story {
    var story = try Story()
    try story.write(Story.need)
    try story.write(try Story.smallProfile())
    try story.answer(.yes)
    try story.confirm(.quick)
    return story
  }

  @Test("the quick track passes several gates at once, up to the first that is shut")
  func several() throws {
    var story = try quickStory()
    #expect(try story.initiative().passable.map(\.stage) == [.need])
    try story.write(PlatformOption.doNothing)
    let wall = try story.write(Story.option("A wall", .own))
    #expect(try story.initiative().passable.map(\.stage) == [.need, .options])
    try story.write(try Story.decision(wall))
    try story.sign(.communications)
    try story.sign(.it)
    let passages = try story.pass()
    #expect(passages.map(\.stage) == [.need, .options, .decision])
    #expect(passages.map(\.next) == [.options, .decision, .outcome])
    #expect(try story.initiative().stage == .outcome)
  }

  @Test("signing off does not complete it: the end is passed on its own")
  func notCompleted() throws {
    var story = try quickStory()
    try story.write(PlatformOption.doNothing)
    try story.write(try Story.decision(try story.write(Story.option("A wall", .own))))
    try story.sign(.communications)
    try story.sign(.it)
    #expect(try story.pass().last?.next == .outcome)
    #expect(try story.pass().map(\.next) == [nil])
  }

  @Test("a passage holds its gate's conditions as they stood")
  func conditions() throws {
    var story = try quickStory()
    let passage = try #require(try story.pass().first)
    #expect(passage.conditions.map(\.condition) == ["need-profile", "it-answered", "track-confirmed"])
    #expect(passage.conditions.map(\.state) == [.held, .held, .held])
  }

  @Test("the other tracks pass one gate at a time", arguments: [Track.normal, .full])
  func one(_ track: Track) throws {
    var story = try quickStory()
    try story.confirm(track)
    #expect(try story.initiative().passable.isEmpty)
    try story.represent(.communications, .hr)
    #expect(try story.initiative().isGateOpen)
    #expect(try story.initiative().passable.map(\.stage) == [.need])
    #expect(try story.initiative().passable.map(\.next) == [.evidence])
  }

  @Test("what becomes unmet later undoes no passage, but keeps the next gate shut")
  func earlier() throws {
    var story = try quickStory()
    try story.pass()
    try story.write(PlatformOption.doNothing)
    try story.write(Story.option("A wall", .own))
    #expect(try story.initiative().isGateOpen)
    try story.answer(.notNow, "the move to the new site")
    let initiative = try story.initiative()
    #expect(initiative.stage == .options)
    #expect(initiative.assessments.first { $0.condition == "it-answered" }?.state == .open)
    #expect(!initiative.isGateOpen && initiative.passable.isEmpty)
    try story.answer(.yes)
    #expect(try story.initiative().isGateOpen)
    #expect(try !story.initiative().assessments.contains { $0.stage == .need })
  }

  @Test("a waived condition lets the gate open, with the reason on record")
  func waived() throws {
    var story = try quickStory()
    try story.confirm(.normal)
    try story.represent(.communications)
    #expect(try !story.initiative().isGateOpen)
    try story.act(
      .waiverProposed(
        WaiverProposal(party: .hr, conditions: ["hr-speaks"], reason: "No staff matter.", confirmer: nil)), by: .hr)
    let passage = try #require(try story.initiative().passable.first)
    let waived = try #require(passage.conditions.first { $0.condition == "hr-speaks" })
    #expect(waived.state == .waived && waived.reason == "No staff matter.")
  }

  @Test("nothing is passed while it is parked, declined, withdrawn, merged or completed")
  func stopped() throws {
    for standing in Standing.allCases where standing != .active {
      var story = try quickStory()
      try story.act(.standingChanged(StandingChange(standing: standing, reason: "So.")), by: .it)
      #expect(try story.initiative().passable.isEmpty && !story.initiative().isGateOpen)
    }
  }

  @Test("the one page of the quick track shows the conditions of all its gates")
  func wholeTrack() throws {
    let stages = try quickStory().initiative().wholeTrack.map(\.stage)
    #expect(Set(stages).isSubset(of: Set(Track.quick.stages)) && stages == stages.sorted())
    #expect(Set(stages).isSuperset(of: [.need, .options, .decision]))
  }
}
