public import Documents
import Journey
public import Partnership
import Store

/// What the home page answers: what waits for me, what waits for others, since when.
public struct Home: Sendable {
  public struct Item: Sendable, Hashable {
    public let initiative: InitiativeID
    public let title: String
    public let stage: Stage
    public let party: Party
    /// What the gate asks, where it is a gate that asks.
    public var asked: String?
    /// What is owed, or what is to be known.
    public let words: String
    public let since: Timestamp
  }

  /// Owed by the person's party, or one whose hat it wears; the oldest.
  public let mine: [Item]
  /// How many things the party owes in all.
  public let mineCount: Waiting
  /// Owed by others on initiatives that the person's party takes part in.
  public let others: [Item]
  /// Milestones about which the party is informed (I of RACI).
  public let informed: [Item]
  /// Initiatives whose day to look again has come.
  public let lookAgain: [InitiativeRow]
  /// What a guest has been given to see, or the latest of the organisation.
  public let recent: [InitiativeRow]
}

extension Workspace {
  /// The home page, from rows that every write keeps up to date: nothing is computed per initiative.
  public func home(_ session: Session) async throws -> Home {
    let today = session.today
    guard let party = session.actor.party else {
      return Home(mine: [], mineCount: .none, others: [], informed: [], lookAgain: [], recent: [])
    }
    let guest = session.person.isGuest ? session.person.id : nil
    return try await reading { reader in
      if let guest {
        var recent = InitiativeFilter()
        recent.visibleTo = (guest, today)
        return Home(
          mine: [], mineCount: .none, others: [], informed: [], lookAgain: [],
          recent: try reader.initiatives(recent, order: .changed, limit: 20, offset: 0).rows)
      }
      func items(_ rows: [(unmet: Unmet, title: String)]) -> [Home.Item] {
        rows.map { row in
          Home.Item(
            initiative: row.unmet.initiative, title: row.title, stage: row.unmet.stage, party: row.unmet.party,
            asked: Stages.frame(of: row.unmet.stage)?.conditions.first { $0.name == row.unmet.condition }?.title,
            words: row.unmet.reason, since: row.unmet.since)
        }
      }
      let due = try reader.initiatives(dueToLookAgain: today, limit: 20)
      return Home(
        mine: items(try reader.unmet(owedBy: party, limit: Self.shownOfMine)),
        mineCount: try reader.waiting(for: party),
        others: items(try reader.unmet(notOwedBy: party, limit: Self.shownOfOthers)),
        informed: try reader.notices(for: party, limit: 40).map { notice, title in
          Home.Item(
            initiative: notice.initiative, title: title, stage: .rollout, party: party, words: notice.words,
            since: notice.since)
        },
        lookAgain: due, recent: try reader.latestInitiatives(limit: 6))
    }
  }

  /// How many things the home page shows of what the party owes, and of what others owe: the oldest, so that the page
  /// stays one that can be read.
  static let (shownOfMine, shownOfOthers) = (60, 40)

  /// How many things wait for the person's party: the number beside “Waiting for you”.
  public func waitingCount(_ session: Session) async throws -> Waiting {
    guard let party = session.actor.party, !session.person.isGuest else { return .none }
    return try await reading { try $0.waiting(for: party) }
  }
}

/// How many things wait for a party. Beyond a hundred the number says nothing more, and every page has to count them.
public struct Waiting: Sendable, Hashable {
  /// Up to `most`.
  public let count: Int

  public static let most = 100
  public static let none = Waiting(0)

  public init(_ count: Int) { self.count = min(count, Self.most) }

  /// Whether there may be more.
  public var isMore: Bool { count >= Self.most }
}

extension Reader {
  fileprivate func waiting(for party: Party) throws -> Waiting {
    Waiting(try unmetCount(owedBy: party, upTo: Waiting.most))
  }
}
