public import Documents

/// One entry of the journal: what was decided or changed, by whom, when, and its place in the hash chain.
public struct JournalEntry: Sendable, Hashable {
  /// 1 for the first; the order of the journal is this number, not the clock.
  public let number: Int64
  public let initiative: InitiativeID?
  public let kind: String
  public let person: PersonID?
  public let party: Party?
  public let at: Timestamp
  /// Random, erased together with the body by a redaction.
  public let salt: [UInt8]?
  /// Canonical JSON, nil once redacted.
  public let body: String?
  /// SHA-256(salt, body).
  public let commitment: Digest
  /// SHA-256 over the previous entry's link and this entry's header and commitment.
  public let link: Digest

  public init(
    number: Int64, initiative: InitiativeID?, kind: String, person: PersonID?, party: Party?, at: Timestamp,
    salt: [UInt8]?, body: String?, commitment: Digest, link: Digest
  ) {
    self.number = number
    self.initiative = initiative
    self.kind = kind
    self.person = person
    self.party = party
    self.at = at
    self.salt = salt
    self.body = body
    self.commitment = commitment
    self.link = link
  }

  public var isRedacted: Bool { body == nil }
}

/// The journal's hash chain.
///
/// Each link commits to a salted hash of the entry's body rather than to the body, so that a body and its salt can
/// be erased later and the chain still verifies. Whoever hosts the file could rewrite a whole chain, but not a
/// printed head of it.
public enum Chain {
  /// What the first entry links to.
  public static let origin = Digest(of: "tandem journal 1")

  /// The length of every salt, in bytes. It is fixed because salt and body are hashed as one run of bytes: were it
  /// free, the border between the two could be moved without a trace.
  public static let saltLength = 16

  /// SHA-256(salt, body).
  public static func commitment(salt: [UInt8], body: String) -> Digest {
    Digest(of: salt + Array(body.utf8))
  }

  /// The entry that follows `previous`.
  /// - Parameter salt: 16 random bytes (`saltLength`); an entry with another number of them does not verify.
  public static func entry(
    after previous: (number: Int64, link: Digest)?, initiative: InitiativeID?, kind: String, person: PersonID?,
    party: Party?, at: Timestamp, salt: [UInt8], body: String
  ) -> JournalEntry {
    let number = (previous?.number ?? 0) + 1
    let commitment = commitment(salt: salt, body: body)
    return JournalEntry(
      number: number, initiative: initiative, kind: kind, person: person, party: party, at: at, salt: salt, body: body,
      commitment: commitment,
      link: link(
        previous: previous?.link ?? origin, number: number, initiative: initiative, kind: kind, person: person,
        party: party, at: at, commitment: commitment))
  }

  static func link(
    previous: Digest, number: Int64, initiative: InitiativeID?, kind: String, person: PersonID?, party: Party?,
    at: Timestamp, commitment: Digest
  ) -> Digest {
    // One line per field; none of them can hold a line break, so no two headers read the same.
    let fields = [
      previous.hex, String(number), initiative?.text ?? "", kind, person?.text ?? "", party?.rawValue ?? "",
      at.description, commitment.hex,
    ]
    return Digest(of: fields.joined(separator: "\n"))
  }

  /// What is wrong with a chain, and at which entry.
  public struct Break: Error, Sendable, Hashable {
    public let number: Int64
    public let message: String

    public init(number: Int64, message: String) {
      self.number = number
      self.message = message
    }
  }

  /// Verifies entries in order, a few at a time, so that a long journal needs little memory.
  public struct Verifier: Sendable {
    public private(set) var count: Int64 = 0
    public private(set) var head = Chain.origin
    private var erased: Set<Int64> = []

    public init() {}

    /// - Throws: `Break` at the first entry that does not follow from the one before.
    public mutating func take(_ entry: JournalEntry) throws(Break) {
      guard entry.number == count + 1 else {
        throw Break(
          number: count + 1, message: "Entry \(count + 1) is missing: the next one found is entry \(entry.number).")
      }
      let expected = Chain.link(
        previous: head, number: entry.number, initiative: entry.initiative, kind: entry.kind, person: entry.person,
        party: entry.party, at: entry.at, commitment: entry.commitment)
      guard expected == entry.link else {
        throw Break(
          number: entry.number,
          message: "Entry \(entry.number) does not follow from the one before: its header or its place was changed.")
      }
      switch (entry.salt, entry.body) {
      case (let salt?, let body?):
        guard salt.count == Chain.saltLength, Chain.commitment(salt: salt, body: body) == entry.commitment else {
          throw Break(
            number: entry.number, message: "The body of entry \(entry.number) was changed after it was written.")
        }
      case (nil, nil):
        erased.insert(entry.number)
      default:
        throw Break(number: entry.number, message: "Entry \(entry.number) has lost either its body or its salt.")
      }
      if let redaction = entry.redaction { erased.remove(redaction) }
      head = entry.link
      count = entry.number
    }

    /// Call after the last entry.
    /// - Throws: `Break` when a body is gone without a journalled redaction.
    public func finish() throws(Break) {
      if let first = erased.min() {
        throw Break(
          number: first, message: "The body of entry \(first) is gone, and no redaction in the journal says why.")
      }
    }
  }
}

extension JournalEntry {
  /// The number of the entry that this one erases, when it is a redaction.
  fileprivate var redaction: Int64? {
    guard kind == Redaction.kind, let body else { return nil }
    return (try? CanonicalJSON.decode(Redaction.self, from: body))?.entry  // An unreadable redaction redacts nothing.
  }
}

/// The act of erasing an entry's body and salt.
public struct Redaction: Sendable, Hashable, Codable {
  public static let kind = "redaction"
  public let entry: Int64
  public let reason: String

  public init(entry: Int64, reason: String) {
    self.entry = entry
    self.reason = reason
  }
}
