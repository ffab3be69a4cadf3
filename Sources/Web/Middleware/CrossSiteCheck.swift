import HTTPTypes
import Hummingbird

/// Refuses forms that another site sends in a person's name, by what browsers say themselves: `Sec-Fetch-Site`, and
/// `Origin` from those that do not send it. Whatever sends neither is no browser and holds nobody's cookie.
struct CrossSiteCheck: RouterMiddleware {
  let address: PublicAddress

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    // A token comes from a program that was given it: no browser adds one by itself.
    let bringsToken = request.isForAPI && request.headers[.authorization] != nil
    guard bringsToken || [.get, .head].contains(request.method) || comesFromHere(request) else {
      throw WebError.crossSite
    }
    return try await next(request, context)
  }

  private func comesFromHere(_ request: Request) -> Bool {
    if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin] else { return true }
    if origin == address.origin { return true }
    // People may reach the server by another of its names; the host that the browser asked for is the page's own.
    guard let host = request.head.authority else { return false }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }
}
