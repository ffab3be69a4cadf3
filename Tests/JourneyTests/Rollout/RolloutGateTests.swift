import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Before you move on from the rollout")
struct RolloutGateTests {
  func reason(_ name: String, _ story: Story) throws -> String? {
    let assessment = try story.initiative().assessments.first { $0.condition == name }
    return assessment?.isMet == true ? nil : assessment?.reason
  }

  func story() throws -> Story {
    var story = try Story()
    try story.jump(to: .rollout)
    return story
  }

  func milestone(_ roles: [Party: RACI]) throws -> Milestone {
    Milestone(name: "Open", due: try Story.day("2026-08-01"), roles: roles, isDone: false)
  }

  @Test("milestones are set and sound; one that is not says why")
  func sound() throws {
    var story = try story()
    #expect(try reason("milestones-sound", story) == "There are no milestones yet.")
    let record = try story.write(try milestone([.it: .responsible]))
    #expect(try reason("milestones-sound", story) == "“Open”: Nobody is accountable (A).")
    try story.rewrite(record, try milestone([.it: .responsible, .hr: .accountable]))
    #expect(try reason("milestones-sound", story) == nil)
  }

  @Test("a party that is consulted is heard before the next gate")
  func consulted() throws {
    var story = try story()
    let record = try story.write(try milestone([.hr: .consulted, .it: .informed]))
    #expect(try reason("hr-consulted", story) == "HR is consulted on “Open” and has not answered yet.")
    #expect(try !story.initiative().assessments.contains { $0.condition == "it-consulted" })
    try story.write(Consultation(milestone: record, words: "Fine."), by: .it)
    #expect(try reason("hr-consulted", story) != nil, "Somebody else's answer is not HR's.")
    try story.write(Consultation(milestone: record, words: "Fine with us."), by: .hr)
    #expect(try reason("hr-consulted", story) == nil)
  }

  @Test("only what begins outside needs a date for the transition inside", arguments: Route.allCases)
  func transition(_ route: Route) throws {
    var story = try story()
    try story.write(try Story.decision(try story.write(Story.option("X", route, host: "Host"))))
    let asked = try story.initiative().assessments.contains { $0.condition == "transition-dated" }
    #expect(asked == (route == .outside))
    try story.write(Transition(date: try Story.day("2027-01-01"), plan: "All of it."))
    #expect(try reason("transition-dated", story) == nil)
  }

  @Test("the change is told to those concerned")
  func told() throws {
    var story = try story()
    #expect(try reason("change-told", story) == "The change-communication plan is empty.")
    let day = try Story.day("2026-08-01")
    try story.write(
      Announcement(audience: "All", message: "It opens.", channel: "Mail", date: day, owner: .communications))
    #expect(try reason("change-told", story) == nil)
  }
}
