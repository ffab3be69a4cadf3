import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The course: waivers")
struct WaiverFoldingTests {
  func propose(_ story: inout Story, confirmer: Party? = .it, reason: String = "Pilot.") throws -> Int64 {
    let party: Party = confirmer == nil ? .hr : .communications
    return try story.act(
      .waiverProposed(WaiverProposal(party: party, conditions: ["a", "b"], reason: reason, confirmer: confirmer)),
      by: party)
  }

  func settle(_ story: inout Story, _ number: Int64, agrees: Bool, by party: Party = .it) throws {
    try story.act(.waiverSettled(WaiverSettlement(proposal: number, agrees: agrees, reason: "So.")), by: party)
  }

  @Test("a proposal waits, and covers nothing until the other side agrees")
  func confirmed() throws {
    var story = try Story()
    let number = try propose(&story)
    #expect(try story.initiative().course.waived.isEmpty)
    #expect(try story.initiative().course.waivers.map(\.isPending) == [true])
    try settle(&story, number, agrees: true)
    #expect(try story.initiative().course.waived == ["a": "Pilot.", "b": "Pilot."])
    #expect(try story.initiative().course.waivers.map(\.confirmedBy) == [.it])
  }

  @Test("a refused proposal covers nothing and waits no more")
  func refused() throws {
    var story = try Story()
    try settle(&story, try propose(&story), agrees: false)
    let waiver = try #require(try story.initiative().course.waivers.first)
    #expect(!waiver.isInForce && !waiver.isPending)
  }

  @Test("what is settled stays settled")
  func settledOnce() throws {
    var story = try Story()
    let agreed = try propose(&story, reason: "First.")
    try settle(&story, agreed, agrees: true)
    try settle(&story, agreed, agrees: false)
    #expect(try story.initiative().course.waived["a"] == "First.")
    let own = try propose(&story, confirmer: nil, reason: "Our own.")
    try settle(&story, own, agrees: false)
    #expect(try story.initiative().course.waived["a"] == "Our own.")
  }

  @Test("a party that waives what only it can waive needs nobody")
  func own() throws {
    var story = try Story()
    _ = try propose(&story, confirmer: nil)
    #expect(try story.initiative().course.waivers.map(\.confirmedBy) == [.hr])
    #expect(try story.initiative().course.waived.keys.sorted() == ["a", "b"])
  }

  @Test("a settlement names its proposal and touches no other")
  func another() throws {
    var story = try Story()
    _ = try propose(&story)
    let second = try propose(&story, reason: "Second.")
    try settle(&story, second, agrees: true)
    #expect(try story.initiative().course.waivers.map(\.isPending) == [true, false])
  }
}
