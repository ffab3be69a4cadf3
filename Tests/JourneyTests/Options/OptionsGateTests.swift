import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Before you move on from the options")
struct OptionsGateTests {
  func reason(_ name: String, _ story: Story) throws -> String? {
    let assessment = try #require(try story.initiative().assessments.first { $0.condition == name })
    return assessment.isMet ? nil : assessment.reason
  }

  func story() throws -> Story {
    var story = try Story()
    try story.jump(to: .options)
    return story
  }

  @Test("at least two options, “do nothing” among them")
  func two() throws {
    var story = try story()
    try story.write(Story.option("Inside"))
    try story.write(Story.option("Outside", .outside, host: "Host"))
    #expect(try reason("two-options", story)?.hasPrefix("“Do nothing” is missing") == true)
    try story.write(PlatformOption.doNothing)
    #expect(try reason("two-options", story) == nil)
    var alone = try self.story()
    try alone.write(PlatformOption.doNothing)
    #expect(try reason("two-options", alone) == "So far there is only “do nothing”.")
  }

  @Test("each party says what it thinks of each option that is not out")
  func positions() throws {
    var story = try story()
    let inside = try story.write(Story.option("Inside"))
    let other = try story.write(Story.option("Other"))
    #expect(try reason("hr-says", story) == "HR has not said yet what it thinks of “Inside” and 1 more.")
    try story.write(Position(option: inside, stance: .supports, words: ""), by: .hr)
    #expect(try reason("hr-says", story) == "HR has not said yet what it thinks of “Other”.")
    let mustHave = try story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    try story.write(Check(option: other, mustHave: mustHave, result: .missed, note: ""), by: .it)
    #expect(try reason("hr-says", story) == nil)
    #expect(try reason("it-says", story) == "IT has not said yet what it thinks of “Inside”.")
  }

  @Test("whether an option meets a must-have is known before one moves on; “do nothing” is not asked")
  func mustHaves() throws {
    var story = try story()
    try story.write(PlatformOption.doNothing)
    let inside = try story.write(Story.option("Inside"))
    let mustHave = try story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    #expect(try reason("must-haves-known", story) == "It is not known yet whether “Inside” meets “Sign-in”.")
    try story.write(Check(option: inside, mustHave: mustHave, result: .unknown, note: ""), by: .it)
    #expect(try reason("must-haves-known", story) != nil)
    try story.write(Check(option: inside, mustHave: mustHave, result: .met, note: ""), by: .it)
    #expect(try reason("must-haves-known", story) == nil)
  }
}
