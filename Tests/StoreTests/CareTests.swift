import Foundation
import GRDB
import Testing

@testable import Store

/// Copies and checks of a file that is in use.
struct CareTests {
  @Test func aCopyHasOneStateWhileOthersWrite() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    // Two facts that are only ever changed together.
    try await driver.write { writer in for key in ["left", "right"] { try writer.setMeta(key, "0") } }
    async let writing: Void = {
      for number in 1...200 {
        try await driver.write { writer in
          for key in ["left", "right"] { try writer.setMeta(key, "\(number)") }
        }
      }
    }()
    try await driver.backup(to: shelf.path("copy.sqlite"))
    try await writing

    let copy = try SQLiteDriver(path: shelf.path("copy.sqlite"))
    defer { copy.close() }
    let (left, right) = try await copy.read { (try $0.meta("left"), try $0.meta("right")) }
    #expect(left != nil && left == right)
    #expect(try await copy.integrityProblems() == [])
  }

  @Test func onlyTheOwnerReadsACopy() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    try await driver.backup(to: shelf.path("copy.sqlite"))
    let attributes = try FileManager.default.attributesOfItem(atPath: shelf.path("copy.sqlite"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aBrokenReferenceIsFound() async throws {
    let shelf = try Shelf()
    try shelf.make()
    let queue = try DatabaseQueue(
      path: shelf.path(),
      configuration: {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        return configuration
      }())
    try await queue.write { database in
      try database.execute(sql: "INSERT INTO session VALUES ('digest', 'nobody', '', '', '')")
    }
    try queue.close()
    let driver = try shelf.open()
    defer { driver.close() }
    let problems = try await driver.integrityProblems()
    #expect(problems.count == 1)
    #expect(problems.first?.contains("session") == true)
  }
}
