import Documents
import Journey
import Partnership
import Store

extension Workspace {
  /// How many initiatives a transaction of `renewListing` takes, so that nobody who writes waits long.
  private static let renewedAtOnce = 50

  /// Brings what lists and the home page say of every initiative up to date with new settings. What they say about
  /// the last change stays, because nobody changed the initiatives.
  /// - Complexity: O(n) in the number of initiatives.
  func renewListing() async throws {
    var offset = 0
    while case let count = try await renewListing(from: offset), count > 0 { offset += count }
  }

  private func renewListing(from offset: Int) async throws -> Int {
    let now = now
    return try await writing { writer in
      let settings = try writer.requiredSettings()
      let rows = try writer.initiatives(
        InitiativeFilter(), order: .title, limit: Self.renewedAtOnce, offset: offset
      ).rows
      for row in rows {
        do {
          try writer.renew(
            row.id, settings: settings, today: settings.day(at: now), version: row.version, at: now,
            changedAt: row.changedAt)
        } catch is DecodingError {
          // One that is damaged does not keep the others waiting; the check of the file tells it.
        } catch is NewerSchema {}
      }
      return rows.count
    }
  }
}
