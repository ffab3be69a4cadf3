import Foundation
import Testing

@testable import Store

/// The form of the database grows by steps that are never changed.
struct MigrationTests {
  @Test func theStepsAreNumberedWithoutGaps() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
  }

  @Test func openingAgainChangesNothing() async throws {
    let shelf = try Shelf()
    let first = try shelf.open()
    try await first.write { try $0.setMeta("kept", "yes") }
    first.close()
    let second = try shelf.open()
    defer { second.close() }
    #expect(try await second.read { try $0.meta("kept") } == "yes")
    let noted = try await second.read { try $0.rows("SELECT number FROM migration").map { try $0.integer("number") } }
    #expect(noted == Migration.all.map { Int64($0.number) })
  }

  @Test(arguments: [SQLiteDriver.Access.exclusive, .shared])
  func aFileFromANewerVersionIsRefused(access: SQLiteDriver.Access) async throws {
    let shelf = try Shelf()
    try shelf.make()
    try shelf.tamper("INSERT INTO migration (number, name) VALUES (99, 'of tomorrow')")
    let error = await storeError { _ = try SQLiteDriver(path: shelf.path(), access: access) }
    #expect(error == .newer(path: shelf.path(), migration: 99, known: Migration.all.count))
    #expect(error?.message.contains("Upgrade the program") == true)
  }

  @Test func aCommandOnAFileThatNoServerHasBroughtUpToDateSaysSo() async throws {
    let shelf = try Shelf()
    try shelf.make()
    try shelf.tamper("DROP TABLE awaited")
    let driver = try SQLiteDriver(path: shelf.path(), access: .shared)
    defer { driver.close() }
    let error = await storeError { _ = try await driver.read { try $0.rows("SELECT * FROM awaited") } }
    #expect(error == .older(path: shelf.path()))
    #expect(error?.message.contains("Start “tandem serve” once") == true)
  }

  @Test func everyTableOfSQLiteIsStrict() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    let lax = try await driver.read { reader in
      try reader.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
        .map { try $0.text("name") }
    }
    #expect(lax.filter { !$0.hasPrefix("sqlite_") } == [])
  }

  @Test func postgreSQLGetsTypesOfItsOwn() {
    let statements = Migration.all.flatMap { $0.statements(.postgresql) }.joined(separator: "\n")
    #expect(statements.contains("number BIGINT PRIMARY KEY"))
    #expect(statements.contains("salt BYTEA"))
    for word in ["INTEGER", "BLOB", "STRICT", "ROWID", "AUTOINCREMENT"] {
      #expect(!statements.contains(word), "\(word) means something else there, or nothing")
    }
  }
}
