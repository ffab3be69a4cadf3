import Documents
import Partnership
import Testing

@testable import Store

/// What waits for whom, since when: rows that the home page reads.
struct UnmetTests {
  @Test func whatIsUnmetIsReplacedAsAWhole() async throws {
    let id: InitiativeID = Samples.id("community")
    let (first, second, other) = try await Shelf.write { writer in
      try writer.replaceUnmet(of: Samples.id("other"), with: [Samples.unmet("track", on: "other")])
      try writer.replaceUnmet(of: id, with: [Samples.unmet("answer", since: 1), Samples.unmet("track", since: 2)])
      let first = try writer.unmet(of: id)
      try writer.replaceUnmet(of: id, with: [Samples.unmet("track", since: 2)])
      return (first, try writer.unmet(of: id), try writer.unmet(of: Samples.id("other")).count)
    }
    #expect(first == [Samples.unmet("answer", since: 1), Samples.unmet("track", since: 2)])
    #expect(second == [Samples.unmet("track", since: 2)])
    #expect(other == 1)
  }

  @Test func theLongestOwedIsFirstAndBearsItsTitle() async throws {
    let (mine, others, count) = try await Shelf.write { writer in
      for id in ["a", "b"] { try writer.save(Samples.initiative(id)) }
      try writer.replaceUnmet(
        of: Samples.id("a"),
        with: [Samples.unmet("track", on: "a", since: 9), Samples.unmet("plan", on: "a", party: .hr, since: 3)])
      try writer.replaceUnmet(
        of: Samples.id("b"),
        with: [Samples.unmet("answer", on: "b", since: 4), Samples.unmet("plan", on: "b", party: .hr, since: 2)])
      // IT speaks on the first one only: what HR owes on the other is none of IT's business.
      try writer.replaceRepresentatives(of: Samples.id("a"), with: [.it: [Samples.id("engineer")]])
      return (
        try writer.unmet(owedBy: .it, limit: 9).map { "\($0.title): \($0.unmet.condition)" },
        try writer.unmet(notOwedBy: .it, limit: 9).map { "\($0.title): \($0.unmet.condition)" },
        try writer.unmetCount(owedBy: .it, upTo: 9)
      )
    }
    #expect(mine == ["Title of b: answer", "Title of a: track"])
    #expect(others == ["Title of a: plan"])
    #expect(count == 2)
  }

  @Test func aListEndsAtItsLimit() async throws {
    let found = try await Shelf.write { writer in
      try writer.save(Samples.initiative("a"))
      let unmet = (0..<9).map { Samples.unmet("condition-\($0)", on: "a", since: Int64($0)) }
      try writer.replaceUnmet(of: Samples.id("a"), with: unmet)
      return try writer.unmet(owedBy: .it, limit: 3).map(\.unmet.condition)
    }
    #expect(found == ["condition-0", "condition-1", "condition-2"])
  }

  @Test func noticesReachTheirPartyOnly() async throws {
    let notice = Notice(
      initiative: Samples.id("a"), party: .hr, record: Samples.id("milestone"), words: "It is due.",
      since: Samples.morning)
    let (hr, it, after) = try await Shelf.write { writer in
      try writer.save(Samples.initiative("a"))
      try writer.replaceNotices(of: notice.initiative, with: [notice])
      let found = (try writer.notices(for: .hr, limit: 9).first, try writer.notices(for: .it, limit: 9).count)
      try writer.replaceNotices(of: notice.initiative, with: [])
      return (found.0, found.1, try writer.notices(for: .hr, limit: 9).count)
    }
    #expect(hr?.notice == notice)
    #expect(hr?.title == "Title of a")
    #expect(it == 0)
    #expect(after == 0)
  }
}
