import Foundation
import GRDB
import Synchronization

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
  private let groups: WriteGroups
  private let lock: FileLock?
  private let isClosed = Mutex(false)

  /// Opens or makes the file, and brings its form up to date when `access` is exclusive.
  /// - Throws: `StoreError` with a message for the person who hosts the file.
  public init(path: String, access: Access = .exclusive) throws {
    self.path = path
    if access == .shared, !FileManager.default.fileExists(atPath: path) { throw StoreError.cannotOpen(path: path) }
    lock = access == .exclusive ? try FileLock(beside: path) : nil
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = max(3, ProcessInfo.processInfo.activeProcessorCount + 1)
    // In KiB, for each connection: enough for what every request looks at. The rest comes from the system's own cache.
    // What a list sorts is small and never needs a file.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY") }
    configuration.foreignKeysEnabled = true
    do {
      if access == .exclusive { try PrivateFile.make(path) }
      pool = try DatabasePool(path: path, configuration: configuration)
      groups = WriteGroups(pool)
      // An acknowledged write survives a power cut. The pool sets NORMAL after everything that a configuration can
      // set, so this comes after the pool.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
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
    try Task.checkCancellation()
    return try readHere(body)
  }

  /// On the thread that asks: the pages are in memory nearly always, and two changes of thread take longer than most
  /// queries. There are more readers than threads that answer requests, so that none waits for a reader.
  private func readHere<T>(_ body: (any Reader) throws -> T) throws -> T {
    do {
      return try pool.read { db in try body(SQLiteConnection(db: db, path: path)) }
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T {
    try await QueuedWrite(path: path, body).result(groups.add)
  }

  public func backup(to path: String) async throws {
    // The copy runs step by step on the calling thread, so it stays away from those that answer requests.
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      DispatchQueue.global().async { continuation.resume(with: Result { try self.copy(to: path) }) }
    }
  }

  private func copy(to path: String) throws {
    do {
      try PrivateFile.make(path)
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
        // References can be followed only where the pages are sound.
        guard lines.isEmpty else { return lines }
        return try GRDB.Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "a broken reference: \($0)" }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      // Some damage stops even the check, which is an answer, too.
      return [error.message ?? "the file is malformed"]
    } catch {
      throw SQLiteErrors.translate(error, path: path)
    }
  }

  /// Runs statements that only this driver knows, for tests of a full disk.
  func execute(_ statement: StaticString) throws {
    try pool.writeWithoutTransaction { try $0.execute(sql: "\(statement)") }
  }

  /// How many writes wait for their group, for tests of groups.
  var waitingWrites: Int { groups.waiting }

  /// Whether a group is being written and nothing waits behind it, for tests of groups.
  var isWriting: Bool { groups.isWriting }

  public func close() {
    // A closed connection cannot be asked anything, not even to close.
    guard
      isClosed.withLock({ closed in
        defer { closed = true }
        return !closed
      })
    else { return }
    // The pool closes its readers last, and a reader cannot work the log into the file, so that is done first. Where
    // somebody else still reads, the log simply stays.
    try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try? pool.close()  // Closing happens at the end; whatever is still open goes with the process.
    lock?.release()
  }
}
