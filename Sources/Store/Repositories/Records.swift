public import Documents
public import Partnership

extension Reader {
  /// The present revision of a record, also one that took it away.
  public func head(of record: RecordID) throws -> Revision? {
    try row(Statements.head(of: record)).map(Revision.init)
  }

  /// The present revisions of an initiative's records, in the order of their creation, without those taken away.
  public func revisions(of initiative: InitiativeID) throws -> [Revision] {
    try rows(Statements.revisions(of: initiative)).map(Revision.init)
  }

  /// The present revisions of an initiative's records, in the order of their creation, also of those taken away.
  public func heads(of initiative: InitiativeID) throws -> [Revision] {
    try rows(Statements.heads(of: initiative)).map(Revision.init)
  }

  /// The initiatives with readings of a measure, those that were brought last first.
  public func measured(limit: Int) throws -> [InitiativeID] {
    try rows(Statements.measured(limit: limit)).map { try $0.id("initiative") }
  }

  /// The present revisions of a kind of record that the organisation has for all initiatives, by id, without those taken
  /// away.
  public func shared(_ kind: Kind) throws -> [Revision] {
    try rows(Statements.shared(kind)).map(Revision.init)
  }

  /// The digests of the same revisions, in the same order: they tell whether anything has changed.
  public func sharedDigests(_ kind: Kind) throws -> [Digest] {
    try rows(Statements.sharedDigests(kind)).map { try $0.digest("digest") }
  }

  public func revision(_ record: RecordID, _ number: Int) throws -> Revision? {
    try row(Statements.revision(record, number)).map(Revision.init)
  }

  /// All revisions of a record, the first first.
  public func history(of record: RecordID) throws -> [Revision] {
    try rows(Statements.history(of: record)).map(Revision.init)
  }

  /// The revisions that are cited, those that there are, in the order of the citations.
  ///
  /// They are read by one statement (one for 10,000 records each), which reads the revisions of a record from the
  /// first to the last that is cited of any.
  public func revisions(_ citations: [Citation]) throws -> [Revision] {
    let numbers = citations.map(\.revision)
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    let wanted = Set(citations)
    let records = Set(citations.map(\.record)).sorted()
    var found: [Citation: Revision] = [:]
    for start in stride(from: 0, to: records.count, by: 10_000) {
      let part = Array(records[start..<min(start + 10_000, records.count)])
      for row in try rows(Statements.revisions(of: part, from: first, to: last)) {
        let citation = Citation(record: try row.id("record"), revision: Int(try row.integer("revision")))
        if wanted.contains(citation) { found[citation] = try Revision(row) }
      }
    }
    return citations.compactMap { found[$0] }
  }

  /// On how many initiatives something that stands is an amount of money in a currency, or is in a unit made of it.
  /// - Complexity: reads all records.
  public func initiatives(withAmountsIn currency: Currency) throws -> Int {
    Int(try row(Statements.initiatives(withAmountsIn: currency))?.integer("total") ?? 0)
  }

  /// All revisions after a position, in order, a few at a time: for verification.
  public func allRevisions(after record: String, _ number: Int, limit: Int) throws -> [Revision] {
    try rows(Statements.allRevisions(after: record, number, limit: limit)).map(Revision.init)
  }
}

extension Writer {
  /// Adds a revision and makes it the head of its record.
  /// - Parameter ordinal: the number of its journal entry; the first one orders the record among others.
  /// - Throws: `StoreError.exists` when the record's head is not the revision before: somebody else was first.
  public func insert(_ revision: Revision, ordinal: Int64) throws {
    if revision.number == 1 {
      try run(Statements.insertRecord(revision, ordinal: ordinal))
    } else if try run(Statements.moveRecord(to: revision)) != 1 {
      throw StoreError.exists("revision \(revision.number) of the record \(revision.record)")
    }
    try run(Statements.insert(revision))
  }
}

extension Writer {
  /// Adds a record that came into being elsewhere, with those of its revisions that came along.
  /// - Parameters:
  ///   - revisions: of one record, in ascending order with gaps allowed; the last is its head.
  ///   - ordinal: orders the record among others.
  /// - Throws: `StoreError.exists` when there is such a record.
  public func insertHistory(_ revisions: [Revision], ordinal: Int64) throws {
    guard let head = revisions.last else { return }
    try run(Statements.insertRecord(head, ordinal: ordinal))
    for revision in revisions { try run(Statements.insert(revision)) }
  }
}

