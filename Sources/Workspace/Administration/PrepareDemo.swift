import Foundation
import Store

extension Workspace {
  /// What became of a file that should be a demo.
  public enum DemoFile: Sendable, Hashable { case made, there }

  /// Makes a demo in a new file. A file that is there already is left alone, unless it is a demo and a fresh one is
  /// wanted.
  /// - Throws: `Refusal.unavailable` when the file is something else, or is being served.
  public static func prepareDemo(
    file: String, fresh: Bool, environment: Environment = .live
  ) async throws -> DemoFile {
    let target = DatabaseFile(file)
    if target.exists {
      let present = try await open(file: file, for: .visiting, environment: environment)
      present.close()
      guard present.isDemo else {
        throw Refusal.unavailable("\(file) holds an organisation of its own. The demo needs another file.")
      }
      if !fresh { return .there }
    }
    let lock = try opening { try FileLock(beside: file) }
    defer { lock.release() }
    // Made beside it, so that an interrupted attempt leaves no half demo.
    let unfinished = DatabaseFile(file + ".unfinished")
    try unfinished.remove()
    do {
      let driver = try opening { try SQLiteDriver(path: unfinished.path) }
      defer { driver.close() }
      _ = try await makeDemo(driver: driver, environment: environment)
    } catch {
      try unfinished.remove()
      throw error
    }
    try unfinished.place(at: target)
    return .made
  }
}
