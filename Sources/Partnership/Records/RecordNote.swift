/// What the journal says of a record's new revision: which bytes, by digest.
public struct RecordNote: Sendable, Hashable, Codable {
  public static let kind = "record"

  public let record: RecordID
  public let kind: Kind
  public let revision: Int
  public let digest: Digest
  /// Whether the revision took the record away; nil when it did not.
  public let removed: Bool?

  public init(_ revision: Revision) {
    record = revision.record
    kind = revision.kind
    self.revision = revision.number
    digest = revision.digest
    removed = revision.isRemoval ? true : nil
  }
}
