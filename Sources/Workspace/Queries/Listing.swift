public import Documents
public import Partnership
import Store

/// One page of the list of initiatives.
public struct Listing: Sendable {
  public let rows: [InitiativeRow]
  public let total: Int
  public let page: Int
  public let pageCount: Int
  public let filter: InitiativeFilter
}

/// Where a list in the order of bringing goes on.
public struct CreationPlace: Sendable {
  let at: Timestamp
  let id: InitiativeID

  public init(_ row: InitiativeRow) {
    at = row.createdAt
    id = row.id
  }

  /// As `text` wrote it; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "|").map(String.init)
    guard parts.count == 2, let at = Timestamp(parts[0]), let id = InitiativeID(parts[1]) else { return nil }
    self.at = at
    self.id = id
  }

  public var text: String { "\(at)|\(id)" }
}

extension Workspace {
  /// Initiatives by filter in the order in which they were brought, the last first; a guest gets those that are shared.
  public func initiatives(
    _ filter: InitiativeFilter, after: CreationPlace?, limit: Int, as session: Session
  ) async throws -> [InitiativeRow] {
    guard session.actor.may(.listInitiatives) else {
      throw Refusal.forbidden("Initiatives are seen by members of a party.")
    }
    var asked = filter
    if session.person.isGuest { asked.visibleTo = (session.person.id, session.today) }
    let wanted = asked
    return try await reading { reader in
      try reader.initiatives(wanted, broughtBefore: after.map { ($0.at, $0.id) }, limit: limit)
    }
  }

  /// How many initiatives a page of the list shows.
  public static let listLength = 25

  /// Initiatives by filter and search; a guest gets those that are shared.
  /// - Parameter query: `q`, `standing`, `stage`, `track`, `party`, `page`. What makes no sense is left aside, because
  ///   an address is not a form.
  public func initiatives(_ query: Form, as session: Session) async throws -> Listing {
    let asked = try Self.filter(query, as: session)
    let wanted = max(1, min(query["page"].flatMap(Int.init) ?? 1, 100_000))
    return try await reading { reader in
      var page = wanted
      var found = try reader.initiatives(
        asked, order: .changed, limit: Self.listLength, offset: (page - 1) * Self.listLength)
      let pages = max(1, (found.total + Self.listLength - 1) / Self.listLength)
      if page > pages {
        page = pages
        found = try reader.initiatives(
          asked, order: .changed, limit: Self.listLength, offset: (page - 1) * Self.listLength)
      }
      return Listing(rows: found.rows, total: found.total, page: page, pageCount: pages, filter: asked)
    }
  }

  /// The filter that an address asks for, as far as the person may see.
  static func filter(_ query: Form, as session: Session) throws -> InitiativeFilter {
    guard session.actor.may(.listInitiatives) else {
      throw Refusal.forbidden(
        "Initiatives are seen by members of a party. What concerns all staff is announced to all.")
    }
    var filter = InitiativeFilter()
    filter.search = String((query["q"] ?? "").prefix(200)).filter { $0 != "\u{0}" }
    filter.standing = query["standing"].flatMap(Standing.init(rawValue:))
    filter.stage = query["stage"].flatMap(Stage.init(slug:))
    filter.track = query["track"].flatMap(Track.init(rawValue:))
    filter.owedBy = query["party"].flatMap(Party.init(rawValue:))
    if session.person.isGuest { filter.visibleTo = (session.person.id, session.today) }
    return filter
  }
}
