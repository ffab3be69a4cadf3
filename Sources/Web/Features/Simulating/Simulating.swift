import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Simulating the case.
///
/// | method | path | |
/// |---|---|---|
/// | POST | /initiatives/{id}/simulation | simulates the case as it stands, and keeps the figures |
struct Simulating: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.post(InitiativeRoute.simulation(.any), may: .addRecord, stopsOnHangUp: true) { request in
      let id = try request.id(InitiativeID.self)
      try await workspace.simulateCase(try await request.form(), on: id, as: try request.session)
      return .redirect(to: InitiativeRoute.stage(id, .businessCase).path.done(.simulated))
    }
  }
}
