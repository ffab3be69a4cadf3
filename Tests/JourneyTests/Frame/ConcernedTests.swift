import Partnership
import Testing

@testable import Journey

@Suite("Who an initiative concerns")
struct ConcernedTests {
  @Test("Communications, IT and HR always; others when they speak or sign; agencies never")
  func concerned() throws {
    var story = try Story(parties: [.security, .sponsor, .agency])
    #expect(try story.initiative().concerned == [.communications, .it, .hr])
    try story.represent(.security, .agency)
    #expect(try story.initiative().concerned == [.communications, .it, .hr, .security])
    try story.confirm(.full)
    #expect(try story.initiative().concerned == [.communications, .it, .hr, .security, .sponsor])
  }

  @Test("without a need it has no name; who brought it is who opened it")
  func names() throws {
    var story = try Story(broughtBy: .it)
    #expect(try story.initiative().title == "An initiative without a name")
    try story.write(Story.need, by: .it)
    #expect(try story.initiative().title == "Photo wall" && story.initiative().broughtBy == .it)
  }
}
