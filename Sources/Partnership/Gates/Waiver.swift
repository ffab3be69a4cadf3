public import Documents

/// A condition set aside with open eyes: proposed by one side, confirmed by the other, with a reason.
public struct Waiver: Sendable, Hashable {
  public let proposal: WaiverProposal
  /// The sequence number of the journal entry that proposed it; it is the waiver's name.
  public let number: Int64
  public let proposedBy: PersonID?
  public let proposedAt: Timestamp
  /// The party that confirmed, once it has; a party's own condition needs no second side.
  public var confirmedBy: Party?
  public var isRefused = false
  /// Whether a file claims it: it is shown and sets nothing aside.
  public let isImported: Bool

  public init(
    proposal: WaiverProposal, number: Int64, proposedBy: PersonID?, proposedAt: Timestamp, confirmedBy: Party? = nil,
    isImported: Bool = false
  ) {
    self.proposal = proposal
    self.number = number
    self.proposedBy = proposedBy
    self.proposedAt = proposedAt
    self.confirmedBy = confirmedBy
    self.isImported = isImported
  }

  public var isInForce: Bool { confirmedBy != nil && !isRefused && !isImported }
  public var isPending: Bool { isOpen && !isImported }
  /// Whether nobody has answered the proposal, here or where it was made.
  public var isOpen: Bool { confirmedBy == nil && !isRefused }

  /// What has become of it, in words.
  public var outcome: String {
    if isImported { return "imported, sets nothing aside here" }
    if isRefused { return "not agreed" }
    guard let confirmedBy else { return "waits for \(proposal.confirmer?.title ?? "the other side")" }
    return confirmedBy == proposal.party && proposal.confirmer == nil
      ? "in force, its own condition" : "agreed by \(confirmedBy.title)"
  }
}

/// Who may set which condition aside, and who has to agree.
public enum WaiverRule {
  /// The parties whose conditions nobody else can set aside.
  public static let guarded: Set<Party> = [.hr, .security, .dataProtection]

  /// Why a proposal is refused.
  public enum Refusal: Error, Sendable, Hashable {
    case nothingToWaive
    case guardedByParty(Party)
    case notASide(Party)
    case mixed
    case onlyOtherSideConfirms(Party)

    public var message: String {
      switch self {
      case .nothingToWaive:
        "Choose at least one condition that is still open; a condition that is held needs no waiver."
      case .guardedByParty(let party):
        "Only \(party.title) can waive what it is owed to look at. Ask its representative."
      case .notASide(let party):
        "\(party.title) cannot propose this waiver: Communications or IT proposes, and the other of the two confirms."
      case .mixed:
        "These conditions are waived by different parties. Propose them one party at a time."
      case .onlyOtherSideConfirms(let party):
        "Only a representative of \(party.title) can confirm this waiver."
      }
    }
  }

  /// The party that has to confirm a waiver of `conditions` that `proposer` proposes, or nil when the proposal
  /// stands by itself because the party waives what only it can waive.
  public static func confirmer(
    of conditions: [Assessment], proposedBy proposer: Party
  ) throws(Refusal) -> Party? {
    guard !conditions.isEmpty, conditions.allSatisfy({ $0.state == .open }) else { throw .nothingToWaive }
    // A hat keeps its guard: Security's condition stays Security's when IT wears the hat.
    let owners = conditions.map { ($0.hat ?? $0.owing, $0.owing) }
    let guardedOnes = owners.filter { guarded.contains($0.0) }
    if guardedOnes.isEmpty {
      switch proposer {
      case .communications: return .it
      case .it: return .communications
      default: throw .notASide(proposer)
      }
    }
    guard guardedOnes.count == owners.count, Set(guardedOnes.map(\.1)).count == 1 else { throw .mixed }
    guard guardedOnes[0].1 == proposer else { throw .guardedByParty(guardedOnes[0].0) }
    return nil
  }
}
