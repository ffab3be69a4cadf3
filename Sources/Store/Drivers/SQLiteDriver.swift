import Foundation
import GRDB
import Partnership

/// SQLite by GRDB: a pool of readers beside one writer (WAL), and every acknowledged write on the disk
/// (`synchronous=FULL`).
public final class SQLiteDriver: Driver {
  /// How a file is opened.
  public enum Access: Sendable {
    /// For serving: migrates, and holds a lock so that no second server opens the same file.
    case exclusive
    /// For commands that may run beside a server.
    case shared
  }

  public let path: String
  private let pool: DatabasePool
  private let lock: FileLock?

  /// Opens or makes the file, and brings its form up to date when `access` is exclusive.
  /// - Throws: `StoreError` with a message for the person who hosts the file.
  public init(path: String, access: Access = .exclusive) throws {
    self.path = path
    if access == .shared, !FileManager.default.fileExists(atPath: path) { throw StoreError.cannotOpen(path: path) }
    lock = access == .exclusive ? try FileLock(beside: path) : nil
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // An acknowledged write survives a power cut.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      if access == .exclusive {
        try pool.writeWithoutTransaction { db in try SQLiteMigrator.migrate(db, path: path) }
      } else {
        _ = try pool.read { db in try SQLiteMigrator.requireKnown(db, path: path) }
      }
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T {
    let path = path
    do {
      return try await pool.read { db in try body(SQLiteConnection(db: db)) }
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T {
    let path = path
    do {
      return try await pool.write { db in try body(SQLiteConnection(db: db)) }
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  public func backup(to path: String) async throws {
    do {
      let target = try DatabaseQueue(path: path)
      try pool.backup(to: target)
      try target.close()
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  public func integrityProblems() async throws -> [String] {
    let path = path
    do {
      return try await pool.read { db in
        let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        let keys = try GRDB.Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "a broken reference: \($0)" }
        return lines + keys
      }
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  /// Runs statements that only this driver knows, for tests of a full disk.
  func execute(_ statement: StaticString) throws {
    try pool.writeWithoutTransaction { try $0.execute(sql: "\(statement)") }
  }

  public func close() {
    try? pool.close()  // Closing happens at the end; whatever is still open goes with the process.
    lock?.release()
  }
}

/// GRDB's connection as Store's reader and writer; it lives only inside a transaction.
struct SQLiteConnection: Writer {
  let db: Database

  func rows(_ sql: SQL) throws -> [Row] {
    let statement = try db.cachedStatement(sql: sql.text(.sqlite))
    let cursor = try GRDB.Row.fetchCursor(statement, arguments: try sql.arguments())
    var columns: Row.Columns?
    var found: [Row] = []
    while let row = try cursor.next() {
      let names = columns ?? Row.Columns(Array(row.columnNames))
      columns = names
      found.append(Row(columns: names, values: row.databaseValues.map(SQLValue.init)))
    }
    return found
  }

  func run(_ sql: SQL) throws -> Int {
    let statement = try db.cachedStatement(sql: sql.text(.sqlite))
    try statement.execute(arguments: try sql.arguments())
    return db.changesCount
  }
}

extension SQL {
  fileprivate func arguments() throws -> StatementArguments {
    StatementArguments(
      try values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .null: return nil
        case .integer(let integer): return integer
        case .real(let real): return real
        case .blob(let bytes): return Data(bytes)
        case .text(let text):
          guard !text.utf8.contains(0) else { throw StoreError.nullCharacter }
          return text
        }
      })
  }
}

extension SQLValue {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let integer): self = .integer(integer)
    case .double(let real): self = .real(real)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .blob(Array(data))
    }
  }
}
