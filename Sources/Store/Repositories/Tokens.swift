public import Documents
public import Partnership

/// A token as it is stored: by digest only.
public struct TokenRow: Sendable, Hashable {
  public let id: TokenID
  public let digest: Digest
  public let person: PersonID
  /// What its person calls it.
  public let name: String
  public let scope: TokenScope
  public let createdAt: Timestamp
  public let expiresAt: Timestamp
  /// When it was last used, to the hour.
  public let seenAt: Timestamp?

  public init(
    id: TokenID, digest: Digest, person: PersonID, name: String, scope: TokenScope, createdAt: Timestamp,
    expiresAt: Timestamp, seenAt: Timestamp? = nil
  ) {
    self.id = id
    self.digest = digest
    self.person = person
    self.name = name
    self.scope = scope
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.seenAt = seenAt
  }
}

extension Reader {
  public func token(_ digest: Digest) throws -> TokenRow? { try row(Statements.token(digest)).map(TokenRow.init) }

  /// A person's tokens, the latest first.
  public func tokens(of person: PersonID) throws -> [TokenRow] {
    try rows(Statements.tokens(of: person)).map(TokenRow.init)
  }
}

extension Writer {
  public func insert(_ token: TokenRow) throws { try run(Statements.insert(token)) }

  public func touchToken(_ digest: Digest, at now: Timestamp) throws {
    try run(Statements.touchToken(digest, at: now))
  }

  /// - Returns: whether the person had such a token.
  public func deleteToken(_ id: TokenID, of person: PersonID) throws -> Bool {
    try run(Statements.deleteToken(id, of: person)) == 1
  }

  public func deleteTokens(of person: PersonID) throws { try run(Statements.deleteTokens(of: person)) }
}

extension TokenRow {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), digest: try row.digest("token_digest"), person: try row.id("person"),
      name: try row.text("name"), scope: try row.parsed("scope") { TokenScope(rawValue: $0) },
      createdAt: try row.time("created_at"), expiresAt: try row.time("expires_at"),
      seenAt: try row.optionalTime("seen_at"))
  }
}

extension Statements {
  static func token(_ digest: Digest) -> SQL { "SELECT \(tokenColumns()) FROM token WHERE token_digest = \(digest)" }

  static func tokens(of person: PersonID) -> SQL {
    "SELECT \(tokenColumns()) FROM token WHERE person = \(person) ORDER BY created_at DESC, id"
  }

  static func insert(_ token: TokenRow) -> SQL {
    """
    INSERT INTO token (\(tokenColumns())) VALUES (\(token.id), \(token.digest), \(token.person), \(token.name),
      \(token.scope.rawValue), \(token.createdAt), \(token.expiresAt), \(token.seenAt))
    """
  }

  static func touchToken(_ digest: Digest, at now: Timestamp) -> SQL {
    "UPDATE token SET seen_at = \(now) WHERE token_digest = \(digest)"
  }

  static func deleteToken(_ id: TokenID, of person: PersonID) -> SQL {
    "DELETE FROM token WHERE id = \(id) AND person = \(person)"
  }

  static func deleteTokens(of person: PersonID) -> SQL { "DELETE FROM token WHERE person = \(person)" }

  private static func tokenColumns() -> SQL {
    "id, token_digest, person, name, scope, created_at, expires_at, seen_at"
  }
}
