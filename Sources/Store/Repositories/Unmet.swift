public import Documents
public import Partnership

extension Reader {
  /// What is unmet on one initiative.
  public func unmet(of initiative: InitiativeID) throws -> [Unmet] {
    try rows(Statements.unmet(of: initiative)).map(Unmet.init)
  }

  /// What a party owes on all initiatives, the oldest first, with the initiatives' titles.
  public func unmet(owedBy party: Party, limit: Int) throws -> [(unmet: Unmet, title: String)] {
    try rows(Statements.unmet(owedBy: party, limit: limit)).map { (try Unmet($0), try $0.text("title")) }
  }

  /// How many things a party owes, counted up to `limit`.
  public func unmetCount(owedBy party: Party, upTo limit: Int) throws -> Int {
    Int(try row(Statements.unmetCount(owedBy: party, upTo: limit))?.integer("total") ?? 0)
  }

  /// What a party is told, with the initiatives' titles.
  public func notices(for party: Party, limit: Int) throws -> [(notice: Notice, title: String)] {
    try rows(Statements.notices(for: party, limit: limit)).map { row in
      let notice = Notice(
        initiative: try row.id("initiative"), party: try row.party("party"), record: try row.id("record"),
        words: try row.text("words"), since: try row.time("since"))
      return (notice, try row.text("title"))
    }
  }
}

extension Writer {
  /// Replaces what is unmet on an initiative, and who waits for it, where it differs from what is there.
  public func replaceUnmet(of initiative: InitiativeID, with unmet: [Unmet]) throws {
    guard try Set(self.unmet(of: initiative)) != Set(unmet) else { return }
    try run(Statements.deleteUnmet(of: initiative))
    for one in unmet { try run(Statements.insert(one)) }
    try renewAwaited(of: initiative)
  }

  /// Replaces what parties are told about an initiative.
  public func replaceNotices(of initiative: InitiativeID, with notices: [Notice]) throws {
    try run(Statements.deleteNotices(of: initiative))
    for notice in notices { try run(Statements.insert(notice)) }
  }
}

extension Unmet {
  init(_ row: Row) throws {
    self.init(
      initiative: try row.id("initiative"), stage: try row.stage("stage"),
      condition: try row.text("condition"), party: try row.party("party"), reason: try row.text("reason"),
      since: try row.time("since"))
  }
}

extension Statements {
  static func unmet(of initiative: InitiativeID) -> SQL {
    """
    SELECT u.initiative AS initiative, u.stage AS stage, u.condition AS condition, u.party AS party,
      u.reason AS reason, u.since AS since
    FROM unmet u WHERE u.initiative = \(initiative) ORDER BY u.since, u.condition
    """
  }

  static func unmet(owedBy party: Party, limit: Int) -> SQL {
    "\(unmetWithTitles()) WHERE u.party = \(party) ORDER BY u.since, u.initiative, u.condition LIMIT \(limit)"
  }

  static func unmetCount(owedBy party: Party, upTo limit: Int) -> SQL {
    "SELECT count(*) AS total FROM (SELECT 1 FROM unmet WHERE party = \(party) LIMIT \(limit)) AS counted"
  }

  static func deleteUnmet(of initiative: InitiativeID) -> SQL {
    "DELETE FROM unmet WHERE initiative = \(initiative)"
  }

  static func insert(_ unmet: Unmet) -> SQL {
    """
    INSERT INTO unmet (initiative, condition, party, stage, reason, since)
    VALUES (\(unmet.initiative), \(unmet.condition), \(unmet.party), \(unmet.stage), \(unmet.reason), \(unmet.since))
    """
  }

  static func notices(for party: Party, limit: Int) -> SQL {
    """
    SELECT n.initiative AS initiative, n.party AS party, n.record AS record, n.words AS words, n.since AS since,
      i.title AS title
    FROM notice n JOIN initiative i ON i.id = n.initiative
    WHERE n.party = \(party) ORDER BY n.since DESC, n.record LIMIT \(limit)
    """
  }

  static func deleteNotices(of initiative: InitiativeID) -> SQL {
    "DELETE FROM notice WHERE initiative = \(initiative)"
  }

  static func insert(_ notice: Notice) -> SQL {
    """
    INSERT INTO notice (initiative, party, record, words, since)
    VALUES (\(notice.initiative), \(notice.party), \(notice.record), \(notice.words), \(notice.since))
    """
  }

  private static func unmetWithTitles() -> SQL {
    """
    SELECT u.initiative AS initiative, u.stage AS stage, u.condition AS condition, u.party AS party,
      u.reason AS reason, u.since AS since, i.title AS title
    FROM unmet u JOIN initiative i ON i.id = u.initiative
    """
  }
}
