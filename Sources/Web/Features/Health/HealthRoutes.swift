import Hummingbird
import Logging
import Partnership
import Workspace

enum HealthRoute: Route {
  case health

  var steps: [Step] { ["health"] }
}

/// For whoever watches the server.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /health | 200 “ok”, or 503 when the database cannot be reached |
struct Health: Feature {
  func addRoutes(to routes: inout Routes) {
    routes.get(HealthRoute.health, may: .visit) { request in
      do {
        try await request.services.health()
        return .text("ok\n")
      } catch {
        request.context.logger.error("The database cannot be reached", metadata: ["error": "\(error)"])
        return .text("The database cannot be reached.\n", status: .serviceUnavailable)
      }
    }
  }
}