extension Revision {
  init(_ row: Row) throws {
    self.init(
      record: try row.id("record"), initiative: try row.optionalID("initiative"),
      kind: Kind(rawValue: try row.text("kind")), party: try row.optionalParty("party"),
      number: Int(try row.integer("revision")), schema: Int(try row.integer("schema")), body: try row.text("body"),
      digest: try row.digest("digest"), author: try row.id("author"), at: try row.time("at"),
      isRemoval: try row.flag("removal"))
  }
}

extension Statements {
  static func head(of record: RecordID) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id AND v.revision = r.revision
    WHERE r.id = \(record)
    """
  }

  static func revisions(of initiative: InitiativeID) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id AND v.revision = r.revision
    WHERE r.initiative = \(initiative) AND r.removed = 0 ORDER BY r.ordinal
    """
  }

  static func heads(of initiative: InitiativeID) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id AND v.revision = r.revision
    WHERE r.initiative = \(initiative) ORDER BY r.ordinal
    """
  }

  /// The kind stands in the text, because a bound one would not use the index of what is measured.
  static func measured(limit: Int) -> SQL {
    """
    SELECT i.id AS initiative FROM initiative i
    WHERE i.id IN (SELECT r.initiative FROM record r WHERE r.kind = 'reading' AND r.removed = 0)
    ORDER BY i.created_at DESC, i.id LIMIT \(limit)
    """
  }

  static func shared(_ kind: Kind) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id AND v.revision = r.revision
    WHERE r.initiative IS NULL AND r.kind = \(kind) AND r.removed = 0 ORDER BY r.id
    """
  }

  static func sharedDigests(_ kind: Kind) -> SQL {
    """
    SELECT v.digest AS digest FROM record r JOIN revision v ON v.record = r.id AND v.revision = r.revision
    WHERE r.initiative IS NULL AND r.kind = \(kind) AND r.removed = 0 ORDER BY r.id
    """
  }

  static func revision(_ record: RecordID, _ number: Int) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id
    WHERE r.id = \(record) AND v.revision = \(number)
    """
  }

  static func revisions(of records: [RecordID], from first: Int, to last: Int) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id
    WHERE v.record IN (\(list: records.map(\.text))) AND v.revision BETWEEN \(first) AND \(last)
    """
  }

  static func history(of record: RecordID) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id
    WHERE r.id = \(record) ORDER BY v.revision
    """
  }

  static func initiatives(withAmountsIn currency: Currency) -> SQL {
    let code = currency.code
    return """
      SELECT count(DISTINCT r.initiative) AS total FROM record r
      JOIN revision v ON v.record = r.id AND v.revision = r.revision
      WHERE r.removed = 0 AND r.initiative IS NOT NULL
        AND (v.body LIKE \("%\"currency\":\"\(code)\"%") OR v.body LIKE \("%\"unit\":\"\(code)%")
          OR (r.kind = 'estimate' AND v.body LIKE \("%\(code)%")))
      """
  }

  static func allRevisions(after record: String, _ number: Int, limit: Int) -> SQL {
    """
    SELECT \(revisionColumns()) FROM record r JOIN revision v ON v.record = r.id
    WHERE v.record > \(record) OR (v.record = \(record) AND v.revision > \(number))
    ORDER BY v.record, v.revision LIMIT \(limit)
    """
  }

  static func insertRecord(_ revision: Revision, ordinal: Int64) -> SQL {
    """
    INSERT INTO record (id, initiative, kind, party, revision, removed, ordinal)
    VALUES (\(revision.record), \(revision.initiative), \(revision.kind), \(revision.party), \(revision.number),
      \(revision.isRemoval), \(ordinal))
    """
  }

  static func moveRecord(to revision: Revision) -> SQL {
    """
    UPDATE record SET revision = \(revision.number), removed = \(revision.isRemoval)
    WHERE id = \(revision.record) AND revision = \(revision.number - 1)
    """
  }

  static func insert(_ revision: Revision) -> SQL {
    """
    INSERT INTO revision (record, revision, schema, body, digest, author, at, removal)
    VALUES (\(revision.record), \(revision.number), \(revision.schema), \(revision.body), \(revision.digest),
      \(revision.author), \(revision.at), \(revision.isRemoval))
    """
  }

  private static func revisionColumns() -> SQL {
    """
    v.record AS record, r.initiative AS initiative, r.kind AS kind, r.party AS party, v.revision AS revision,
    v.schema AS schema, v.body AS body, v.digest AS digest, v.author AS author, v.at AS at, v.removal AS removal
    """
  }
}
