import Hummingbird

/// Refuses a body that says it is too long before any of it is read; reading stops at the same limit.
struct BodyLimit: RouterMiddleware {
  let limit: Int

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
      throw WebError.tooLarge(limit: limit)
    }
    return try await next(request, context)
  }
}
