public import Documents
public import Partnership

extension Reader {
  /// What others owe on initiatives that a party brought or speaks on, the oldest first, with the initiatives' titles.
  public func unmet(notOwedBy party: Party, limit: Int) throws -> [(unmet: Unmet, title: String)] {
    try rows(Statements.awaited(by: party, limit: limit)).map { (try Unmet($0), try $0.text("title")) }
  }

  /// Whether what the home page and lists hold of an initiative follows from what is unmet there and who takes part.
  public func awaitedIsDerived(of initiative: InitiativeID) throws -> Bool {
    func set(_ sql: SQL) throws -> Set<[String]> {
      try Set(rows(sql).map { row in try ["party", "since", "condition", "owing"].map(row.text) })
    }
    let owing = try unmet(of: initiative).reduce(Int64(0)) { $0 | $1.party.bit }
    return try set(Statements.awaited(on: initiative)) == set(Statements.awaitedDerived(on: initiative))
      && row(Statements.owing(on: initiative))?.integer("owing") == owing
  }
}

extension Writer {
  /// Brings up to date who waits for what on an initiative, after what is unmet there, or who takes part, has changed.
  func renewAwaited(of initiative: InitiativeID) throws {
    let owing = try unmet(of: initiative).reduce(Int64(0)) { $0 | $1.party.bit }
    try run(Statements.setOwing(owing, on: initiative))
    try run(Statements.deleteAwaited(on: initiative))
    try run(Statements.insertAwaited(on: initiative))
  }
}

extension Party {
  /// The bit that stands for the party in `initiative.owing`. Files hold it, so it stays.
  var bit: Int64 {
    switch self {
    case .communications: 1
    case .it: 2
    case .hr: 4
    case .security: 8
    case .dataProtection: 16
    case .sponsor: 32
    case .agency: 64
    }
  }
}

extension Statements {
  static func awaited(by party: Party, limit: Int) -> SQL {
    """
    SELECT u.initiative AS initiative, u.stage AS stage, u.condition AS condition, u.party AS party,
      u.reason AS reason, u.since AS since, i.title AS title
    FROM awaited a
    JOIN unmet u ON u.initiative = a.initiative AND u.condition = a.condition AND u.party = a.owing
    JOIN initiative i ON i.id = a.initiative
    WHERE a.party = \(party) ORDER BY a.since, a.initiative, a.condition, a.owing LIMIT \(limit)
    """
  }

  static func awaited(on initiative: InitiativeID) -> SQL {
    "SELECT party, since, condition, owing FROM awaited WHERE initiative = \(initiative)"
  }

  /// The rows that there should be.
  static func awaitedDerived(on initiative: InitiativeID) -> SQL {
    """
    SELECT p.party AS party, u.since AS since, u.condition AS condition, u.party AS owing
    FROM unmet u
    JOIN (SELECT brought_by AS party FROM initiative WHERE id = \(initiative)
      UNION SELECT party FROM representative WHERE initiative = \(initiative)) p ON p.party <> u.party
    WHERE u.initiative = \(initiative)
    """
  }

  static func insertAwaited(on initiative: InitiativeID) -> SQL {
    """
    INSERT INTO awaited (initiative, party, since, condition, owing)
    SELECT \(initiative), d.party, d.since, d.condition, d.owing FROM (\(awaitedDerived(on: initiative))) d
    """
  }

  static func deleteAwaited(on initiative: InitiativeID) -> SQL {
    "DELETE FROM awaited WHERE initiative = \(initiative)"
  }

  static func owing(on initiative: InitiativeID) -> SQL { "SELECT owing FROM initiative WHERE id = \(initiative)" }

  static func setOwing(_ parties: Int64, on initiative: InitiativeID) -> SQL {
    "UPDATE initiative SET owing = \(parties) WHERE id = \(initiative)"
  }
}
