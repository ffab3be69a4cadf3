import HTTPTypes
import Hummingbird

/// Headers that tell the browser to be strict; on every response, errors included.
struct SecurityHeaders: RouterMiddleware {
  let configuration: WebConfiguration

  /// Everything from this host, nothing inline, nobody frames it.
  static let contentSecurityPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  private static let own: [(HTTPField.Name?, String)] = [
    (.contentSecurityPolicy, contentSecurityPolicy),
    (.xContentTypeOptions, "nosniff"),
    // Addresses of links hold tokens: they are told to nobody else.
    (HTTPField.Name("Referrer-Policy"), "same-origin"),
    (HTTPField.Name("X-Frame-Options"), "DENY"),
    (HTTPField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy"), "same-origin"),
    (
      HTTPField.Name("Permissions-Policy"),
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    ),
  ]

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.own {
      if let name { response.headers[name] = value }
    }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    if configuration.address.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }
}
