public import Documents

/// A party brings a need.
public struct Opening: Sendable, Hashable, Codable {
  public let party: Party
  public init(party: Party) { self.party = party }
}

/// A member begins, or ceases, to speak for a party.
public struct Representation: Sendable, Hashable, Codable {
  public let party: Party
  public let person: PersonID
  public let speaks: Bool

  public init(party: Party, person: PersonID, speaks: Bool = true) {
    self.party = party
    self.person = person
    self.speaks = speaks
  }
}

/// A party is asked for its answer, by a single-use link or in its account.
public struct Invitation: Sendable, Hashable, Codable {
  public let party: Party
  /// The link, by its id: the token itself is shown once and stored as a digest only.
  public let link: LinkID?
  /// The member who is asked, where that is known.
  public let person: PersonID?

  public init(party: Party, link: LinkID? = nil, person: PersonID? = nil) {
    self.party = party
    self.link = link
    self.person = person
  }
}

public struct InvitationWithdrawal: Sendable, Hashable, Codable {
  public let party: Party
  public let link: LinkID

  public init(party: Party, link: LinkID) {
    self.party = party
    self.link = link
  }
}

/// A party's answer to a need: three answers of equal rank.
public struct Answer: Sendable, Hashable, Codable {
  public enum Choice: String, CaseIterable, Codable, Sendable, Hashable {
    case yes, yesIf = "if", notNow = "not-now"

    public var title: String {
      switch self {
      case .yes: "Yes"
      case .yesIf: "Yes, if…"
      case .notNow: "Not now, because…"
      }
    }

    /// Whether the answer says nothing without words.
    public var needsWords: Bool { self != .yes }
  }

  public let party: Party
  public let choice: Choice
  public let words: String
  /// The link that was used, nil when a member answered signed in.
  public let link: LinkID?

  public init(party: Party, choice: Choice, words: String, link: LinkID? = nil) {
    self.party = party
    self.choice = choice
    self.words = words
    self.link = link
  }
}

/// IT, or the digital adviser for the quick track, settles the track.
public struct TrackConfirmation: Sendable, Hashable, Codable {
  public let track: Track
  public let proposed: Track
  /// Asked for when the track differs from the proposed one.
  public let reason: String

  public init(track: Track, proposed: Track, reason: String) {
    self.track = track
    self.proposed = proposed
    self.reason = reason
  }
}

/// A gate was passed, with its conditions as they stood.
public struct Passage: Sendable, Hashable, Codable {
  public let stage: Stage
  public let next: Stage?
  public let conditions: [Assessment]

  public init(stage: Stage, next: Stage?, conditions: [Assessment]) {
    self.stage = stage
    self.next = next
    self.conditions = conditions
  }
}

public struct WaiverProposal: Sendable, Hashable, Codable {
  public let party: Party
  public let conditions: [String]
  public let reason: String
  /// Who has to agree; nil when the party waives what only it can waive.
  public let confirmer: Party?

  public init(party: Party, conditions: [String], reason: String, confirmer: Party?) {
    self.party = party
    self.conditions = conditions
    self.reason = reason
    self.confirmer = confirmer
  }
}

public struct WaiverSettlement: Sendable, Hashable, Codable {
  /// The journal entry that proposed it.
  public let proposal: Int64
  public let agrees: Bool
  public let reason: String

  public init(proposal: Int64, agrees: Bool, reason: String) {
    self.proposal = proposal
    self.agrees = agrees
    self.reason = reason
  }
}

/// What a representative signs.
public struct SignOffStatement: Sendable, Hashable, Codable {
  public let party: Party
  /// The digest of the stored manifest.
  public let manifest: Digest
  /// The exposure that the signer saw.
  public let exposure: Exposure
  public let bounds: Bounds
  /// What the signer adds in words.
  public let words: String

  public init(party: Party, manifest: Digest, exposure: Exposure, bounds: Bounds, words: String) {
    self.party = party
    self.manifest = manifest
    self.exposure = exposure
    self.bounds = bounds
    self.words = words
  }
}

public struct SignOffWithdrawal: Sendable, Hashable, Codable {
  public let party: Party
  /// The journal entry that holds the sign-off.
  public let signOff: Int64
  public let reason: String

  public init(party: Party, signOff: Int64, reason: String) {
    self.party = party
    self.signOff = signOff
    self.reason = reason
  }
}

/// An initiative is parked, declined, withdrawn, merged, completed or taken up again.
public struct StandingChange: Sendable, Hashable, Codable {
  public let standing: Standing
  public let reason: String
  /// When to look at it again.
  public let lookAgain: Day?
  /// The initiative that it is merged into.
  public let into: InitiativeID?

  public init(standing: Standing, reason: String, lookAgain: Day? = nil, into: InitiativeID? = nil) {
    self.standing = standing
    self.reason = reason
    self.lookAgain = lookAgain
    self.into = into
  }
}

/// An initiative is shared with a guest until a day, or no longer.
public struct Sharing: Sendable, Hashable, Codable {
  public let guest: PersonID
  /// The last day; nil ends the sharing now.
  public let until: Day?

  public init(guest: PersonID, until: Day?) {
    self.guest = guest
    self.until = until
  }
}

/// A party reveals what its members scored and weighed, each for themselves.
public struct Reveal: Sendable, Hashable, Codable {
  public let party: Party
  public init(party: Party) { self.party = party }
}

/// The sheets of somebody who has left a party are set aside: they stay, and are not counted any more.
public struct SettingAside: Sendable, Hashable, Codable {
  public let party: Party
  public let person: PersonID
  /// The sheets as they stood. A later revision counts again.
  public let sheets: [Citation]

  public init(party: Party, person: PersonID, sheets: [Citation]) {
    self.party = party
    self.person = person
    self.sheets = sheets
  }
}
