import Documents
import Foundation
import GRDB
import Partnership

@testable import Store

/// A folder of its own for a test, with a real database in it; both are gone with it.
final class Shelf: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)  // A folder left behind in /tmp harms no test.
  }

  func path(_ name: String = "tandem.sqlite") -> String { folder.appendingPathComponent(name).path }

  /// Opens the database as a server does.
  func open() throws -> SQLiteDriver { try SQLiteDriver(path: path()) }

  /// Makes the database and closes it again.
  func make() throws { try open().close() }

  /// Changes the file behind the program's back.
  func tamper(_ statement: String) throws {
    let queue = try DatabaseQueue(path: path())
    try queue.write { try $0.execute(sql: statement) }
    try queue.close()
  }

  /// Runs one transaction on a fresh database.
  static func write<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    return try await driver.write(body)
  }
}

/// The error that `body` throws, for its message and its kind.
func storeError(_ body: () async throws -> Void) async -> StoreError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? StoreError
  }
}
