import Store
import Synchronization

/// A driver that counts the queries that pass through it.
final class CountingDriver: Driver {
  private let driver: any Driver
  private let queries = Mutex(0)

  init(_ driver: any Driver) { self.driver = driver }

  var count: Int { queries.withLock { $0 } }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T {
    try await driver.read { try body(CountingReader(reader: $0) { self.queries.withLock { $0 += 1 } }) }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T {
    try await driver.write(body)
  }

  func backup(to path: String) async throws { try await driver.backup(to: path) }
  func integrityProblems() async throws -> [String] { try await driver.integrityProblems() }
  func close() { driver.close() }
}

private struct CountingReader: Reader {
  let reader: any Reader
  let count: () -> Void

  func rows(_ sql: SQL) throws -> [Row] {
    count()
    return try reader.rows(sql)
  }
}
