import Testing

@testable import Store

/// What an acknowledged write rests on.
struct DurabilityTests {
  @Test(arguments: [SQLiteDriver.Access.exclusive, .shared])
  func anAcknowledgedWriteIsOnTheDisk(access: SQLiteDriver.Access) async throws {
    let shelf = try Shelf()
    try shelf.make()
    let driver = try SQLiteDriver(path: shelf.path(), access: access)
    defer { driver.close() }
    let settings = try await driver.write { writer in
      (
        synchronous: try writer.rows("PRAGMA synchronous").first?.integer("synchronous"),
        journal: try writer.rows("PRAGMA journal_mode").first?.text("journal_mode"),
        keys: try writer.rows("PRAGMA foreign_keys").first?.integer("foreign_keys")
      )
    }
    #expect(settings.synchronous == 2, "FULL is 2; with NORMAL, 1, a power cut may take back an acknowledged write")
    #expect(settings.journal == "wal")
    #expect(settings.keys == 1)
  }

  @Test func whatIsThrownLeavesNothingBehind() async throws {
    struct Stop: Error {}
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    await #expect(throws: Stop.self) {
      try await driver.write { writer in
        try writer.setMeta("half", "written")
        throw Stop()
      }
    }
    #expect(try await driver.read { try $0.meta("half") } == nil)
  }
}
