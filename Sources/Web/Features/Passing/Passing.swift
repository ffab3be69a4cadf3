import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Moving on.
///
/// | method | path | |
/// |---|---|---|
/// | POST | /initiatives/{id}/passage | passes the gate after `stage`, the one that the person saw |
struct Passing: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.post(InitiativeRoute.passage(.any), may: .passGate) { request in
      let id = try request.id(InitiativeID.self)
      let form = try await request.form()
      guard let stage = form["stage"].flatMap(Stage.init(slug:)) else {
        throw WebError.badRequest(
          "The form does not say which stage is passed. Open the page again and send it from there.")
      }
      try await workspace.passGate(after: stage, on: id, as: try request.session)
      let initiative = try await request.initiative(workspace).initiative
      let showsOnePage = initiative.track == .quick || !initiative.course.standing.isOpen
      let next = showsOnePage ? InitiativeRoute.show(id) : InitiativeRoute.stage(id, initiative.stage)
      return .redirect(to: next.path.done(.passed))
    }
  }
}
