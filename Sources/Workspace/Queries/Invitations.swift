public import Documents
public import Partnership
import Store

/// A single-use link as those who may send links see it: never its token.
public struct SentLink: Sendable, Hashable {
  public enum State: Sendable, Hashable {
    case waiting(until: Timestamp)
    case used(Timestamp)
    case expired(Timestamp)
    case withdrawn(Timestamp)
  }

  public let id: LinkID
  public let party: Party
  /// Whom it was meant for, as far as that was said.
  public let name: String
  public let sentAt: Timestamp
  public let state: State

  public init(id: LinkID, party: Party, name: String, sentAt: Timestamp, state: State) {
    self.id = id
    self.party = party
    self.name = name
    self.sentAt = sentAt
    self.state = state
  }

  init(_ row: LinkRow, at now: Timestamp) {
    let state: State =
      if let used = row.usedAt {
        .used(used)
      } else if let withdrawn = row.withdrawnAt {
        .withdrawn(withdrawn)
      } else {
        row.expiresAt <= now ? .expired(row.expiresAt) : .waiting(until: row.expiresAt)
      }
    self.init(id: row.id, party: row.party, name: row.name, sentAt: row.createdAt, state: state)
  }

  public var isWaiting: Bool {
    if case .waiting = state { true } else { false }
  }
}

extension InitiativeView {
  /// The single-use links, the latest first, for those who may send them; empty for others.
  public var invitations: [SentLink] { links.map { SentLink($0, at: now) } }
}

/// An initiative that another one can be merged into.
public struct MergeTarget: Sendable, Hashable {
  public let id: InitiativeID
  public let title: String

  public init(id: InitiativeID, title: String) {
    self.id = id
    self.title = title
  }
}

extension Workspace {
  /// The other initiatives that are under way, by title.
  public func mergeTargets(for id: InitiativeID, as session: Session) async throws -> [MergeTarget] {
    try await others(than: id, as: session).map { MergeTarget(id: $0.id, title: $0.title) }
  }
}
