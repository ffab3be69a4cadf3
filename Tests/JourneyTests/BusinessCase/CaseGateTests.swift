import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Before you move on from the business case")
struct CaseGateTests {
  func assessment(_ name: String, _ story: Story) throws -> Assessment {
    try #require(try story.initiative().assessments.first { $0.condition == name })
  }

  func story(_ parties: Set<Party> = []) throws -> Story {
    var story = try Story(parties: parties)
    try story.jump(to: .businessCase)
    return story
  }

  @Test("a case without costs for people says so")
  func people() throws {
    var story = try story()
    try story.write(try Story.cost("Server", 100, 200), by: .it)
    #expect(try assessment("people-costs", story).reason?.contains("time, training or moderation") == true)
    #expect(try assessment("it-cost", story).state == .held)
    for nature in [CostLine.Nature.moderation, .training, .peopleTime] {
      let cost = try story.write(try Story.cost("People", 100, 200, nature: nature))
      #expect(try assessment("people-costs", story).state == .held)
      try story.remove(cost)
    }
  }

  @Test("a benefit rests on a finding, and on the finding as it stands")
  func benefits() throws {
    var story = try story()
    let finding = try story.write(
      Finding(statement: "Slow.", source: "Log", strength: .record, observedOn: nil, detail: ""))
    var benefit = Benefit(
      name: "Time", isCashReleasing: false, quantity: try Story.range(100, 200), basis: "", rests: [])
    let record = try story.write(benefit)
    #expect(try assessment("benefit-rests", story).state == .open)
    benefit.rests = [Citation(record: finding, revision: 1)]
    try story.rewrite(record, benefit)
    #expect(try assessment("benefit-rests", story).state == .held)
    #expect(try assessment("case-current", story).state == .held)
    try story.change(finding, Finding.self) { $0.statement = "Slower." }
    #expect(try assessment("case-current", story).reason?.hasPrefix("“Time” rests on a finding") == true)
  }

  @Test("risks need owners; Security looks, or IT with Security's hat on")
  func risks() throws {
    var story = try story()
    let risk = Risk(
      name: "Leak", nature: .security, chance: 1, quantity: try Story.range(1, 2), owner: nil, control: "", today: "",
      rests: [])
    #expect(try assessment("risks-owned", story).state == .held)
    let first = try story.write(risk)
    try story.write(risk)
    let open = try assessment("risks-owned", story)
    #expect(open.reason == "The risk “Leak” and 1 more have no owner." && open.owing == .it && open.hat == .security)
    try story.remove(first)
    #expect(try assessment("risks-owned", story).reason == "The risk “Leak” has no owner.")
    let own = try assessment("risks-owned", try self.story([.security]))
    #expect(own.owing == .security && own.hat == nil)
  }
}
