public import Documents
public import Partnership

extension Reader {
  public func initiativeRow(_ id: InitiativeID) throws -> InitiativeRow? {
    try row(Statements.initiative(id)).map(InitiativeRow.init)
  }

  /// The number of the last journal entry that touched an initiative: it changes with every write.
  public func version(of id: InitiativeID) throws -> Int64? { try row(Statements.version(of: id))?.integer("version") }

  /// A page of a list, and how many there are in all.
  public func initiatives(
    _ filter: InitiativeFilter, order: InitiativeOrder, limit: Int, offset: Int
  ) throws -> (rows: [InitiativeRow], total: Int) {
    if !filter.search.isEmpty {
      // Words are looked for in every initiative, so what is found is counted on the way.
      let found = try rows(Statements.initiatives(filter, order: order, limit: limit, offset: offset, .searching))
      if let first = found.first { return (try found.map(InitiativeRow.init), Int(try first.integer("total"))) }
    }
    let total = Int(try row(Statements.initiativeCount(filter))?.integer("total") ?? 0)
    guard offset < total else { return ([], total) }
    let plan: Statements.ListPlan = total <= Self.few ? .gathering : .walking
    let found = try rows(Statements.initiatives(filter, order: order, limit: limit, offset: offset, plan))
    return (try found.map(InitiativeRow.init), total)
  }

  /// Up to so many are gathered and sorted; of more, the first in order are found soon.
  private static var few: Int { 500 }

  /// The initiatives that changed last, of all.
  public func latestInitiatives(limit: Int) throws -> [InitiativeRow] {
    let all = Statements.initiatives(InitiativeFilter(), order: .changed, limit: limit, offset: 0, .walking)
    return try rows(all).map(InitiativeRow.init)
  }

  /// Initiatives in the order in which they were brought, the last first: an order that changes under nobody.
  /// - Parameter after: begin behind this one.
  public func initiatives(
    _ filter: InitiativeFilter, broughtBefore after: (at: Timestamp, id: InitiativeID)?, limit: Int
  ) throws -> [InitiativeRow] {
    try rows(Statements.initiatives(filter, broughtBefore: after, limit: limit)).map(InitiativeRow.init)
  }

  /// Stopped initiatives whose day to look again has come.
  public func initiatives(dueToLookAgain day: Day, limit: Int) throws -> [InitiativeRow] {
    try rows(Statements.initiativesDue(day, limit: limit)).map(InitiativeRow.init)
  }

  /// The initiatives on which somebody speaks for a party, in order.
  public func initiatives(representedBy person: PersonID) throws -> [InitiativeID] {
    try rows(Statements.initiatives(representedBy: person)).map { try $0.id("initiative") }
  }

  /// The ids of active initiatives after `id`, in order, for renewing them one by one.
  public func activeInitiatives(after id: String, limit: Int) throws -> [InitiativeID] {
    try rows(Statements.activeInitiatives(after: id, limit: limit)).map { try $0.id("id") }
  }
}

extension Writer {
  /// Inserts or replaces an initiative's row.
  public func save(_ initiative: InitiativeRow) throws { try run(Statements.save(initiative)) }

  /// Replaces who speaks for each party on an initiative, and who waits for what there, where it differs from what is
  /// there.
  public func replaceRepresentatives(of id: InitiativeID, with representatives: [Party: [PersonID]]) throws {
    let present = try rows(Statements.representatives(of: id)).map { [try $0.text("party"), try $0.text("person")] }
    let wanted = representatives.flatMap { party, people in people.map { [party.rawValue, $0.text] } }
    guard Set(present) != Set(wanted) else { return }
    try run(Statements.deleteRepresentatives(of: id))
    for party in representatives.keys.sorted() {
      for person in Set(representatives[party] ?? []).sorted() {
        try run(Statements.insertRepresentative(id, party, person))
      }
    }
    try renewAwaited(of: id)
  }

