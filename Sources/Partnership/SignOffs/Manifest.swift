public import Documents

/// The frozen state that a sign-off covers: every record of stages 1 to 5 and all that they cite.
public struct Manifest: Sendable, Hashable, Codable {
  public struct Entry: Sendable, Hashable, Codable {
    public let record: RecordID
    public let kind: Kind
    public let revision: Int
    public let digest: Digest

    public init(record: RecordID, kind: Kind, revision: Int, digest: Digest) {
      self.record = record
      self.kind = kind
      self.revision = revision
      self.digest = digest
    }
  }

  public let initiative: InitiativeID
  /// Ordered by record, so that equal states have equal digests.
  public let entries: [Entry]
  /// Older revisions that the entries rest on, where the record has moved on since; by record and revision.
  public let cited: [Entry]

  public init(initiative: InitiativeID, entries: [Entry], cited: [Entry] = []) {
    self.initiative = initiative
    self.entries = entries.sorted { $0.record < $1.record }
    self.cited = cited.sorted { ($0.record, $0.revision) < ($1.record, $1.revision) }
  }

  /// What is stored, and what the sign-off names.
  /// - Throws: never in practice; the encoder's error otherwise.
  public func canonical() throws -> (body: String, digest: Digest) {
    let body = try CanonicalJSON.encode(self)
    return (body, Digest(of: body))
  }

  /// How one record differs between a manifest and the present.
  public enum Difference: Sendable, Hashable {
    case added(Entry)
    case removed(Entry)
    case changed(from: Entry, to: Entry)

    public var kind: Kind {
      switch self {
      case .added(let entry), .removed(let entry), .changed(_, let entry): entry.kind
      }
    }

    public var record: RecordID {
      switch self {
      case .added(let entry), .removed(let entry), .changed(_, let entry): entry.record
      }
    }
  }

  /// What has changed from this state to `present`, by digest; a revision that restores the same bytes is no
  /// difference. O(n).
  public func differences(to present: Manifest) -> [Difference] {
    let now = Dictionary(present.entries.map { ($0.record, $0) }) { first, _ in first }
    let then = Set(entries.map(\.record))
    let gone: [Difference] = entries.compactMap { entry in
      guard let current = now[entry.record] else { return .removed(entry) }
      return current.digest == entry.digest ? nil : .changed(from: entry, to: current)
    }
    return gone + present.entries.filter { !then.contains($0.record) }.map { .added($0) }
  }
}
