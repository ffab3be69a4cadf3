public import Documents

/// What has become of a single-use link.
public enum LinkState: Sendable, Hashable {
  case waiting(until: Timestamp)
  case used(Timestamp)
  case withdrawn(Timestamp)
  case expired(Timestamp)

  public init(_ link: LinkRow, at now: Timestamp) {
    if let used = link.usedAt {
      self = .used(used)
    } else if let withdrawn = link.withdrawnAt {
      self = .withdrawn(withdrawn)
    } else {
      self = link.expiresAt <= now ? .expired(link.expiresAt) : .waiting(until: link.expiresAt)
    }
  }

  public var isWaiting: Bool {
    if case .waiting = self { true } else { false }
  }

  /// One word for it.
  public var title: String {
    switch self {
    case .waiting: "waiting"
    case .used: "used"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    }
  }
}
