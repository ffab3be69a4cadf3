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
    let history = try await history(of: id, before: nil, limit: Self.longestTable, as: session)
    func name(_ person: PersonID?) -> String {
      person.map { history.people[$0]?.name ?? "" }.flatMap { $0.isEmpty ? nil : $0 } ?? ""
    }
    return CSV(
      header: ["Entry", "On", "At (UTC)", "Party", "Person", "What happened", "Link"],
      rows: history.lines.map { line in
        [
          .number(String(line.entry.number)), .day(session.settings.day(at: line.entry.at)),
          .text(line.entry.at.description), .text(line.entry.party?.title ?? ""), .text(name(line.entry.person)),
          .text(line.words ?? "The words of this entry were erased."), .text(line.entry.link.hex),
        ]
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

extension InitiativeView {
  /// Who is on it as a table: who speaks for each party, and with which guests it is shared.
  public var teamTable: CSV {
    let speaking = initiative.course.representatives.keys.sorted().flatMap { party in
      representatives(of: party).map { person -> [CSV.Cell] in
        [.text(name(person)), .text(party.title), .text("speaks for the party"), .empty]
      }
    }
    let guests = initiative.course.guests.keys.sorted().map { guest -> [CSV.Cell] in
      [.text(name(guest)), .text(Party.agency.title), .text("guest"), .day(initiative.course.guests[guest])]
    }
    return CSV(header: ["Name", "Party", "Part", "Until"], rows: speaking + guests)
  }
}
