import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Partnership
import Workspace

/// What a handler is given: the request with typed ways to read it.
struct PageRequest: Sendable {
  let request: Request
  let context: WebContext
  /// The named values of the path, decoded.
  let values: [String: String]
  let services: Services
  let configuration: WebConfiguration
  /// What programs are told of all routes.
  let description: Once<Reply>

  /// Who is signed in, if anybody.
  var visitor: Session? { context.session }

  /// Who is signed in: on every route whose action is not for visitors.
  /// - Throws: when nobody is.
  var session: Session {
    get throws {
      guard let session = context.session else { throw WebError.signedOut }
      return session
    }
  }

  var now: Timestamp { services.now() }

  /// The day in the organisation's time zone; in UTC for visitors.
  var today: Day { context.session?.today ?? now.day }

  /// The client's address, for throttling.
  var client: String { configuration.client(of: request, peer: context.peer) }

  /// An identifier in the path.
  /// - Throws: “not found” for what is no identifier.
  func id<Subject>(_ type: ID<Subject>.Type = ID<Subject>.self, _ name: String = "id") throws -> ID<Subject> {
    try value(name, ID<Subject>.init(_:))
  }

  /// A word in the path, read by `parse`.
  /// - Throws: “not found” for what `parse` does not know.
  func value<Value>(_ name: String, _ parse: (String) -> Value?) throws -> Value {
    guard let text = values[name], let value = parse(text) else { throw WebError.notFound }
    return value
  }

  /// The token of a link.
  func secret(_ name: String) throws -> String { try value(name) { $0 } }

  /// The fields of the body.
  /// - Throws: for a body that is too long, is no form, or is not well-formed.
  func form() async throws -> Form {
    guard request.isForm else {
      throw WebError.badRequest("This page takes forms only.")
    }
    let body = try await body()
    do { return try Form(urlEncoded: body.readableBytesView).withoutFieldWords } catch {
      throw WebError.badRequest(error.message)
    }
  }

  /// The body as it came.
  /// - Throws: when it is too long.
  func body() async throws -> ByteBuffer {
    do { return try await request.body.collect(upTo: configuration.bodyLimit) } catch is NIOTooManyBytesError {
      throw WebError.tooLarge(limit: configuration.bodyLimit)
    }
  }

  /// The fields after the question mark; none where they are not well-formed.
  var query: Form {
    // A mistyped filter is no reason to refuse a page.
    (try? Form(urlEncoded: (request.uri.query ?? "").utf8)) ?? Form()
  }

  /// Where to go on, from `?next=` or the field `next`: never to another host.
  func next(_ form: Form? = nil) -> LocalPath? {
    ((form ?? query)["next"]).flatMap(LocalPath.init(checking:))
  }
}

extension WebConfiguration {
  /// The client's address: the last that the proxy added, where one is trusted; otherwise the peer's.
  func client(of request: Request, peer: String?) -> String {
    let forwarded = trustsProxy ? request.headers[values: .forwardedFor].last?.split(separator: ",").last : nil
    let trimmed = forwarded?.trimmingCharacters(in: .whitespaces)
    return trimmed.flatMap { $0.isEmpty ? nil : $0 } ?? peer ?? "unknown"
  }
}

extension HTTPField.Name {
  // Both are tokens, so neither initialiser can return nil.
  static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .from
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
