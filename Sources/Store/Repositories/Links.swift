public import Documents
public import Partnership

extension Reader {
  public func link(_ id: LinkID) throws -> LinkRow? { try row(Statements.link(id)).map(LinkRow.init) }

  public func link(tokenDigest: Digest) throws -> LinkRow? {
    try row(Statements.link(tokenDigest: tokenDigest)).map(LinkRow.init)
  }

  /// The links of an initiative, the latest first.
  public func links(of initiative: InitiativeID) throws -> [LinkRow] {
    try rows(Statements.links(of: initiative)).map(LinkRow.init)
  }
}

extension Writer {
  public func insert(_ link: LinkRow) throws { try run(Statements.insert(link)) }

  /// - Returns: whether this call used it up; false when another one was first.
  public func markUsed(_ id: LinkID, at now: Timestamp) throws -> Bool {
    try run(Statements.markUsed(id, at: now)) == 1
  }

  public func withdraw(_ id: LinkID, at now: Timestamp) throws { try run(Statements.withdraw(id, at: now)) }
}

extension LinkRow {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), tokenDigest: try row.digest("token_digest"), initiative: try row.id("initiative"),
      party: try row.party("party"), name: try row.text("name"), email: try row.optionalText("email"),
      person: try row.optionalID("person"), madeBy: try row.id("made_by"), createdAt: try row.time("created_at"),
      expiresAt: try row.time("expires_at"), usedAt: try row.optionalTime("used_at"),
      withdrawnAt: try row.optionalTime("withdrawn_at"))
  }
}

extension Statements {
  static func link(_ id: LinkID) -> SQL { "SELECT \(linkColumns()) FROM link WHERE id = \(id)" }

  static func link(tokenDigest: Digest) -> SQL {
    "SELECT \(linkColumns()) FROM link WHERE token_digest = \(tokenDigest)"
  }

  static func links(of initiative: InitiativeID) -> SQL {
    "SELECT \(linkColumns()) FROM link WHERE initiative = \(initiative) ORDER BY created_at DESC, id"
  }

  static func insert(_ link: LinkRow) -> SQL {
    """
    INSERT INTO link (\(linkColumns())) VALUES (\(link.id), \(link.tokenDigest), \(link.initiative), \(link.party),
      \(link.name), \(link.email), \(link.person), \(link.madeBy), \(link.createdAt), \(link.expiresAt),
      \(link.usedAt), \(link.withdrawnAt))
    """
  }

  static func markUsed(_ id: LinkID, at now: Timestamp) -> SQL {
    "UPDATE link SET used_at = \(now) WHERE id = \(id) AND used_at IS NULL AND withdrawn_at IS NULL"
  }

  static func withdraw(_ id: LinkID, at now: Timestamp) -> SQL {
    "UPDATE link SET withdrawn_at = \(now) WHERE id = \(id) AND used_at IS NULL"
  }

  private static func linkColumns() -> SQL {
    """
    id, token_digest, initiative, party, name, email, person, made_by, created_at, expires_at, used_at, withdrawn_at
    """
  }
}
