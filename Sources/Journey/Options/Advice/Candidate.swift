public import Documents
public import Partnership

/// One way to meet a need, with its reasons.
public struct Candidate: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// From the catalogue.
    case platform
    /// A channel that the organisation runs already.
    case have
    /// A small thing of one's own.
    case own
    case nothing
  }

  public let kind: Kind
  /// The id in the catalogue; for the others, their kind and number.
  public let id: String
  public let name: String
  public let category: String
  public let mustHaves: [AskAnswer]
  public let wished: [AskAnswer]
  /// Allowed routes on which it can run; nil when no source says where it can.
  public let routes: [Route]?
  /// How one would leave it again, in words; nil when no source says.
  public let leaving: String?
  /// What to know before: limits of the way out, terms that trap.
  public let warnings: [String]
  /// Facts used here that are older than they should be.
  public let old: [FactSubject]
  /// Why it stands where it stands, in words.
  public let reasons: [String]

  /// Whether it misses a must-have, or no allowed route is left.
  public var isOut: Bool { mustHaves.contains { $0.status == .missed } || routes?.isEmpty == true }

  /// What has to be found out first.
  public var unknown: [AskAnswer] { mustHaves.filter { $0.status == .unknown } }
}

/// Whether something that is asked is met, and how that is known.
public struct AskAnswer: Sendable, Hashable, Codable {
  public let ask: Ask
  public let status: MustHaveStatus
  /// What the fact has of the vocabulary of its subject; empty where none is known.
  public let values: [String]
  /// In words, what the source says, or who should find out.
  public let words: String
  public let source: String?
  public let readOn: Day?
  /// Whether it was read longer ago than a fact counts as fresh.
  public let isOld: Bool
  /// The party that should find out; nil when it is known.
  public let investigator: Party?
}

extension Route: Codable {}