  /// Replaces the guests with whom an initiative is shared.
  public func replaceShares(of id: InitiativeID, with guests: [PersonID: Day]) throws {
    try run(Statements.deleteShares(of: id))
    for guest in guests.keys.sorted() {
      if let until = guests[guest] { try run(Statements.insertShare(id, guest, until)) }
    }
  }
}

extension InitiativeRow {
  init(_ row: Row) throws {
    self.init(
      id: try row.id("id"), title: try row.text("title"), searchText: try row.text("search_folded"),
      standing: try row.parsed("standing") { Standing(rawValue: $0) },
      stage: try row.stage("stage"),
      track: try row.parsed("track") { Track(rawValue: $0) }, broughtBy: try row.party("brought_by"),
      createdAt: try row.time("created_at"), changedAt: try row.time("changed_at"),
      wantedBy: try row.optionalDay("wanted_by"), lookAgain: try row.optionalDay("look_again"),
      mergedInto: try row.optionalID("merged_into"), version: try row.integer("version"))
  }
}

extension Statements {
  static func initiative(_ id: InitiativeID) -> SQL {
    "SELECT \(initiativeColumns()) FROM initiative i WHERE i.id = \(id)"
  }

  static func version(of id: InitiativeID) -> SQL { "SELECT version FROM initiative WHERE id = \(id)" }

  /// How a list is made. A database chooses by guesses about its data, which are wrong by factors here; the statement
  /// leaves it one way, by writing a column as an expression where its index is not to be used.
  enum ListPlan {
    /// Walks an index in the order of the list and looks at the filter.
    case walking
    /// Finds what the filter wants by index, and sorts it.
    case gathering
    /// The same, and counts it.
    case searching
  }

  static func initiatives(
    _ filter: InitiativeFilter, order: InitiativeOrder, limit: Int, offset: Int, _ plan: ListPlan
  ) -> SQL {
    let ordering: SQL =
      switch (order, plan) {
      case (.changed, .walking): "i.changed_at DESC, i.id"
      case (.changed, _): "i.changed_at || '' DESC, i.id"
      case (.title, .walking): "i.title_folded, i.id"
      case (.title, _): "i.title_folded || '', i.id"
      }
    guard plan == .searching else {
      return """
        SELECT \(initiativeColumns()) FROM initiative i WHERE \(matches(filter, plan))
        ORDER BY \(ordering) LIMIT \(limit) OFFSET \(offset)
        """
    }
    // Of all that is found only ids are sorted and counted; the rest is read for what is shown.
    return """
      SELECT \(initiativeColumns()), found.total AS total
      FROM (SELECT i.id AS id, count(*) OVER () AS total FROM initiative i WHERE \(matches(filter, plan))
        ORDER BY \(ordering) LIMIT \(limit) OFFSET \(offset)) found
      JOIN initiative i ON i.id = found.id
      ORDER BY \(ordering)
      """
  }

  static func initiatives(
    _ filter: InitiativeFilter, broughtBefore after: (at: Timestamp, id: InitiativeID)?, limit: Int
  ) -> SQL {
    let from: SQL =
      if let after {
        "(i.created_at < \(after.at) OR (i.created_at = \(after.at) AND i.id > \(after.id)))"
      } else {
        "1 = 1"
      }
    return """
      SELECT \(initiativeColumns()) FROM initiative i WHERE \(matches(filter, .walking)) AND \(from)
      ORDER BY i.created_at DESC, i.id LIMIT \(limit)
      """
  }

  static func initiativeCount(_ filter: InitiativeFilter) -> SQL {
    "SELECT count(*) AS total FROM initiative i WHERE \(matches(filter, .gathering))"
  }

  static func initiativesDue(_ day: Day, limit: Int) -> SQL {
    """
    SELECT \(initiativeColumns()) FROM initiative i
    WHERE i.standing || '' IN ('parked', 'declined') AND i.look_again <= \(day) ORDER BY i.look_again, i.id LIMIT \(limit)
    """
  }

  static func activeInitiatives(after id: String, limit: Int) -> SQL {
    "SELECT i.id AS id FROM initiative i WHERE i.standing = 'active' AND i.id > \(id) ORDER BY i.id LIMIT \(limit)"
  }

