public import Documents

/// What a file claims to have happened to an initiative elsewhere, as the journal keeps it: by whom and when it was
/// imported stands in the entry itself.
///
/// Nobody here saw it happen. The acts count for what is shown, but no sign-off and no waiver among them opens a gate.
public struct ImportedHistory: Sendable, Hashable, Codable {
  /// The organisation that wrote the file, as far as its amounts and dates need it.
  public struct Origin: Sendable, Hashable, Codable {
    public let organisation: String
    public let currency: Currency
    /// In their order.
    public let parties: [Party]
    public let timeZone: String
    public let horizonYears: Int

    public init(organisation: String, currency: Currency, parties: [Party], timeZone: String, horizonYears: Int) {
      self.organisation = organisation
      self.currency = currency
      self.parties = parties
      self.timeZone = timeZone
      self.horizonYears = horizonYears
    }
  }

  /// SHA-256 of the file.
  public let file: Digest
  /// Nil where a file itself tells of an earlier import.
  public let origin: Origin?
  public let acts: [ClaimedAct]?
  /// The revisions that came with it.
  public let records: [RecordNote]?

  public init(file: Digest, origin: Origin? = nil, acts: [ClaimedAct]? = nil, records: [RecordNote]? = nil) {
    self.file = file
    self.origin = origin
    self.acts = acts
    self.records = records
  }

  /// The acts with numbers below those of every real entry, in their order.
  /// - Throws: the decoder's error when an act does not have the form of its kind.
  public func dated() throws -> [DatedAct] {
    let acts = acts ?? []
    return try acts.enumerated().compactMap { index, claimed in
      // What refers to an act of this history refers to it by its place in the file.
      let offset = Int64(acts.count + 1)
      guard let act = try claimed.act().renumbered({ $0 - offset }) else { return nil }
      return DatedAct(
        number: Int64(index + 1) - offset, person: claimed.person, party: claimed.party, at: claimed.at, act: act)
    }
  }
}

/// An act as a file tells it.
public struct ClaimedAct: Sendable, Hashable, Codable {
  public let at: Timestamp
  public let kind: String
  public let person: PersonID?
  public let party: Party?
  /// The canonical body, as an entry of its own would hold it. Acts of the same history are referred to by their
  /// place, from 1.
  public let body: String

  /// - Parameter dated: an act whose references are places already.
  /// - Throws: the encoder's error.
  public init(_ dated: DatedAct) throws {
    at = dated.at
    kind = dated.act.kind
    person = dated.person
    party = dated.party
    body = try dated.act.body()
  }

  func act() throws -> Act {
    guard let act = try Act(kind: kind, body: body) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "“\(kind)” is no kind of act."))
    }
    return act
  }
}

extension Act {
  /// The same act with the numbers of the acts that it refers to changed.
  /// - Parameter number: the new number; nil where the act referred to is not there.
  /// - Returns: nil when it refers to one that is not there: it then says nothing.
  public func renumbered(_ number: (Int64) -> Int64?) -> Act? {
    switch self {
    case .waiverSettled(let act):
      number(act.proposal).map {
        .waiverSettled(WaiverSettlement(proposal: $0, agrees: act.agrees, reason: act.reason))
      }
    case .signOffWithdrawn(let act):
      number(act.signOff).map {
        .signOffWithdrawn(SignOffWithdrawal(party: act.party, signOff: $0, reason: act.reason))
      }
    default: self
    }
  }

  /// The people whom the act names, besides whoever did it.
  public var people: [PersonID] {
    switch self {
    case .represented(let act): [act.person]
    case .invited(let act): [act.person].compactMap { $0 }
    case .shared(let act): [act.guest]
    case .setAside(let act): [act.person]
    default: []
    }
  }
}
