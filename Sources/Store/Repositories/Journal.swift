public import Documents
public import Partnership

extension Reader {
  /// The last entry's number and link; nil while the journal is empty.
  public func journalHead() throws -> (number: Int64, link: Digest)? {
    try row(Statements.journalHead()).map { (try $0.integer("number"), try $0.digest("link")) }
  }

  /// How many entries there are.
  public func journalCount() throws -> Int64 { try journalHead()?.number ?? 0 }

  /// Entries after a number, in order.
  public func journal(after number: Int64, limit: Int) throws -> [JournalEntry] {
    try rows(Statements.journal(after: number, limit: limit)).map(JournalEntry.init)
  }

  /// Entries of one initiative before a number (nil: from the end), the latest first.
  public func journal(of initiative: InitiativeID, before number: Int64?, limit: Int) throws -> [JournalEntry] {
    try rows(Statements.journal(of: initiative, before: number ?? .max, limit: limit)).map(JournalEntry.init)
  }

  /// Entries that concern no initiative before a number (nil: from the end), the latest first.
  public func organisationJournal(before number: Int64?, limit: Int) throws -> [JournalEntry] {
    try rows(Statements.organisationJournal(before: number ?? .max, limit: limit)).map(JournalEntry.init)
  }

  public func journalEntry(_ number: Int64) throws -> JournalEntry? {
    try row(Statements.journalEntry(number)).map(JournalEntry.init)
  }

  /// What was done to an initiative apart from writing records, in order.
  public func acts(of initiative: InitiativeID) throws -> [DatedAct] {
    try rows(Statements.acts(of: initiative)).compactMap { try DatedAct(JournalEntry($0)) }
  }
}

extension Writer {
  /// Adds an entry to the end of the chain.
  /// - Parameter salt: 16 random bytes.
  public func append(
    _ initiative: InitiativeID?, kind: String, person: PersonID?, party: Party?, at: Timestamp, salt: [UInt8],
    body: String
  ) throws -> JournalEntry {
    let entry = Chain.entry(
      after: try journalHead(), initiative: initiative, kind: kind, person: person, party: party, at: at, salt: salt,
      body: body)
    try run(Statements.insert(entry))
    return entry
  }

  /// Erases an entry's body and salt; the chain still verifies once the redaction is journalled.
  public func erase(entry number: Int64) throws { try run(Statements.erase(entry: number)) }
}

extension JournalEntry {
  init(_ row: Row) throws {
    let number = try row.integer("number")
    do {
      self.init(
        number: number, initiative: try row.optionalID("initiative"), kind: try row.text("kind"),
        person: try row.optionalID("person"), party: try row.optionalParty("party"), at: try row.time("at"),
        salt: try row.optionalBlob("salt"), body: try row.optionalText("body"),
        commitment: try row.digest("commitment"), link: try row.digest("link"))
    } catch StoreError.unreadable(let detail) {
      // Whoever verifies the journal is told which entry it is.
      throw StoreError.unreadable("entry \(number) of the journal: \(detail)")
    }
  }
}

extension Statements {
  static func journalHead() -> SQL { "SELECT number, link FROM journal ORDER BY number DESC LIMIT 1" }

  static func journal(after number: Int64, limit: Int) -> SQL {
    "SELECT \(entryColumns()) FROM journal WHERE number > \(number) ORDER BY number LIMIT \(limit)"
  }

  static func journal(of initiative: InitiativeID, before number: Int64, limit: Int) -> SQL {
    """
    SELECT \(entryColumns()) FROM journal WHERE initiative = \(initiative) AND number < \(number)
    ORDER BY number DESC LIMIT \(limit)
    """
  }

  static func organisationJournal(before number: Int64, limit: Int) -> SQL {
    """
    SELECT \(entryColumns()) FROM journal WHERE initiative IS NULL AND number < \(number)
    ORDER BY number DESC LIMIT \(limit)
    """
  }

  static func journalEntry(_ number: Int64) -> SQL {
    "SELECT \(entryColumns()) FROM journal WHERE number = \(number)"
  }

  static func acts(of initiative: InitiativeID) -> SQL {
    """
    SELECT \(entryColumns()) FROM journal WHERE initiative = \(initiative) AND kind <> 'record' ORDER BY number
    """
  }

  static func insert(_ entry: JournalEntry) -> SQL {
    """
    INSERT INTO journal (\(entryColumns())) VALUES (\(entry.number), \(entry.initiative), \(entry.kind),
      \(entry.person), \(entry.party), \(entry.at), \(entry.salt), \(entry.body), \(entry.commitment), \(entry.link))
    """
  }

  static func erase(entry number: Int64) -> SQL {
    "UPDATE journal SET salt = NULL, body = NULL WHERE number = \(number)"
  }

  private static func entryColumns() -> SQL {
    "number, initiative, kind, person, party, at, salt, body, commitment, link"
  }
}
