public import Documents

/// How often something was tried in vain.
public struct ThrottleRow: Sendable, Hashable {
  public let key: String
  public var failures: Int
  public let firstAt: Timestamp
  public var blockedUntil: Timestamp?

  public init(key: String, failures: Int, firstAt: Timestamp, blockedUntil: Timestamp?) {
    self.key = key
    self.failures = failures
    self.firstAt = firstAt
    self.blockedUntil = blockedUntil
  }
}

extension Reader {
  public func throttle(_ key: String) throws -> ThrottleRow? {
    try row(Statements.throttle(key)).map { row in
      ThrottleRow(
        key: try row.text("key"), failures: Int(try row.integer("failures")), firstAt: try row.time("first_at"),
        blockedUntil: try row.optionalTime("blocked_until"))
    }
  }
}

extension Writer {
  public func save(_ throttle: ThrottleRow) throws { try run(Statements.save(throttle)) }
  public func clearThrottle(_ key: String) throws { try run(Statements.clearThrottle(key)) }
  /// Forgets what began before a moment and blocks nobody after it.
  public func deleteThrottles(before time: Timestamp) throws { try run(Statements.deleteThrottles(before: time)) }
}

extension Statements {
  static func throttle(_ key: String) -> SQL {
    "SELECT key, failures, first_at, blocked_until FROM throttle WHERE key = \(key)"
  }

  static func save(_ throttle: ThrottleRow) -> SQL {
    """
    INSERT INTO throttle (key, failures, first_at, blocked_until)
    VALUES (\(throttle.key), \(throttle.failures), \(throttle.firstAt), \(throttle.blockedUntil))
    ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, first_at = excluded.first_at,
      blocked_until = excluded.blocked_until
    """
  }

  static func clearThrottle(_ key: String) -> SQL { "DELETE FROM throttle WHERE key = \(key)" }

  static func deleteThrottles(before time: Timestamp) -> SQL {
    "DELETE FROM throttle WHERE first_at < \(time) AND (blocked_until IS NULL OR blocked_until < \(time))"
  }
}
