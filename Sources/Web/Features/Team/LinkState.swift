import Documents
import Partnership

/// What has become of a single-use link.
enum LinkState: Sendable, Hashable {
  case waiting(until: Timestamp)
  case used(Timestamp)
  case withdrawn(Timestamp)
  case expired(Timestamp)

  init(_ link: LinkRow, at now: Timestamp) {
    if let used = link.usedAt {
      self = .used(used)
    } else if let withdrawn = link.withdrawnAt {
      self = .withdrawn(withdrawn)
    } else {
      self = link.expiresAt <= now ? .expired(link.expiresAt) : .waiting(until: link.expiresAt)
    }
  }

  var isWaiting: Bool {
    if case .waiting = self { true } else { false }
  }
}
