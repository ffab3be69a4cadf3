import Foundation
import Workspace

/// A workspace with a file of its own, for tests that need all features.
enum Office {
  /// Runs `body` with a new workspace; its file is gone afterwards.
  static func open<T>(_ body: (Workspace) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // A folder left behind in /tmp harms no test.
    let workspace = try await Workspace.open(file: folder.appendingPathComponent("web.sqlite").path, for: .serving)
    defer { workspace.close() }
    return try await body(workspace)
  }
}
