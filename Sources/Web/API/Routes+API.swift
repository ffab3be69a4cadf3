import Hummingbird
import Partnership

extension Routes {
  typealias APIHandler = @Sendable (APIRequest) async throws -> Reply

  /// A route for programs: as a page, it names its action; besides, it describes itself.
  mutating func api(
    _ method: HTTPRequest.Method, _ route: APIRoute, may action: Action, stopsOnHangUp: Bool = false,
    _ operation: Operation, _ handle: @escaping APIHandler
  ) {
    add(
      RouteEntry(
        method: method, pattern: route.pattern, action: action, operation: operation, stopsOnHangUp: stopsOnHangUp
      ) { page in
        let request = APIRequest(page: page, operation: operation)
        return try await handle(request).response(to: page.request)
      })
  }

  /// A route of one initiative.
  mutating func api(
    _ method: HTTPRequest.Method, of part: APIRoute.InitiativePart, may action: Action, stopsOnHangUp: Bool = false,
    _ operation: Operation, _ handle: @escaping APIHandler
  ) {
    api(method, .initiative(.any, part), may: action, stopsOnHangUp: stopsOnHangUp, operation, handle)
  }
}
