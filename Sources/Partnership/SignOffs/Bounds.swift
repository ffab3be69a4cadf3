public import Documents

/// What a decision exposes the organisation to, as computed from its records.
public struct Exposure: Sendable, Hashable, Codable {
  /// The upper end of the costs' 90 % interval over the case's horizon.
  public var cost: Money?
  /// When it is to be ready.
  public var date: Day?
  /// The upper end of the losses from risks.
  public var worstLoss: Money?

  public init(cost: Money? = nil, date: Day? = nil, worstLoss: Money? = nil) {
    self.cost = cost
    self.date = date
    self.worstLoss = worstLoss
  }
}

/// How far a signer lets cost, date and worst loss move before asking to be asked again.
public struct Bounds: Sendable, Hashable, Codable {
  public var cost: Money?
  public var date: Day?
  public var worstLoss: Money?

  public init(cost: Money? = nil, date: Day? = nil, worstLoss: Money? = nil) {
    self.cost = cost
    self.date = date
    self.worstLoss = worstLoss
  }

  /// One limit that the present exposure is beyond.
  public enum Breach: Sendable, Hashable {
    case cost(limit: Money, now: Money)
    case date(limit: Day, now: Day)
    case worstLoss(limit: Money, now: Money)
    /// The currency changed under the signer's limit, so the two cannot be compared.
    case currency(limit: Money, now: Money)
  }

  /// Every limit that `exposure` is beyond; a limit that was not stated is never broken.
  public func breaches(of exposure: Exposure) -> [Breach] {
    var found: [Breach] = []
    if let limit = cost, let now = exposure.cost {
      if let more = now.isMore(than: limit) {
        if more { found.append(.cost(limit: limit, now: now)) }
      } else {
        found.append(.currency(limit: limit, now: now))
      }
    }
    if let limit = date, let now = exposure.date, now > limit { found.append(.date(limit: limit, now: now)) }
    if let limit = worstLoss, let now = exposure.worstLoss {
      if let more = now.isMore(than: limit) {
        if more { found.append(.worstLoss(limit: limit, now: now)) }
      } else {
        found.append(.currency(limit: limit, now: now))
      }
    }
    return found
  }
}
