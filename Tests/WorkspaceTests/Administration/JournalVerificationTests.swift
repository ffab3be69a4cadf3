import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// One way to tamper with a file behind Tandem's back, and what the verification says of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let statement: SQL
  /// The entry that is named; nil when that depends on the story.
  let entry: Int64?
  let says: String

  static let all = [
    Tampering(
      testDescription: "words of an entry", statement: "UPDATE journal SET body = '{}' WHERE number = 5", entry: 5,
      says: "The body of entry 5 was changed after it was written."),
    Tampering(
      testDescription: "person of an entry", statement: "UPDATE journal SET person = 'somebody' WHERE number = 4",
      entry: 4, says: "Entry 4 does not follow from the one before"),
    Tampering(
      testDescription: "an entry in the middle is gone", statement: "DELETE FROM journal WHERE number = 6", entry: 6,
      says: "Entry 6 is missing"),
    Tampering(
      testDescription: "a body is erased without a redaction",
      statement: "UPDATE journal SET body = NULL, salt = NULL WHERE number = 3", entry: 3, says: "no redaction"),
    Tampering(
      testDescription: "words of a record",
      statement: "UPDATE revision SET body = replace(body, '4,200 staff', '4 staff') WHERE body LIKE '%4,200 staff%'",
      entry: nil, says: "was changed after entry"),
    Tampering(
      testDescription: "words of a record with a digest that fits",
      statement: "UPDATE revision SET body = '{}', digest = \(Digest(of: "{}")) WHERE body LIKE '%4,200 staff%'",
      entry: nil, says: "was changed after entry"),
    Tampering(
      testDescription: "a revision is gone", statement: "DELETE FROM revision WHERE body LIKE '%4,200 staff%'",
      entry: nil, says: "is gone"),
    Tampering(
      testDescription: "a revision that was never journalled",
      statement: """
        INSERT INTO revision (record, revision, schema, body, digest, author, at, removal)
        SELECT record, revision + 1, schema, body, digest, author, at, removal FROM revision
        WHERE body LIKE '%4,200 staff%'
        """, entry: nil, says: "no entry of the journal notes it"),
  ]
}

@Suite struct JournalVerificationTests {
  @Test func aJournalThatNobodyTouchedVerifies() async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await office.bringNeed()
    let report = try await office.workspace.verifyJournal()
    #expect(report.broken == nil)
    let head = try await office.workspace.driver.read { try $0.journalHead()?.link }
    #expect(report.head == head)
    let count = try await office.workspace.driver.read { try $0.journalCount() }
    #expect(report.entries == count && count > 0)
    #expect(report.revisions > 0)
  }

  @Test(arguments: Tampering.all)
  func whatIsChangedBehindItsBackIsFound(_ tampering: Tampering) async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await office.bringNeed()
    let changed = try await office.workspace.driver.write { try $0.run(tampering.statement) }
    try #require(changed > 0, "the statement has to hit something")
    let broken = try #require(try await office.workspace.verifyJournal().broken)
    #expect(broken.message.contains(tampering.says), "\(broken.message)")
    if let entry = tampering.entry { #expect(broken.number == entry) }
  }

  @Test func aPrintedHeadIsFoundAtItsEntryLaterOnToo() async throws {
    let office = try await Office()
    defer { office.close() }
    let printed = try #require(try await office.workspace.driver.read { try $0.journalHead() })
    _ = try await office.bringNeed()
    let full = try await office.workspace.verifyJournal(printedHead: printed.link.hex)
    #expect(full.printedHeadAt == printed.number)
    let short = try await office.workspace.verifyJournal(printedHead: printed.link.short)
    #expect(short.printedHeadAt == printed.number)
    let other = try await office.workspace.verifyJournal(printedHead: "0123456789ab")
    #expect(other.printedHeadAt == nil && other.broken == nil)
  }

  @Test func orderIsTheNumberAlsoWhenTheClockJumpsBack() async throws {
    let office = try await Office()
    defer { office.close() }
    let first = try await office.bringNeed("Before")
    office.world.wait(days: -400)
    // The sessions of the future do not hold here, so the person signs in again, as after any change of the clock.
    let second = try await office.bringNeed("After")
    let entries = try await office.workspace.driver.read { try $0.journal(after: 0, limit: 1_000) }
    #expect(entries.map(\.number) == Array(1...Int64(entries.count)))
    let opened = entries.filter { $0.kind == "opened" }
    #expect(opened.map(\.initiative) == [first, second])
    #expect(opened[1].at < opened[0].at, "the moments say what the clock said")
    #expect(try await office.workspace.verifyJournal().broken == nil)
  }
}
