public import Documents

/// What a program was answered when it made something, so that asking again with the same key gives the same.
public struct KeptAnswer: Sendable, Hashable {
  public let person: PersonID
  /// The digest of the key that the program chose.
  public let key: Digest
  /// The digest of what it asked for: method, path and body.
  public let request: Digest
  public let status: Int
  public let body: String
  /// Where the thing that was made is.
  public let location: String
  public let tag: String?
  public let createdAt: Timestamp

  public init(
    person: PersonID, key: Digest, request: Digest, status: Int, body: String, location: String, tag: String?,
    createdAt: Timestamp
  ) {
    self.person = person
    self.key = key
    self.request = request
    self.status = status
    self.body = body
    self.location = location
    self.tag = tag
    self.createdAt = createdAt
  }
}
