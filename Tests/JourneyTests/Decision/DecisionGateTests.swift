import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Before you move on from the decision")
struct DecisionGateTests {
  static let everybody: Set<Party> = [.security, .dataProtection, .sponsor, .agency]

  func signers(
    _ track: Track, _ parties: Set<Party>, _ edit: (inout Profile) -> Void = { _ in }
  ) throws -> [Party] {
    var story = try Story(parties: parties)
    var profile = try Story.smallProfile()
    edit(&profile)
    try story.write(profile)
    try story.confirm(track)
    return DecisionGate.signers(of: try story.initiative())
  }

  @Test("who signs, by track and by what the data and the money concern")
  func table() throws {
    let all = Self.everybody
    #expect(try signers(.quick, all) == [.communications, .it])
    #expect(try signers(.normal, all) == [.communications, .it, .hr])
    #expect(try signers(.full, all) == [.communications, .it, .hr, .sponsor])
    #expect(try signers(.full, all) { $0.exposure = .harmful } == [.communications, .it, .hr, .security, .sponsor])
    #expect(
      try signers(.full, all) { $0.people = .ordinary } == [.communications, .it, .hr, .dataProtection, .sponsor])
    #expect(
      try signers(.full, all) { $0.people = .special }
        == [.communications, .it, .hr, .security, .dataProtection, .sponsor])
  }

  @Test("hats sign once through who wears them, and a missing sponsor is not asked")
  func hats() throws {
    #expect(try signers(.full, []) { $0.people = .special } == [.communications, .it, .hr])
  }

  func reason(_ name: String, _ story: Story) throws -> String? {
    let assessment = try story.initiative().assessments.first { $0.condition == name }
    return assessment?.isMet == true ? nil : assessment?.reason
  }

  func story() throws -> (Story, RecordID) {
    var story = try Story()
    try story.jump(to: .decision)
    let option = try story.write(Story.option("Hosted", .service, host: "Host"))
    return (story, option)
  }

  @Test("a sign-off is missing, stands, is stale with its first reason, or was withdrawn")
  func signed() throws {
    var (story, option) = try story()
    let decision = try story.write(try Story.decision(option))
    #expect(try reason("it-signed", story) == "IT has not signed off yet.")
    try story.sign(.it)
    #expect(try reason("it-signed", story) == nil)
    let other = try story.write(Story.option("Inside"))
    try story.change(decision, Decision.self) { $0.choice = other }
    #expect(try reason("it-signed", story)?.contains("stale. Decision “the choice”: choice was Hosted") == true)
    let last = try story.sign(.it)
    try story.act(.signOffWithdrawn(SignOffWithdrawal(party: .it, signOff: last, reason: "News.")), by: .it)
    #expect(try reason("it-signed", story) == "IT took its sign-off back.")
  }

  @Test("the choice meets the must-haves, its host is cleared, and it is still there")
  func stands() throws {
    var (story, option) = try story()
    #expect(try reason("choice-made", story) == "Nothing is chosen yet.")
    #expect(try !story.initiative().assessments.contains { $0.condition == "choice-stands" })
    try story.write(try Story.decision(option))
    #expect(try reason("choice-stands", story) == "“Host” is not cleared for this data today.")
    let until = try Story.day("2026-05-04")
    try story.write(Clearance(host: "Host", upTo: .open, until: until, note: ""), by: .it)
    #expect(try reason("choice-stands", story) == nil)
    story.today = until.adding(days: 1)
    #expect(try reason("choice-stands", story) != nil)
    story.today = until
    let mustHave = try story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    try story.write(Check(option: option, mustHave: mustHave, result: .missed, note: ""), by: .it)
    #expect(try reason("choice-stands", story) == "“Hosted” misses “Sign-in”.")
    try story.remove(option)
    #expect(try reason("choice-stands", story) == "The chosen option was taken away.")
  }
}
