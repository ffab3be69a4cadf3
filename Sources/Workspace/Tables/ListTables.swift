public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// How many rows a download has at most.
  public static let longestTable = 20_000

  /// All initiatives of a filter as a table, the last change first; a guest gets those that are shared.
  /// - Parameter query: as for `initiatives`; `page` is passed over.
  public func initiativesTable(_ query: Form, as session: Session) async throws -> CSV {
    let filter = try Self.filter(query, as: session)
    let rows = try await reading { reader in
      try reader.initiatives(filter, order: .changed, limit: Self.longestTable, offset: 0).rows
    }
    let day = { (moment: Timestamp) in CSV.Cell.day(session.settings.day(at: moment)) }
    return CSV(
      header: [
        "Id", "Initiative", "Brought by", "Standing", "Stage", "Step", "Track", "Wanted by", "Look again", "Created on",
        "Changed on",
      ],
      rows: rows.map { row in
        [
          .text(row.id.text), .text(row.title), .text(row.broughtBy.title), .text(row.standing.title),
          .text(row.stage.title), .number(String(row.stage.rawValue)), .text(row.track.title), .day(row.wantedBy),
          .day(row.lookAgain), day(row.createdAt), day(row.changedAt),
        ]
      })
  }

  /// The journal of one initiative as a table, the latest entry first.
  public func journalTable(of id: InitiativeID, as session: Session) async throws -> CSV {
    table(of: try await history(of: id, before: nil, limit: Self.longestTable, as: session), session)
  }

  /// The journal of accounts and settings as a table, the latest entry first. For administrators.
  public func organisationJournalTable(_ session: Session) async throws -> CSV {
    table(of: try await organisationHistory(before: nil, limit: Self.longestTable, as: session), session)
  }

  private func table(of history: History, _ session: Session) -> CSV {
    CSV(
      header: ["Entry", "On", "At (UTC)", "Party", "Person", "What happened", "Link"],
      rows: history.lines.map { line in
        [
          .number(String(line.entry.number)), .day(session.settings.day(at: line.entry.at)),
          .text(line.entry.at.description), .text(line.entry.party?.title ?? ""),
          .text(line.entry.person.flatMap { history.people[$0]?.name } ?? ""),
          .text(line.words ?? "The words of this entry were erased."), .text(line.entry.link.hex),
        ]
      })
  }

  /// One's own tokens as a table: their names and days, and nothing by which a program could act.
  public func tokensTable(_ session: Session) async throws -> CSV {
    let day = { (moment: Timestamp) in session.settings.day(at: moment) }
    return CSV(
      header: ["Name", "Made on", "Last used on", "Last day"],
      rows: try await tokens(session).map { token in
        [.text(token.name), .day(day(token.createdAt)), .day(token.seenAt.map(day)), .day(day(token.expiresAt))]
      })
  }

  /// People as a table, those whom the page shows.
  public func peopleTable(_ session: Session) async throws -> CSV {
    let directory = try await directory(session)
    return CSV(
      header: ["Name", "Address", "Party", "Digital adviser", "Administrator", "Until", "Closed on"],
      rows: directory.shown(on: session.today).map { person in
        [
          .text(person.name), .text(person.email), .text(person.party?.title ?? ""),
          .text(person.id == directory.settings.digitalAdviser ? "yes" : ""),
          .text(person.isAdministrator ? "yes" : ""), .day(person.endsOn),
          .day(person.closedAt.map { session.settings.day(at: $0) }),
        ]
      })
  }
}
