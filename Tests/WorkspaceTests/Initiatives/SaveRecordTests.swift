import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Writing records: twice, over somebody else's change, on somebody else's initiative.
@Suite struct SaveRecordTests {
  let finding: KeyValuePairs<String, String> = [
    "statement": "4 of 10 calls ask who knows.", "source": "Switchboard log", "strength": "record",
  ]

  @Test func theSameFormSentTwiceMakesOneRecord() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.save("finding", finding, on: id, as: .communications)
    try await office.save("finding", finding, on: id, as: .communications, record: record)
    #expect(try await office.view(id).initiative.records[Finding.self].count == 1)
  }

  @Test func theSameNeedSentTwiceMakesOneInitiative() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.communications)
    let id = InitiativeID.make(from: office.world.random)
    let form = Form([
      ("outcome", "A blog"), ("forWhom", "all"), ("tried", "nothing"), ("worries", "none"), ("name", "Blog"),
    ])
    for _ in 1...2 { #expect(try await office.workspace.bringNeed(form, id: id, as: session) == id) }
    #expect(try await office.workspace.initiatives(Form(), as: session).total == 1)
    await #expect(throws: Refusal.self) {
      _ = try await office.workspace.bringNeed(form, id: id, as: try await office.session(.it))
    }
  }

  @Test func theSecondOfTwoEditorsSeesWhatChangedAndLosesNothing() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.save("finding", finding, on: id, as: .communications)
    let begun = try await office.digest(record)
    try await office.save(
      "finding", ["statement": "4 of 10 calls ask who knows.", "source": "Log of May", "strength": "record"], on: id,
      as: .communications, record: record, base: begun)
    do {
      try await office.save(
        "finding", ["statement": "5 of 10 calls.", "source": "Switchboard log", "strength": "record"], on: id,
        as: .communications, record: record, base: begun)
      Issue.record("the second must be told")
    } catch Refusal.conflict(let conflict) {
      #expect(conflict.changes.map(\.words) == ["source was Switchboard log, is now Log of May"])
      #expect(conflict.present == (try await office.digest(record)))
      #expect(conflict.fields["source"] == "Log of May")
    }
    #expect(try await office.view(id).initiative.records[Finding.self].first?.content.source == "Log of May")
  }

  @Test func aRecordIsEditedByItsOwnPartyOnly() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.save("finding", finding, on: id, as: .communications)
    let base = try await office.digest(record)
    await #expect {
      try await office.save("finding", finding, on: id, as: .it, record: record, base: base)
    } throws: { error in
      guard case Refusal.forbidden(let message) = error else { return false }
      return message.contains("Communications")
    }
  }

  @Test func anotherInitiativesRecordIsNotFound() async throws {
    let office = try await Office()
    defer { office.close() }
    let mine = try await office.bringNeed("Mine")
    let other = try await office.bringNeed("Other")
    let record = try await office.save("finding", finding, on: other, as: .communications)
    let base = try await office.digest(record)
    await #expect {
      try await office.save("finding", finding, on: mine, as: .communications, record: record, base: base)
    } throws: { error in
      guard case Refusal.notFound = error else { return false }
      return true
    }
    await #expect {
      try await office.workspace.remove(
        Draft(kind: "finding", initiative: mine, record: record, base: base),
        as: try await office.session(.communications))
    } throws: { error in
      guard case Refusal.notFound = error else { return false }
      return true
    }
  }

  @Test func whatIsTakenAwayStaysInTheHistory() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.save("finding", finding, on: id, as: .communications)
    let session = try await office.session(.communications)
    try await office.workspace.remove(
      Draft(kind: "finding", initiative: id, record: record, base: try await office.digest(record)), as: session)
    #expect(try await office.view(id).initiative.records[Finding.self].isEmpty)
    let lines = try await office.workspace.history(of: id, before: nil, as: session).lines
    #expect(lines.first?.words == "Took away the finding “4 of 10 calls ask who knows.”.")
    try await office.verifyJournal()
  }

  @Test func nothingIsWrittenWhenAFieldIsRefused() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let before = try await office.workspace.driver.read { try $0.journalCount() }
    await #expect(throws: Refusal.self) {
      try await office.save(
        "finding", ["statement": "", "source": "x", "strength": "sure"], on: id, as: .communications)
    }
    #expect(try await office.workspace.driver.read { try $0.journalCount() } == before)
  }

  @Test func doNothingStaysAmongTheOptions() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let nothing = try RecordID.single("do-nothing", of: id)
    await #expect(throws: Refusal.self) {
      try await office.workspace.remove(
        Draft(kind: "option", initiative: id, record: nothing, base: try await office.digest(nothing)),
        as: try await office.session(.communications))
    }
  }
}
