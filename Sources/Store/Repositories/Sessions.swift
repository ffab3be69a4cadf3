public import Documents
public import Partnership

/// A session as it is stored: its token by digest only.
public struct SessionRow: Sendable, Hashable {
  public let tokenDigest: Digest
  public let person: PersonID
  public let createdAt: Timestamp
  public let seenAt: Timestamp
  public let expiresAt: Timestamp

  public init(tokenDigest: Digest, person: PersonID, createdAt: Timestamp, seenAt: Timestamp, expiresAt: Timestamp) {
    self.tokenDigest = tokenDigest
    self.person = person
    self.createdAt = createdAt
    self.seenAt = seenAt
    self.expiresAt = expiresAt
  }
}

extension Reader {
  public func session(_ digest: Digest) throws -> SessionRow? {
    try row(Statements.session(digest)).map { row in
      SessionRow(
        tokenDigest: try row.digest("token_digest"), person: try row.id("person"),
        createdAt: try row.time("created_at"),
        seenAt: try row.time("seen_at"), expiresAt: try row.time("expires_at"))
    }
  }
}

extension Writer {
  public func insert(_ session: SessionRow) throws { try run(Statements.insert(session)) }

  public func touchSession(_ digest: Digest, at now: Timestamp, expiresAt: Timestamp) throws {
    try run(Statements.touchSession(digest, at: now, expiresAt: expiresAt))
  }

  public func deleteSession(_ digest: Digest) throws { try run(Statements.deleteSession(digest)) }

  /// Ends a person's sessions, all but one.
  public func deleteSessions(of person: PersonID, except digest: Digest?) throws {
    try run(Statements.deleteSessions(of: person, except: digest?.hex ?? ""))
  }

  public func deleteExpiredSessions(at now: Timestamp) throws { try run(Statements.deleteExpiredSessions(at: now)) }
}

extension Statements {
  static func session(_ digest: Digest) -> SQL {
    "SELECT token_digest, person, created_at, seen_at, expires_at FROM session WHERE token_digest = \(digest)"
  }

  static func insert(_ session: SessionRow) -> SQL {
    """
    INSERT INTO session (token_digest, person, created_at, seen_at, expires_at)
    VALUES (\(session.tokenDigest), \(session.person), \(session.createdAt), \(session.seenAt), \(session.expiresAt))
    """
  }

  static func touchSession(_ digest: Digest, at now: Timestamp, expiresAt: Timestamp) -> SQL {
    "UPDATE session SET seen_at = \(now), expires_at = \(expiresAt) WHERE token_digest = \(digest)"
  }

  static func deleteSession(_ digest: Digest) -> SQL { "DELETE FROM session WHERE token_digest = \(digest)" }

  static func deleteSessions(of person: PersonID, except digest: String) -> SQL {
    "DELETE FROM session WHERE person = \(person) AND token_digest <> \(digest)"
  }

  static func deleteExpiredSessions(at now: Timestamp) -> SQL {
    "DELETE FROM session WHERE expires_at <= \(now)"
  }
}
