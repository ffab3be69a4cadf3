import Partnership
import Testing

@testable import Journey

@Suite("Before you move on from the evidence")
struct EvidenceGateTests {
  func states(_ story: Story) throws -> [String: Assessment.State] {
    let found = try story.initiative().assessments.filter { $0.stage == .evidence }
    return Dictionary(found.map { ($0.condition, $0.state) }) { first, _ in first }
  }

  @Test("one finding, one that is more than an opinion, and one of IT's own")
  func findings() throws {
    var story = try Story()
    try story.jump(to: .evidence)
    #expect(try states(story) == ["finding-exists": .open, "finding-strong": .open, "it-finding": .open])
    var finding = Finding(statement: "Slow.", source: "Me", strength: .opinion, observedOn: nil, detail: "")
    try story.write(finding)
    #expect(try states(story) == ["finding-exists": .held, "finding-strong": .open, "it-finding": .open])
    finding.strength = .record
    let byIT = try story.write(finding, by: .it)
    #expect(try states(story) == ["finding-exists": .held, "finding-strong": .held, "it-finding": .held])
    try story.remove(byIT)
    #expect(try states(story)["it-finding"] == .open)
  }

  @Test("strength goes from opinion to record, with a word for a table")
  func strength() {
    #expect(Strength.allCases.reversed().sorted() == Strength.allCases)
    #expect(Strength.allCases.map(\.word) == ["Opinion", "Account", "Sample", "Record"])
  }
}
