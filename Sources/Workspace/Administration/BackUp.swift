import Foundation
import Partnership
import Store

extension Workspace {
  /// Copies the file, which may be served meanwhile, and verifies the copy.
  /// - Returns: what the verification of the copy found.
  /// - Throws: `Refusal` when the copy's place is taken, or the copy does not verify; then no copy is left behind.
  public static func backUp(
    file: String, to target: String, environment: Environment = .live
  ) async throws -> JournalReport {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw Refusal.unavailable(
        "There is a file at \(target) already, and a backup never writes over one. Name another.")
    }
    // Under another name until it is verified, so that nobody takes half a copy for a backup.
    let unfinished = DatabaseFile(target + ".unfinished")
    try unfinished.remove()
    do {
      let workspace = try await open(file: file, for: .visiting, environment: environment)
      defer { workspace.close() }
      do { try await workspace.driver.backup(to: unfinished.path) } catch let error as StoreError {
        throw Refusal(error)
      }
      let report = try await verified(unfinished.path, environment: environment)
      try unfinished.move(to: target)
      return report
    } catch {
      try unfinished.remove()
      throw error
    }
  }

  /// Verifies the journal of a file that nobody serves.
  /// - Throws: `Refusal.unavailable` when the file is damaged or its journal does not verify.
  static func verified(_ path: String, environment: Environment) async throws -> JournalReport {
    let workspace = try await open(file: path, for: .visiting, environment: environment)
    defer { workspace.close() }
    let damage: [String]
    do { damage = try await workspace.driver.integrityProblems() } catch let error as StoreError {
      throw Refusal(error)
    }
    if let first = damage.first { throw Refusal.unavailable("\(path) is damaged: \(first)") }
    let report = try await workspace.verifyJournal()
    if let broken = report.broken {
      throw Refusal.unavailable("The journal in \(path) does not verify. \(broken.message)")
    }
    return report
  }
}
