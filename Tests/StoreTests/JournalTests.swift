import Documents
import Partnership
import Testing

@testable import Store

/// The journal keeps its order and its chain.
struct JournalTests {
  private static let community: InitiativeID = Samples.id("community")
  private static let other: InitiativeID = Samples.id("other")

  /// Verifies a whole journal as `tandem journal verify` does, a few entries at a time.
  private static func verify(_ reader: any Reader) throws -> Int64 {
    var verifier = Chain.Verifier()
    while case let entries = try reader.journal(after: verifier.count, limit: 300), !entries.isEmpty {
      for entry in entries { try verifier.take(entry) }
    }
    try verifier.finish()
    return verifier.count
  }

  @Test func anEntryComesBackAsItWasWritten() async throws {
    let (written, read, none) = try await Shelf.write { writer in
      let first = try writer.note("one", on: Self.community)
      let second = try writer.append(
        nil, kind: "settings", person: nil, party: nil, at: Samples.later(1), salt: [1, 2, 3], body: "{}")
      return ([first, second], try writer.journal(after: 0, limit: 10), try writer.journalEntry(3))
    }
    #expect(read == written)
    #expect(none == nil)
  }

  @Test func anEmptyJournalHasNoHead() async throws {
    let head = try await Shelf.write { try $0.journalHead()?.number }
    #expect(head == nil)
  }

  @Test func aThousandEntriesVerify() async throws {
    let count = try await Shelf.write { writer in
      for number in 1...1_000 { try writer.note("entry \(number)", on: number % 2 == 0 ? Self.community : nil) }
      return try Self.verify(writer)
    }
    #expect(count == 1_000)
  }

  @Test(arguments: [
    "UPDATE journal SET body = '{}' WHERE number = 417", "UPDATE journal SET party = 'it' WHERE number = 417",
    "UPDATE journal SET at = '2026-09-03T08:00:00Z' WHERE number = 417",
    "UPDATE journal SET initiative = 'elsewhere' WHERE number = 417", "DELETE FROM journal WHERE number = 417",
    "UPDATE journal SET salt = NULL WHERE number = 417",
    "UPDATE journal SET salt = NULL, body = NULL WHERE number = 417",
    "UPDATE journal SET commitment = (SELECT commitment FROM journal WHERE number = 1) WHERE number = 417",
  ])
  func theFirstEntryThatWasTamperedWithIsNamed(statement: String) async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    try await driver.write { writer in for number in 1...1_000 { try writer.note("entry \(number)") } }
    driver.close()
    try shelf.tamper(statement)

    let opened = try shelf.open()
    defer { opened.close() }
    let broken = await #expect(throws: Chain.Break.self) { try await opened.read(Self.verify) }
    #expect(broken?.number == 417)
  }

  @Test func anEntryThatCannotBeReadIsNamed() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    try await driver.write { writer in for number in 1...3 { try writer.note("entry \(number)") } }
    driver.close()
    try shelf.tamper("UPDATE journal SET link = 'torn' WHERE number = 2")
    let opened = try shelf.open()
    defer { opened.close() }
    let error = await storeError { _ = try await opened.read(Self.verify) }
    #expect(error?.message.contains("entry 2 of the journal: column “link”") == true)
  }

  @Test func aRedactedEntryLeavesTheChainWhole() async throws {
    let (count, entry) = try await Shelf.write { writer in
      for number in 1...5 { try writer.note("entry \(number)") }
      _ = try writer.append(
        nil, kind: Redaction.kind, person: nil, party: nil, at: Samples.morning, salt: Samples.salt,
        body: try CanonicalJSON.encode(Redaction(entry: 3, reason: "a patient's name")))
      try writer.erase(entry: 3)
      return (try Self.verify(writer), try writer.journalEntry(3))
    }
    #expect(count == 6)
    #expect(entry?.isRedacted == true)
    #expect(entry?.salt == nil)
  }

  @Test func anInitiativesEntriesAreReadFromTheEndPageByPage() async throws {
    let (first, second) = try await Shelf.write { writer in
      for number in 1...9 { try writer.note("\(number)", on: number % 3 == 0 ? Self.other : Self.community) }
      let first = try writer.journal(of: Self.community, before: nil, limit: 4).map(\.number)
      return (first, try writer.journal(of: Self.community, before: first.last, limit: 4).map(\.number))
    }
    #expect(first == [8, 7, 5, 4])
    #expect(second == [2, 1])
  }

  @Test func actsLeaveRecordsAndOthersOut() async throws {
    let acts = try await Shelf.write { writer in
      let act = Act.opened(Opening(party: .hr))
      for initiative in [Self.community, Self.other] {
        _ = try writer.append(
          initiative, kind: act.kind, person: nil, party: .hr, at: Samples.morning, salt: Samples.salt,
          body: try act.body())
        try writer.note("a record", kind: "record", on: initiative)
      }
      return try writer.acts(of: Self.community)
    }
    #expect(acts.map(\.act) == [.opened(Opening(party: .hr))])
    #expect(acts.map(\.number) == [1])
  }

  @Test func whoWritesAtOnceWritesOneChain() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    let beside = try SQLiteDriver(path: shelf.path(), access: .shared)
    defer {
      beside.close()
      driver.close()
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask { try await (number % 2 == 0 ? driver : beside).write { _ = try $0.note("entry \(number)") } }
      }
      try await group.waitForAll()
    }
    #expect(try await driver.read(Self.verify) == 100)
  }
}
