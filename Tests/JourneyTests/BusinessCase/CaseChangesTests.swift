import Partnership
import Testing

@testable import Journey

@Suite("What has changed in a stage since somebody signed")
struct CaseChangesTests {
  @Test("Nobody has signed: there is nothing to compare with")
  func unsigned() throws {
    var story = try Story()
    try story.write(try Story.cost("Hosting", 1_000, 2_000), by: .it)
    #expect(try story.initiative().changesSinceSignOff(in: .businessCase) == nil)
  }

  @Test("Changes of the case are told, those of other stages are not")
  func told() throws {
    var signed = try StalenessTests.Signed()
    #expect(try signed.story.initiative().changesSinceSignOff(in: .businessCase)?.words.isEmpty == true)
    try signed.story.change(signed.mustHave, MustHave.self) { $0.reason = "Care" }
    try signed.story.write(try Story.cost("Training", 100, 200), by: .hr)
    let changes = try #require(try signed.story.initiative().changesSinceSignOff(in: .businessCase))
    #expect(changes.words == ["Cost “Training” was added."])
    #expect(changes.signOff.party == .it)
  }
}
