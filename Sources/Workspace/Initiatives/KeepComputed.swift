import Documents
import Journey
import Partnership
import Store

extension Change {
  /// Keeps what the program worked out as the only record of its kind. The same worked out twice is one revision, unless
  /// the first only came with a file.
  mutating func keep<C: Content>(_ content: C) throws {
    let record = try RecordID.single(C.kind, of: initiative.id)
    let body = try CanonicalJSON.encode(content)
    guard let head = try head(Draft(kind: C.kind, initiative: initiative.id, record: record, base: nil)) else {
      return try write(
        Revision(
          record: record, initiative: initiative.id, kind: C.kind, party: try session.party(), number: 1,
          schema: C.schema, body: body, author: session.person.id, at: now))
    }
    guard head.digest != Digest(of: body) || initiative.course.claimed.contains(head.citation) else { return }
    try write(head.successor(body: body, schema: C.schema, by: self))
  }
}
