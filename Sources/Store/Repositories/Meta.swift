extension Reader {
  /// A word about the file itself: whether it is the demonstration, the digest of the set-up link.
  public func meta(_ key: String) throws -> String? { try row(Statements.meta(key))?.text("value") }
}

extension Writer {
  public func setMeta(_ key: String, _ value: String) throws { try run(Statements.setMeta(key, value)) }
}

extension Statements {
  static func meta(_ key: String) -> SQL { "SELECT value FROM meta WHERE key = \(key)" }

  static func setMeta(_ key: String, _ value: String) -> SQL {
    """
    INSERT INTO meta (key, value) VALUES (\(key), \(value))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
    """
  }
}
