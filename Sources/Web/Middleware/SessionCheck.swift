import Hummingbird
import Partnership
import Workspace

/// Finds who is signed in by the cookie. What everybody may see does not ask, so that the style sheet arrives and
/// the health check answers whatever the database does.
struct SessionCheck: RouterMiddleware {
  let table: RouteTable
  let services: Services
  let cookie: SessionCookie

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard case .found(let entry, _) = table.match(request.method, request.uri.path), entry.action != .visit,
      let token = cookie.token(of: request)
    else { return try await next(request, context) }
    var context = context
    context.session = try await services.session(token)
    return try await next(request, context)
  }
}
