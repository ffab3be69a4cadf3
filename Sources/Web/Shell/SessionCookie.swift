import Documents
import Hummingbird

/// The cookie that holds a session's token.
struct SessionCookie: Sendable {
  private let isSecure: Bool

  /// Secure, and bound to this host by its name, unless the server is reached by plain HTTP on this very machine.
  init(_ configuration: WebConfiguration) {
    isSecure = configuration.address.isSecure || !configuration.address.isLoopback
  }

  private var name: String { isSecure ? "__Host-tandem" : "tandem" }

  /// The token that a request brings.
  func token(of request: Request) -> String? { request.cookies[name]?.value }

  /// A header value that keeps the token in the browser.
  /// - Parameter seconds: for how long.
  func keeping(_ token: String, seconds: Int64) -> String { "\(name)=\(token); Max-Age=\(max(0, seconds)); \(manner)" }

  /// A header value that makes the browser forget it.
  var forgetting: String { "\(name)=; Max-Age=0; \(manner)" }

  private var manner: String { "Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")" }
}

extension PageRequest {
  /// Signs the browser in: `response` with the session's cookie.
  func keeping(_ token: String, until end: Timestamp, in response: Response) -> Response {
    var response = response
    response.headers[.setCookie] = SessionCookie(configuration).keeping(token, seconds: end - now)
    return response
  }

  /// Signs the browser out: `response` makes it forget the session's cookie.
  func forgettingSession(in response: Response) -> Response {
    var response = response
    response.headers[.setCookie] = SessionCookie(configuration).forgetting
    return response
  }
}
