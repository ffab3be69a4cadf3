import Hummingbird
import Partnership

/// Where features register their routes, each with the action that it needs.
struct Routes {
  typealias Handler = @Sendable (PageRequest) async throws -> Response

  private(set) var table = RouteTable()

  mutating func add(_ entry: RouteEntry) { table.add(entry) }

  /// A page to read.
  /// - Parameters:
  ///   - route: made with any values: `.show(.any)`.
  ///   - action: somebody who has no role that may do this is sent to sign in, or refused.
  ///   - stopsOnHangUp: whether the work ends when nobody waits for it any more.
  mutating func get(
    _ route: some Route, may action: Action, stopsOnHangUp: Bool = false, _ handle: @escaping Handler
  ) {
    table.add(
      RouteEntry(method: .get, pattern: route.pattern, action: action, stopsOnHangUp: stopsOnHangUp, handle: handle))
  }

  /// A form to send; the parameters are those of `get`.
  mutating func post(
    _ route: some Route, may action: Action, stopsOnHangUp: Bool = false, _ handle: @escaping Handler
  ) {
    table.add(
      RouteEntry(
        method: .post, pattern: route.pattern, action: action, stopsOnHangUp: stopsOnHangUp, handle: handle))
  }
}

/// A part of the product with its routes.
protocol Feature: Sendable {
  func addRoutes(to routes: inout Routes)
}
