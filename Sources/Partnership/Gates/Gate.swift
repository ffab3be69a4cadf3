public import Documents

/// One condition as it stands, with the party that really owes it here and any waiver in force.
public struct Assessment: Sendable, Hashable, Codable {
  public enum State: String, CaseIterable, Sendable, Hashable, Codable {
    case held, open, waived
  }

  public let stage: Stage
  public let condition: String
  public let title: String
  /// The party that owes it in this organisation.
  public let owing: Party
  /// The party whose hat `owing` wears for this condition, where that is another.
  public let hat: Party?
  public let state: State
  /// Why it is open, or why it was waived.
  public let reason: String?

  public init(
    stage: Stage, condition: String, title: String, owing: Party, hat: Party? = nil, state: State,
    reason: String? = nil
  ) {
    self.stage = stage
    self.condition = condition
    self.title = title
    self.owing = owing
    self.hat = hat
    self.state = state
    self.reason = reason
  }

  public var isMet: Bool { state != .open }
}

/// The conditions between one stage and the next. Whether the gate is open is computed, never stored.
public struct Gate<Subject>: Sendable {
  public let stage: Stage
  public let conditions: [Condition<Subject>]

  public init(after stage: Stage, _ conditions: [Condition<Subject>]) {
    self.stage = stage
    self.conditions = conditions
  }

  /// Looks at each condition that `track` asks.
  /// - Parameters:
  ///   - parties: those that the organisation has; a condition of one that is missing goes to its understudy,
  ///     or is not asked.
  ///   - waived: the reason of each waiver in force, by the condition's name.
  public func assess(
    _ subject: Subject, on track: Track, parties: Set<Party>, waived: [String: String]
  ) -> [Assessment] {
    conditions.compactMap { condition in
      guard condition.tracks.contains(track) else { return nil }
      let owed = condition.owing(subject)
      guard let owing = parties.wearer(of: owed), parties.contains(owing) else { return nil }
      let hat = owing == owed ? nil : owed
      func assessment(_ state: Assessment.State, _ reason: String?) -> Assessment {
        Assessment(
          stage: stage, condition: condition.name, title: condition.title, owing: owing, hat: hat, state: state,
          reason: reason)
      }
      switch condition.check(subject) {
      case .notAsked: return nil
      case .held: return assessment(.held, nil)
      case .open(let reason):
        if let waiver = waived[condition.name] { return assessment(.waived, waiver) }
        return assessment(.open, reason)
      }
    }
  }
}

/// An unmet condition as the home page lists it: who owes what, since when.
public struct Unmet: Sendable, Hashable {
  public let initiative: InitiativeID
  public let stage: Stage
  public let condition: String
  public let party: Party
  public let reason: String
  public let since: Timestamp

  public init(
    initiative: InitiativeID, stage: Stage, condition: String, party: Party, reason: String, since: Timestamp
  ) {
    self.initiative = initiative
    self.stage = stage
    self.condition = condition
    self.party = party
    self.reason = reason
    self.since = since
  }

  /// What is unmet now, keeping the date of what was unmet already; the order is that of `assessments`.
  public static func updated(
    _ assessments: [Assessment], of initiative: InitiativeID, before: [Unmet], at now: Timestamp
  ) -> [Unmet] {
    assessments.filter { !$0.isMet }.map { assessment in
      let known = before.first { $0.condition == assessment.condition && $0.party == assessment.owing }
      return Unmet(
        initiative: initiative, stage: assessment.stage, condition: assessment.condition, party: assessment.owing,
        reason: assessment.reason ?? assessment.title, since: known?.since ?? now)
    }
  }
}
