import Documents
import Foundation
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

@Suite struct RedactTests {
  private func entry(_ kind: String, _ office: Office) async throws -> JournalEntry {
    let entries = try await office.workspace.driver.read { try $0.journal(after: 0, limit: 1_000) }
    return try #require(entries.last { $0.kind == kind })
  }

  @Test func anAnswersWordsAreGoneAndTheChainVerifies() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "if", "If Mrs Example's illness allows it.")
    let answered = try await entry("answered", office)
    let redaction = try await office.workspace.redact(answered.number, reason: "Names a private matter")

    #expect(redaction.kind == Redaction.kind && redaction.initiative == id)
    let erased = try #require(try await office.workspace.driver.read { try $0.journalEntry(answered.number) })
    #expect(erased.isRedacted && erased.salt == nil)
    #expect(try await office.workspace.verifyJournal().broken == nil)
    #expect(try await office.workspace.check() == [])

    // Pages still work, and the party is asked again.
    let view = try await office.view(id)
    #expect(view.initiative.course.answer(of: .it) == nil)
    let history = try await office.workspace.history(of: id, before: nil, as: try await office.session(.communications))
    #expect(history.lines.contains { $0.entry.number == answered.number && $0.words == nil })
  }

  @Test func nothingOfTheWordsIsLeftInTheFile() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "if", "Unforgettable-words-of-one-answer")
    _ = try await office.workspace.redact(try await entry("answered", office).number, reason: "Private")
    office.workspace.driver.close()
    for part in try FileManager.default.contentsOfDirectory(at: office.folder, includingPropertiesForKeys: nil) {
      let bytes = try Data(contentsOf: part)
      #expect(bytes.range(of: Data("Unforgettable-words".utf8)) == nil, "\(part.lastPathComponent)")
    }
  }

  @Test(arguments: ["opened", "represented", "record", "member"])
  func whatHoldsNoWordsOrIsNeededStays(kind: String) async throws {
    let office = try await Office()
    defer { office.close() }
    _ = try await office.bringNeed()
    let entry = try await entry(kind, office)
    await #expect(throws: Refusal.self) { try await office.workspace.redact(entry.number, reason: "Because") }
    let after = try await office.workspace.driver.read { try $0.journalEntry(entry.number) }
    #expect(after == entry)
  }

  @Test func anEntryIsErasedOnceAndItsRedactionStays() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "if", "Words")
    let answered = try await entry("answered", office)
    let redaction = try await office.workspace.redact(answered.number, reason: "Private")
    for number in [answered.number, redaction.number, 9_999] {
      await #expect(throws: Refusal.self) { try await office.workspace.redact(number, reason: "Again") }
    }
    #expect(try await office.workspace.verifyJournal().entries == redaction.number)
  }

  @Test(arguments: ["", "  ", "with\u{0}null"])
  func aReasonIsAskedFor(reason: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "if", "Words")
    let answered = try await entry("answered", office)
    await #expect(throws: Refusal.self) { try await office.workspace.redact(answered.number, reason: reason) }
  }
}
