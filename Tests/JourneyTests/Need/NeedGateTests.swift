import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Before you move on from the need")
struct NeedGateTests {
  func assessment(_ name: String, _ story: Story) throws -> Assessment? {
    try story.initiative().assessments.first { $0.condition == name }
  }

  @Test("IT is asked, answers, and its answer decides")
  func answered() throws {
    var story = try Story()
    #expect(try assessment("it-answered", story)?.reason == "IT has not been asked yet.")
    try story.act(.invited(Invitation(party: .it)), by: .communications)
    #expect(try assessment("it-answered", story)?.reason == "IT has not answered yet.")
    try story.answer(.notNow, "the move")
    #expect(try assessment("it-answered", story)?.reason?.contains("“Not now, because the move”") == true)
    for choice in [Answer.Choice.yes, .yesIf] {
      try story.answer(choice, "nights are quiet")
      #expect(try assessment("it-answered", story)?.state == .held)
    }
  }

  @Test("the profile is owed by the party that brought the need", arguments: Party.essential)
  func profile(_ party: Party) throws {
    var story = try Story(broughtBy: party)
    let open = try assessment("need-profile", story)
    #expect(open?.state == .open && open?.owing == party)
    try story.write(try Story.smallProfile())
    #expect(try assessment("need-profile", story)?.state == .held)
  }

  @Test("IT confirms the track; when the answers later ask for more, it is asked again")
  func track() throws {
    var story = try Story()
    let profile = try story.write(try Story.smallProfile())
    #expect(try assessment("track-confirmed", story)?.reason == "The quick track is proposed and waits for IT.")
    try story.confirm(.quick)
    #expect(try assessment("track-confirmed", story)?.state == .held)
    try story.change(profile, Profile.self) { $0.people = .special }
    #expect(try assessment("track-confirmed", story)?.state == .open)
    try story.confirm(.normal)
    #expect(try assessment("track-confirmed", story)?.state == .held, "IT knew the proposal and chose another.")
  }

  @Test("Communications and HR have somebody on it, or have answered; the quick track does not ask")
  func speaks() throws {
    var story = try Story()
    #expect(
      try assessment("hr-speaks", story)?.reason == "Nobody from HR is on this initiative yet, and nobody was invited.")
    try story.act(.invited(Invitation(party: .hr)), by: .communications)
    // Somebody who was invited counts, marked “not yet answered” on the pages.
    #expect(try assessment("hr-speaks", story)?.state == .held)
    try story.answer(.yes, by: .hr)
    try story.represent(.communications)
    #expect(try assessment("hr-speaks", story)?.state == .held)
    #expect(try assessment("communications-speaks", story)?.state == .held)
    try story.confirm(.quick)
    #expect(try assessment("hr-speaks", story) == nil)
  }
}
