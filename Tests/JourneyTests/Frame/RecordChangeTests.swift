import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Differences in words")
struct RecordChangeTests {
  @Test("a value is told as it was and as it is; an empty one is not quoted")
  func facts() {
    let old = [Fact("Range", "1 – 2"), Fact("Owner", "IT"), Fact("Note", ""), Fact("Same", "x")]
    let new = [Fact("Range", "1 – 3"), Fact("Owner", ""), Fact("Note", "Hello"), Fact("Same", "x")]
    #expect(
      FactChange.between(old, new).map(\.words) == [
        "range was 1 – 2, is now 1 – 3", "owner was IT, is now left open", "note is now Hello",
      ])
  }

  @Test("labels that came or went count as changes")
  func labels() {
    #expect(FactChange.between([Fact("A", "1")], [Fact("B", "2")]).map(\.label) == ["B", "A"])
    #expect(FactChange.between([], []).isEmpty)
  }

  @Test("more than four changes of one record are counted, not listed")
  func many() throws {
    var story = try Story()
    let record = try story.write(Story.need)
    let old = try #require(try story.initiative().records.find(record))
    try story.rewrite(
      record,
      Need(
        name: "Wall", outcome: "a", forWhom: "b", wantedBy: try Story.day("2026-06-01"), tried: "c", worries: "d"))
    let initiative = try story.initiative()
    let change = RecordChange.between(old, initiative.records.find(record), initiative.wording)
    #expect(change.words.hasSuffix("; and 2 more.") && !change.isMaterial)
  }

  @Test("what can no longer be read counts as a change that matters")
  func unreadable() throws {
    let wording = try Story().initiative().wording
    #expect(RecordChange.between(nil, nil, wording).isMaterial)
  }
}