  static func save(_ row: InitiativeRow) -> SQL {
    """
    INSERT INTO initiative (id, title, title_folded, search_folded, standing, stage, track, brought_by, created_at,
      changed_at, wanted_by, look_again, merged_into, version)
    VALUES (\(row.id), \(row.title), \(Folded.text(row.title)), \(Folded.text(row.searchText)), \(row.standing),
      \(row.stage), \(row.track), \(row.broughtBy), \(row.createdAt), \(row.changedAt), \(row.wantedBy),
      \(row.lookAgain), \(row.mergedInto), \(row.version))
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, title_folded = excluded.title_folded,
      search_folded = excluded.search_folded, standing = excluded.standing, stage = excluded.stage,
      track = excluded.track, changed_at = excluded.changed_at, wanted_by = excluded.wanted_by,
      look_again = excluded.look_again, merged_into = excluded.merged_into, version = excluded.version
    """
  }

  static func representatives(of id: InitiativeID) -> SQL {
    "SELECT party, person FROM representative WHERE initiative = \(id)"
  }

  static func initiatives(representedBy person: PersonID) -> SQL {
    "SELECT DISTINCT initiative FROM representative WHERE person = \(person) ORDER BY initiative"
  }

  static func deleteRepresentatives(of id: InitiativeID) -> SQL {
    "DELETE FROM representative WHERE initiative = \(id)"
  }

  static func insertRepresentative(_ id: InitiativeID, _ party: Party, _ person: PersonID) -> SQL {
    "INSERT INTO representative (initiative, party, person) VALUES (\(id), \(party), \(person))"
  }

  static func deleteShares(of id: InitiativeID) -> SQL { "DELETE FROM share WHERE initiative = \(id)" }

  static func insertShare(_ id: InitiativeID, _ person: PersonID, _ until: Day) -> SQL {
    "INSERT INTO share (initiative, person, until) VALUES (\(id), \(person), \(until))"
  }

  private static func matches(_ filter: InitiativeFilter, _ plan: ListPlan) -> SQL {
    var parts: [SQL] = ["1 = 1"]
    for word in Folded.text(filter.search).split(separator: " ").prefix(8) {
      parts.append("i.search_folded LIKE \(pattern(String(word))) ESCAPE '!'")
    }
    let isGathering = plan != .walking
    if let standing = filter.standing {
      parts.append(isGathering ? "i.standing = \(standing)" : "i.standing || '' = \(standing)")
    }
    if let stage = filter.stage { parts.append(isGathering ? "i.stage = \(stage)" : "i.stage + 0 = \(stage)") }
    if let track = filter.track { parts.append(isGathering ? "i.track = \(track)" : "i.track || '' = \(track)") }
    if let party = filter.owedBy {
      parts.append("(i.owing & \(party.bit)) <> 0")
    }
    if let (guest, day) = filter.visibleTo {
      parts.append(
        "EXISTS (SELECT 1 FROM share s WHERE s.initiative = i.id AND s.person = \(guest) AND s.until >= \(day))")
    }
    return SQL.joined(parts, by: " AND ")
  }

  /// The pattern that finds a word anywhere, with the signs that LIKE gives a meaning to taken literally.
  private static func pattern(_ word: String) -> String {
    var escaped = ""
    for scalar in word.unicodeScalars {
      if scalar == "%" || scalar == "_" || scalar == "!" { escaped.append("!") }
      escaped.unicodeScalars.append(scalar)
    }
    return "%\(escaped)%"
  }

  private static func initiativeColumns() -> SQL {
    """
    i.id AS id, i.title AS title, i.search_folded AS search_folded, i.standing AS standing, i.stage AS stage,
    i.track AS track, i.brought_by AS brought_by, i.created_at AS created_at, i.changed_at AS changed_at,
    i.wanted_by AS wanted_by, i.look_again AS look_again, i.merged_into AS merged_into, i.version AS version
    """
  }
}
