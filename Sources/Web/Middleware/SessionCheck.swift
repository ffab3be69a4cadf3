import Hummingbird
import Partnership
import Workspace

/// Finds who is signed in by the cookie, or for programs by the token in the header; where there is one, the cookie
/// counts for nothing. What everybody may see does not ask, so that the style sheet arrives and
/// the health check answers whatever the database does.
struct SessionCheck: RouterMiddleware {
  let services: Services
  let cookie: SessionCookie

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard case .found(let entry, _) = context.match, entry.action != .visit else {
      return try await next(request, context)
    }
    var context = context
    if entry.operation != nil, let authorization = request.headers[.authorization] {
      context.session = try await session(authorization)
    } else if let token = cookie.token(of: request) {
      context.session = try await services.session(token)
    }
    return try await next(request, context)
  }

  private func session(_ authorization: String) async throws -> Session {
    let parts = authorization.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer",
      let session = try await services.bearing(String(parts[1]))
    else { throw APIError.unknownToken }
    return session
  }
}
