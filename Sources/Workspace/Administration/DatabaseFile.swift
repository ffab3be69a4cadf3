import Foundation

/// A database on the disk, with the write-ahead log and its index that SQLite keeps beside it.
struct DatabaseFile {
  let path: String

  init(_ path: String) { self.path = path }

  private static let companions = ["-wal", "-shm"]
  /// The lock of a file that is being made under a passing name goes with it.
  private static let passing = ["-wal", "-shm", ".lock"]
  private var files: FileManager { .default }

  var exists: Bool { files.fileExists(atPath: path) }

  /// Removes a file of a passing name and what lies beside it, as far as it is there.
  func remove() throws {
    for part in [path] + Self.passing.map({ path + $0 }) where files.fileExists(atPath: part) {
      try telling { try files.removeItem(atPath: part) }
    }
  }

  /// Copies the file, and a log beside it that has not been worked into it yet.
  func copy(to target: DatabaseFile) throws {
    try telling { try files.copyItem(atPath: path, toPath: target.path) }
    if files.fileExists(atPath: path + "-wal") {
      try telling { try files.copyItem(atPath: path + "-wal", toPath: target.path + "-wal") }
    }
  }

  /// Moves a closed file to a name that is free.
  func move(to target: String) throws {
    try dropEmptyLog()
    try telling { try files.moveItem(atPath: path, toPath: target) }
  }

  /// Puts a closed file in the place of another in one step, and keeps the other under a third name.
  ///
  /// The other's log goes first: beside the new file it would be taken for the new file's.
  func replace(_ other: DatabaseFile, keeping kept: String) throws {
    try dropEmptyLog()
    for companion in Self.companions where files.fileExists(atPath: other.path + companion) {
      try telling { try files.moveItem(atPath: other.path + companion, toPath: kept + companion) }
    }
    // A second name for the old file, so that at no moment there is none.
    try telling { try files.linkItem(atPath: other.path, toPath: kept) }
    try rename(to: other.path)
  }

  /// Puts a closed file in the place of another in one step; the other is gone.
  func place(at other: DatabaseFile) throws {
    try dropEmptyLog()
    for companion in Self.companions where files.fileExists(atPath: other.path + companion) {
      try telling { try files.removeItem(atPath: other.path + companion) }
    }
    try rename(to: other.path)
  }

  private func rename(to target: String) throws {
    guard Foundation.rename(path, target) == 0 else {
      throw Refusal.unavailable("\(path) cannot be moved to \(target): \(String(cString: strerror(errno))).")
    }
  }

  /// Removes what a closed file has left beside it. A log that still holds something is part of the file.
  private func dropEmptyLog() throws {
    let log = path + "-wal"
    let size = files.fileExists(atPath: log) ? try files.attributesOfItem(atPath: log)[.size] as? Int : 0
    guard size == 0 else {
      throw Refusal.unavailable("\(log) still holds changes, so another program has \(path) open. Try again.")
    }
    for companion in Self.passing where files.fileExists(atPath: path + companion) {
      try telling { try files.removeItem(atPath: path + companion) }
    }
  }

  private func telling(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as CocoaError {
      let reason = (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
      throw Refusal.unavailable("\(path): \(reason ?? error.localizedDescription)")
    }
  }
}
