import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The comparison of options")
struct ComparisonTests {
  @Test("an option that misses one must-have is out; the last look counts")
  func out() throws {
    var story = try Story()
    let option = try story.write(Story.option("Inside"))
    let mustHave = try story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
    func compared() throws -> ComparedOption { try #require(try story.initiative().comparison.first) }
    #expect(try !compared().isOut && compared().unknown.map(\.id) == [mustHave])
    try story.write(Check(option: option, mustHave: mustHave, result: .missed, note: ""))
    #expect(try compared().isOut && compared().unknown.isEmpty)
    try story.write(Check(option: option, mustHave: mustHave, result: .met, note: ""))
    #expect(try !compared().isOut)
  }

  @Test("the last position of each party counts")
  func positions() throws {
    var story = try Story()
    let option = try story.write(Story.option("Inside"))
    try story.write(Position(option: option, stance: .objects, words: "No staff."), by: .it)
    try story.write(Position(option: option, stance: .accepts, words: "With staff."), by: .it)
    let compared = try #require(try story.initiative().comparison.first)
    #expect(compared.position(of: .it)?.content.stance == .accepts)
    #expect(compared.position(of: .hr) == nil && compared.positions.count == 2)
  }

  /// An option at a host, cleared up to a class until a day, for data of the class “internal”.
  func cleared(_ host: String, upTo: DataClass, until: String) throws -> Bool {
    var story = try Story()
    var profile = try Story.smallProfile()
    profile.people = .ordinary
    try story.write(profile)
    try story.write(Story.option("Hosted", .service, host: "Example Host"))
    try story.write(Clearance(host: host, upTo: upTo, until: try Story.day(until), note: ""), by: .it)
    return try story.initiative().comparison.first?.clearance != nil
  }

  @Test("a clearance holds for its host, up to its class of data, to the end of its last day")
  func clearance() throws {
    #expect(try cleared("Example Host", upTo: .internal, until: "2026-05-04"))
    #expect(try cleared("example host", upTo: .strict, until: "2030-01-01"))
    #expect(try !cleared("Example Host", upTo: .open, until: "2030-01-01"))
    #expect(try !cleared("Example Host", upTo: .internal, until: "2026-05-03"))
    #expect(try !cleared("Another Host", upTo: .strict, until: "2030-01-01"))
  }

  @Test("only what runs at somebody else's needs a host, and only what comes inside later needs a transition")
  func routes() {
    #expect(Route.allCases.filter(\.needsHost) == [.outside, .service])
    #expect(Route.allCases.filter(\.needsTransition) == [.outside])
  }
}
