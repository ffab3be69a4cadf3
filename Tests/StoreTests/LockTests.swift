import Foundation
import Testing

@testable import Store

/// One server at a time has a file; commands may come beside it.
struct LockTests {
  @Test func aSecondServerIsTurnedAwayWithTheNumberOfTheFirst() async throws {
    let shelf = try Shelf()
    let first = try shelf.open()
    defer { first.close() }
    let error = await storeError { _ = try shelf.open() }
    #expect(error == .inUse(path: shelf.path(), process: "\(getpid())"))
    #expect(error?.message.contains("process \(getpid())") == true)
  }

  @Test func aClosedServerMakesRoom() throws {
    let shelf = try Shelf()
    try shelf.make()
    try shelf.make()
  }

  @Test func closingTwiceIsClosingOnce() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    driver.close()
    let next = try shelf.open()
    defer { next.close() }
    driver.close()
    #expect(await storeError { _ = try shelf.open() } != nil, "the second close took the next server's lock away")
  }

  @Test func aServerThatCouldNotStartHoldsNothing() async throws {
    let shelf = try Shelf()
    try shelf.make()
    try shelf.tamper("INSERT INTO migration (number, name) VALUES (99, 'of tomorrow')")
    #expect(await storeError { _ = try shelf.open() } != nil)
    try shelf.tamper("DELETE FROM migration WHERE number = 99")
    try shelf.make()
  }

  @Test func aCommandReadsAndWritesBesideTheServer() async throws {
    let shelf = try Shelf()
    let server = try shelf.open()
    let command = try SQLiteDriver(path: shelf.path(), access: .shared)
    defer {
      command.close()
      server.close()
    }
    try await server.write { _ = try $0.note("by the server") }
    try await command.write { _ = try $0.note("by the command") }
    try await server.write { _ = try $0.note("by the server again") }
    #expect(try await command.read { try $0.journalCount() } == 3)
  }
}
