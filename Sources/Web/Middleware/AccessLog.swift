import Hummingbird
import Logging

/// One line for each request: method, path, status, duration. Never a query, a body, or the token of a link.
struct AccessLog: RouterMiddleware {
  let table: RouteTable

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let duration = (ContinuousClock.now - start) / .milliseconds(1)
    context.logger.log(
      level: response.status.kind == .serverError ? .error : .info,
      "\(request.method) \(table.logged(request.uri.path, context.match))",
      metadata: ["status": "\(response.status.code)", "ms": "\(Int(duration.rounded()))"])
    return response
  }
}
