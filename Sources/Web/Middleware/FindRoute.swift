import Hummingbird

/// Finds what the path of a request leads to, once for all that ask.
struct FindRoute: RouterMiddleware {
  let table: RouteTable

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.match = table.match(request.method, request.uri.path)
    return try await next(request, context)
  }
}
