import Partnership
import Testing

@Suite("Redaction: a body can be erased, and the chain still verifies")
struct RedactionTests {
  @Test("an erased body with a journalled redaction leaves the chain valid")
  func redacted() throws {
    var journal = try Journal()
    try journal.redact(2)
    #expect(journal.entries[1].isRedacted)
    #expect(journal.firstBreak == nil)
  }

  @Test("a redaction excuses only the entry that it names")
  func another() throws {
    var journal = try Journal()
    try journal.redact(2)
    journal.change(4) { $0.copy(salt: .some(nil), body: .some(nil)) }
    #expect(journal.firstBreak?.number == 4)
    #expect(journal.firstBreak?.message.contains("no redaction") == true)
  }

  @Test("a redaction cannot be announced before the entry is written")
  func beforehand() throws {
    var journal = try Journal(1)
    try journal.redact(3)
    try journal.write("note", "{}")
    journal.change(3) { $0.copy(salt: .some(nil), body: .some(nil)) }
    #expect(journal.firstBreak?.number == 3)
  }

  @Test("erasing the redaction itself brings back the question of what was erased")
  func redactionErased() throws {
    var journal = try Journal()
    try journal.redact(2)
    journal.change(6) { $0.copy(salt: .some(nil), body: .some(nil)) }
    #expect(journal.firstBreak?.number == 2)
  }

  @Test("the header of a redacted entry is still protected")
  func header() throws {
    var journal = try Journal()
    try journal.redact(2)
    journal.change(2) { $0.copy(party: .hr) }
    #expect(journal.firstBreak?.number == 2)
  }
}
