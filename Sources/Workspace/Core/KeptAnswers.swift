import Documents
public import Partnership
import Store

extension Workspace {
  /// How long an answer is kept for the same question.
  static let keptSeconds: Int64 = 24 * 3600

  /// What this person was answered under a key within the last day.
  public func keptAnswer(_ key: Digest, of session: Session) async throws -> KeptAnswer? {
    let (person, oldest) = (session.person.id, now.adding(seconds: -Self.keptSeconds))
    let kept = try await reading { try $0.keptAnswer(key, of: person) }
    return kept.flatMap { $0.createdAt >= oldest ? $0 : nil }
  }

  /// Keeps an answer for a day.
  public func keep(
    _ key: Digest, request: Digest, status: Int, body: String, location: String, tag: String?, as session: Session
  ) async throws {
    let answer = KeptAnswer(
      person: session.person.id, key: key, request: request, status: status, body: body, location: location, tag: tag,
      createdAt: now)
    let oldest = now.adding(seconds: -Self.keptSeconds)
    try await writing { writer in
      try writer.deleteKeptAnswers(before: oldest)
      try writer.insert(answer)
    }
  }
}
