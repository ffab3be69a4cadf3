public import Documents

/// The kinds of record, by the word that is stored. A stage brings its own in its folder of Journey.
public struct Kind: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral, Comparable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: StaticString) { rawValue = "\(value)" }
  public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
}

/// One immutable revision of a record: what a party wrote, as the bytes that were stored.
public struct Revision: Sendable, Hashable {
  public let record: RecordID
  /// The initiative that it belongs to, nil for what all initiatives share.
  public let initiative: InitiativeID?
  public let kind: Kind
  /// The party whose record it is: its members edit, others comment.
  public let party: Party?
  /// 1 for the first.
  public let number: Int
  /// The version of the body's form; an older one is upcast on reading, never rewritten.
  public let schema: Int
  /// Canonical JSON (RFC 8785).
  public let body: String
  public let digest: Digest
  public let author: PersonID
  public let at: Timestamp
  /// Whether this revision takes the record away. Its body stays, because others may cite it.
  public let isRemoval: Bool

  /// - Parameter digest: as stored; computed from the body for a new revision.
  public init(
    record: RecordID, initiative: InitiativeID?, kind: Kind, party: Party?, number: Int, schema: Int, body: String,
    digest: Digest? = nil, author: PersonID, at: Timestamp, isRemoval: Bool = false
  ) {
    self.record = record
    self.initiative = initiative
    self.kind = kind
    self.party = party
    self.number = number
    self.schema = schema
    self.body = body
    self.digest = digest ?? Digest(of: body)
    self.author = author
    self.at = at
    self.isRemoval = isRemoval
  }

  public var citation: Citation { Citation(record: record, revision: number) }
}

/// A reference to one revision, so that what rests on it can say when it has changed.
public struct Citation: Hashable, Sendable, Codable {
  public let record: RecordID
  public let revision: Int

  public init(record: RecordID, revision: Int) {
    self.record = record
    self.revision = revision
  }
}
