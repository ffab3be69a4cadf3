import Partnership
import Testing

@Suite("Unmet conditions: what waits for whom, since when")
struct UnmetTests {
  func unmet(_ assessments: [Assessment], before: [Unmet], hours: Int64) throws -> [Unmet] {
    Unmet.updated(assessments, of: try Samples.initiative(), before: before, at: Samples.at(hours))
  }

  @Test("what was unmet already keeps its date; what is new begins now; what is met goes")
  func since() throws {
    let first = try unmet(
      [Samples.assessment("a", owing: .it), Samples.assessment("b", owing: .hr)], before: [], hours: 1)
    #expect(first.map(\.since) == [Samples.at(1), Samples.at(1)])
    let second = try unmet(
      [
        Samples.assessment("a", owing: .it), Samples.assessment("b", owing: .hr, .held),
        Samples.assessment("c", owing: .it),
      ],
      before: first, hours: 5)
    #expect(second.map(\.condition) == ["a", "c"])
    #expect(second.map(\.since) == [Samples.at(1), Samples.at(5)])
  }

  @Test("a condition that passes to another party waits for that one from now")
  func anotherParty() throws {
    let first = try unmet([Samples.assessment("a", owing: .it)], before: [], hours: 1)
    let second = try unmet([Samples.assessment("a", owing: .security)], before: first, hours: 5)
    #expect(second.map(\.since) == [Samples.at(5)])
  }

  @Test("a condition that was met in between begins anew")
  func again() throws {
    let open = [Samples.assessment("a", owing: .it)]
    let first = try unmet(open, before: [], hours: 1)
    let second = try unmet([Samples.assessment("a", owing: .it, .waived)], before: first, hours: 2)
    #expect(second.isEmpty)
    #expect(try unmet(open, before: second, hours: 3).map(\.since) == [Samples.at(3)])
  }
}
