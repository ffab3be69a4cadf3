import Documents
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Partnership

/// What a route of the API answers.
struct Reply: Sendable {
  var status: HTTPResponse.Status = .ok
  var body: JSONValue?
  /// The body as text, where it was written before.
  var written: String?
  /// The digest of what is told; where it is nil, that of the bytes.
  var tag: Digest?
  var location: LocalPath?
  /// Where a list goes on.
  var next: LocalPath?
  var headers: [(HTTPField.Name, String)] = []

  static func ok(_ body: JSONValue, tag: Digest? = nil) -> Reply { Reply(body: body, tag: tag) }

  static func created(_ body: JSONValue, at location: LocalPath, tag: Digest? = nil) -> Reply {
    Reply(status: .created, body: body, tag: tag, location: location)
  }

  static let done = Reply(status: .noContent)

  private func text() throws -> String? { try written ?? body.map { try CanonicalJSON.encode($0) } }

  /// What its ETag says; nil where there is no body.
  func digest() throws -> Digest? { try tag ?? text().map { Digest(of: $0) } }

  /// - Parameter request: what it brings decides whether the body has to be sent again.
  func response(to request: Request) throws -> Response {
    var headers: HTTPFields = [:]
    for (name, value) in self.headers { headers[name] = value }
    if let location { headers[.location] = location.description }
    if let next { headers[.nextLink] = "<\(next)>; rel=\"next\"" }
    guard let text = try text() else { return Response(status: status, headers: headers) }
    let tag = "\"\((tag ?? Digest(of: text)).hex)\""
    headers[.eTag] = tag
    if [.get, .head].contains(request.method), status == .ok,
      EntityTags(request.headers[.ifNoneMatch])?.holds(tag) ?? false
    {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = "application/json"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

/// The value of `If-Match` or `If-None-Match` (RFC 9110, section 13.1).
struct EntityTags {
  /// Any state there is.
  let isAny: Bool
  let tags: [String]

  /// Nil when there is no such header.
  init?(_ header: String?) {
    guard let header else { return nil }
    isAny = header.trimmed == "*"
    tags = header.split(separator: ",").map { String($0).trimmed }
  }

  /// Whether a strong tag is among them; a weak one compares by its text, which is enough to spare a body.
  func holds(_ tag: String) -> Bool { isAny || tags.contains { $0 == tag || $0 == "W/\(tag)" } }

  /// Whether this very state is meant.
  func mean(_ present: Digest) -> Bool { isAny || digests.contains(present) }

  /// The digests that are meant: strong tags only, as a change needs them.
  var digests: [Digest] {
    tags.compactMap { tag in
      guard tag.count == 66, tag.hasPrefix("\""), tag.hasSuffix("\"") else { return nil }
      return Digest(hex: String(tag.dropFirst().dropLast()))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension HTTPField.Name {
  // Both are tokens, so the initialiser returns no nil.
  static let nextLink = HTTPField.Name("Link") ?? .location
  static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .from
}
