import Documents
import Foundation
import Store

/// What a restore did.
public struct Restoration: Sendable {
  public let report: JournalReport
  /// Where the replaced file is; nil when there was none.
  public let kept: String?
}

extension Workspace {
  /// Puts a backup in the place of the file. No server may have the file.
  ///
  /// The backup is copied beside the file and verified there, so that a full disk or a damaged backup is found out
  /// before anything is replaced; then the copy takes the place in one step.
  public static func restore(
    file: String, from backup: String, environment: Environment = .live
  ) async throws -> Restoration {
    try requireFile(backup)
    let target = DatabaseFile(file)
    let unfinished = DatabaseFile(file + ".restoring")
    // The file may be damaged, which is why it is restored: its lock is asked for without opening it.
    let lock = try opening { try FileLock(beside: file) }
    defer { lock.release() }
    try unfinished.remove()
    do {
      try DatabaseFile(backup).copy(to: unfinished)
      let report = try await verified(unfinished.path, environment: environment)
      guard target.exists else {
        try unfinished.move(to: file)
        return Restoration(report: report, kept: nil)
      }
      let moment = environment.clock().description.filter { $0 != ":" }
      let kept = "\(file).before-restore-\(moment)"
      if DatabaseFile(kept).exists { throw Refusal.unavailable("\(kept) is there already. Try again in a second.") }
      try unfinished.replace(target, keeping: kept)
      return Restoration(report: report, kept: kept)
    } catch {
      try unfinished.remove()
      throw error
    }
  }
}
