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
    var benefit = try Story.benefit("Time", 100, 200)
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

  @Test("the case is simulated as it stands; what is no figure of it changes nothing")
  func simulated() throws {
    var story = try story()
    try story.write(Story.option("Inside"))
    let cost = try story.write(try Story.cost("Server", 100, 200), by: .it)
    #expect(try assessment("case-simulated", story).reason == "The case has not been simulated yet.")
    let simulation = try story.simulate()
    #expect(try assessment("case-simulated", story).state == .held)
    try story.write(
      Finding(statement: "Slow.", source: "Log", strength: .record, observedOn: nil, detail: ""))
    try story.change(cost, Cost.self) { $0.basis = "An offer." }
    #expect(try assessment("case-simulated", story).state == .held)
    try story.change(cost, Cost.self) {
      $0.terms.end = nil; $0.name = "Servers"
    }
    #expect(try assessment("case-simulated", story).reason == "The case has changed since it was simulated.")
    try story.simulate(simulation)
    #expect(try assessment("case-simulated", story).state == .held)
    // Another option is another case.
    try story.write(Story.option("Outside"))
    #expect(try assessment("case-simulated", story).state == .open)
    #expect(try assessment("case-simulated", story).owing == .communications)
  }

  @Test("each owner accepts what is left of its risks, as they stand, until a day")
  func accepted() throws {
    var story = try story()
    #expect(try story.initiative().assessments.allSatisfy { !$0.condition.hasSuffix("-accepts") })
    let risk = try story.write(try Story.risk("Leak", owner: .it))
    let control = try story.write(Control(risk: risk, name: "Sign-in", prevents: 40, lowers: 0), by: .it)
    let open = try assessment("it-accepts", story)
    #expect(open.owing == .it && open.reason == "Nobody has accepted what is left of “Leak”.")

    let until = story.today.adding(days: 10)
    func acceptance(_ revision: Int, _ controlRevision: Int) -> Acceptance {
      Acceptance(
        risk: Citation(record: risk, revision: revision),
        controls: [Citation(record: control, revision: controlRevision)], until: until, words: "We can.")
    }
    // Another party's word for it does not count.
    try story.write(acceptance(1, 1), by: .hr)
    #expect(try assessment("it-accepts", story).state == .open)
    let given = try story.write(acceptance(1, 1), by: .it)
    #expect(try assessment("it-accepts", story).state == .held)

    try story.change(control, Control.self) { $0.prevents = 10 }
    #expect(try assessment("it-accepts", story).reason?.contains("has changed since") == true)
    try story.rewrite(given, acceptance(1, 2))
    #expect(try assessment("it-accepts", story).state == .held)
    story.today = until.adding(days: 1)
    #expect(try assessment("it-accepts", story).reason == "The acceptance of “Leak” has expired.")
    story.today = until
    try story.change(risk, Risk.self) { $0.owner = .hr }
    #expect(try story.initiative().assessments.allSatisfy { $0.condition != "it-accepts" })
    #expect(try assessment("hr-accepts", story).state == .open)
  }

  @Test("the quick track asks none of it")
  func quick() throws {
    for condition in CaseGate.conditions { #expect(!condition.tracks.contains(.quick), "\(condition.name)") }
  }
}
