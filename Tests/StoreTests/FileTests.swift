import Foundation
import GRDB
import Partnership
import Testing

@testable import Store

/// Bad luck with files: each has a message of its own, and nothing is lost.
struct FileTests {
  @Test func aFileThatIsNotThereIsMadeForServingOnly() async throws {
    let shelf = try Shelf()
    let error = await storeError { _ = try SQLiteDriver(path: shelf.path(), access: .shared) }
    #expect(error == .cannotOpen(path: shelf.path()))
    #expect(!FileManager.default.fileExists(atPath: shelf.path()))
    try shelf.make()
    #expect(FileManager.default.fileExists(atPath: shelf.path()))
  }

  @Test func aFolderThatIsNotThereIsSaid() async throws {
    let shelf = try Shelf()
    let error = await storeError { _ = try SQLiteDriver(path: shelf.path("nowhere/tandem.sqlite")) }
    #expect(error == .cannotOpen(path: shelf.path("nowhere/tandem.sqlite")))
    #expect(error?.message.contains("folder exists") == true)
  }

  @Test func onlyTheOwnerReadsTheFile() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    try await driver.write { try $0.setMeta("a", "b") }
    for name in ["tandem.sqlite", "tandem.sqlite-wal", "tandem.sqlite-shm", "tandem.sqlite.lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: shelf.path(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test(arguments: [SQLiteDriver.Access.exclusive, .shared])
  func aFileThatIsNoDatabaseIsRefusedAndLeftAlone(access: SQLiteDriver.Access) async throws {
    let shelf = try Shelf()
    let letter = String(repeating: "Dear colleague, ", count: 400)
    try letter.write(toFile: shelf.path(), atomically: true, encoding: .utf8)
    let error = await storeError { _ = try SQLiteDriver(path: shelf.path(), access: access) }
    #expect(error == .notADatabase(path: shelf.path()))
    #expect(try String(contentsOfFile: shelf.path(), encoding: .utf8) == letter)
  }

  @Test(arguments: [SQLiteDriver.Access.exclusive, .shared])
  func anotherProgramsDatabaseIsRefusedAndLeftAlone(access: SQLiteDriver.Access) async throws {
    let shelf = try Shelf()
    try shelf.tamper("CREATE TABLE invoice (number INTEGER)")
    let error = await storeError { _ = try SQLiteDriver(path: shelf.path(), access: access) }
    #expect(error == .notADatabase(path: shelf.path()))
    let queue = try DatabaseQueue(path: shelf.path())
    #expect(try await queue.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") } == ["invoice"])
  }

  /// A damaged page is told when it is read or checked, and the rest of the file still opens.
  @Test func aDamagedPageIsFound() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    try await driver.write { writer in
      for number in 0..<2_000 { try writer.note("entry \(number)") }
    }
    driver.close()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: shelf.path()))
    let size = try file.seekToEnd()
    try file.seek(toOffset: size / 2)
    try file.write(contentsOf: [UInt8](repeating: 0xA5, count: 16_384))
    try file.close()

    let damaged = try shelf.open()
    defer { damaged.close() }
    let reading = await storeError {
      _ = try await damaged.read { reader in try reader.journal(after: 0, limit: 5_000).count }
    }
    guard case .corrupt? = reading else {
      Issue.record("reading over the damage gave \(String(describing: reading))")
      return
    }
    #expect(reading?.message.contains("restore a backup") == true)
    #expect(try await !damaged.integrityProblems().isEmpty)
  }

  /// The write version in the header says that this version of SQLite may only read the file. Unlike permissions it
  /// holds for root, too.
  @Test func aReadOnlyFileIsRefusedForServing() async throws {
    let shelf = try Shelf()
    try shelf.make()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: shelf.path()))
    try file.seek(toOffset: 18)
    try file.write(contentsOf: [3])
    try file.close()
    let error = await storeError { try shelf.open().close() }
    #expect(error == .readOnly(path: shelf.path()))
    #expect(error?.message.contains("writable") == true)
  }

  @Test func aFullDiskKeepsWhatWasAcknowledged() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    let first = try await driver.write { try $0.note("before the disk was full") }
    try driver.execute("PRAGMA max_page_count = 1")  // SQLite takes the present size for the least.
    let error = await storeError {
      try await driver.write { writer in
        for number in 0..<5_000 { try writer.note("entry \(number)") }
      }
    }
    #expect(error == .full(path: shelf.path()))
    #expect(error?.message.contains("Nothing was saved") == true)
    #expect(try await driver.read { try $0.journalHead()?.link } == first.link)

    try driver.execute("PRAGMA max_page_count = 1000000")
    try await driver.write { _ = try $0.note("there is room again") }
    #expect(try await driver.read { try $0.journalCount() } == 2)
  }
}
