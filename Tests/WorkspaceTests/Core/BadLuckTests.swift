import Documents
import Journey
import Partnership
import Testing

@testable import Store
@testable import Workspace

/// A disk that is full, a file that may not be written: a clear message, and nothing is half-written.
@Suite struct BadLuckTests {
  private func driver(_ office: Office) throws -> SQLiteDriver {
    guard let driver = office.workspace.driver as? SQLiteDriver else { throw Missing("the driver") }
    return driver
  }

  @Test func aFullDiskKeepsWhatWasAcknowledgedAndNothingElse() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let driver = try driver(office)
    try driver.execute("PRAGMA max_page_count = 1")  // SQLite takes the present size for the least.
    let session = try await office.workspace.reading { try $0.person(email: "it@hospital.example") }
    let it = try #require(session)
    let settings = try await office.workspace.reading { try $0.requiredSettings() }
    let today = settings.day(at: office.world.now)
    let writer = Session(
      person: it, settings: settings, actor: Actor(it, settings: settings, on: today), token: Digest(of: "token"),
      today: today)
    let words = String(repeating: "There is less and less room. ", count: 130)
    var acknowledged = 0
    var refused: Refusal?
    while refused == nil, acknowledged < 200 {
      refused = try await refusal {
        try await office.workspace.save(
          Draft(kind: "message", initiative: id, record: RecordID.make(from: office.world.random), base: nil),
          from: Form([("about", "1"), ("words", words)]), as: writer)
      }
      if refused == nil { acknowledged += 1 }
    }
    #expect(refused?.kind == .unavailable)
    #expect(refused?.message.contains("is full. Nothing was saved") == true)
    #expect(
      try await office.workspace.initiative(id, as: writer).initiative.records[Message.self].count == acknowledged)
    try driver.execute("PRAGMA max_page_count = 1000000")
    #expect(try await office.workspace.check() == [])
    try await office.save("message", ["about": "1", "words": "There is room again."], on: id, as: .it)
  }

  @Test func aFileThatMayOnlyBeReadIsSaidAndStillRead() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let begun = try await office.workspace.signIn(
      Form([("email", "it@hospital.example"), ("password", Office.password)]), from: "192.0.2.1")
    try driver(office).execute("PRAGMA query_only = 1")
    office.world.wait(seconds: 7_200)
    let session = try #require(try await office.workspace.session(token: begun.token), "reading does not need to write")
    #expect(try await office.workspace.initiative(id, as: session).initiative.title == "Employee community")
    let refused = try await refusal {
      try await office.workspace.answer(Form([("answer", "yes")]), on: id, as: session)
    }
    #expect(refused?.kind == .unavailable)
    #expect(refused?.message.contains("is read-only, so nothing can be saved") == true)
  }

  @Test func aRecordOfANewerProgramIsSaidToBeOne() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.finding(id)
    _ = try await office.workspace.driver.write {
      try $0.run("UPDATE revision SET schema = 99 WHERE record = \(record)")
    }
    let refused = try await refusal { try await office.view(id) }
    #expect(refused?.kind == .unavailable)
    #expect(refused?.message.contains("newer version of Tandem") == true)
  }
}
