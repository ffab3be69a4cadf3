import GRDB
import Synchronization

/// Carries writes out in the order in which they came, in groups: those that wait while one transaction is made
/// durable are the next transaction. Waiting for the disk is then shared, and nobody waits for company.
///
/// Each write of a group has a savepoint of its own, so that one that fails leaves nothing behind and takes nobody
/// along. Nobody is told anything before the whole group is on the disk, since each may have read what one before it
/// wrote.
final class WriteGroups: Sendable {
  /// How many writes a transaction holds, so that the first of them does not wait for ever more.
  static let most = 64

  private struct Queue {
    var writes: [any QueuedWriting] = []
    /// Whether the pool has been asked to run a group.
    var isScheduled = false
  }

  private let pool: DatabasePool
  private let queue = Mutex(Queue())

  init(_ pool: DatabasePool) { self.pool = pool }

  func add(_ write: any QueuedWriting) {
    let isFirst = queue.withLock { queue in
      queue.writes.append(write)
      defer { queue.isScheduled = true }
      return !queue.isScheduled
    }
    if isFirst { schedule() }
  }

  /// How many writes wait for their group.
  var waiting: Int { queue.withLock { $0.writes.count } }

  /// Whether a group is being written and nothing waits behind it.
  var isWriting: Bool { queue.withLock { $0.isScheduled && $0.writes.isEmpty } }

  private func schedule() {
    pool.asyncWriteWithoutTransaction { db in
      let group = self.queue.withLock { queue in
        let taken = Array(queue.writes.prefix(Self.most))
        queue.writes.removeFirst(taken.count)
        return taken
      }
      Self.run(group.filter { $0.begin() }, in: db)
      let hasMore = self.queue.withLock { queue in
        queue.isScheduled = !queue.writes.isEmpty
        return queue.isScheduled
      }
      // One group at a time, so that whatever else the pool writes gets its turn in between.
      if hasMore { self.schedule() }
    }
  }

  private static func run(_ group: [any QueuedWriting], in db: Database) {
    guard group.count > 1 else {
      for write in group { runAlone(write, in: db) }
      return
    }
    do {
      try db.inTransaction(.immediate) {
        for write in group { try runMember(write, in: db) }
        return .commit
      }
      for write in group { write.finish(nil) }
    } catch {
      // What one of them did, or the sum of them, was too much: each gets its own transaction and its own answer. Where
      // the file itself is the trouble, trying again would not help.
      for write in group {
        if concernsTheFile(error) { write.finish(error) } else { runAlone(write, in: db) }
      }
    }
  }

  /// - Throws: only when the transaction is gone with all that the group has written so far.
  private static func runMember(_ write: any QueuedWriting, in db: Database) throws {
    do {
      try db.inSavepoint {
        try write.run(db)
        return .commit
      }
    } catch {
      write.refuse(error)
      // A full disk makes SQLite give up more than the statement.
      guard db.isInsideTransaction else { throw error }
    }
  }

  private static func runAlone(_ write: any QueuedWriting, in db: Database) {
    do {
      try db.inTransaction(.immediate) {
        try write.run(db)
        return .commit
      }
      write.finish(nil)
    } catch {
      write.finish(error)
    }
  }

  private static func concernsTheFile(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    let troubles: [ResultCode] = [
      .SQLITE_BUSY, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_NOTADB,
      .SQLITE_MISUSE,
    ]
    return troubles.contains(error.resultCode)
  }
}
