import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Parking, declining, withdrawing, merging, and taking up again.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/standing | the form |
/// | POST | /initiatives/{id}/standing | changes where the initiative stands |
struct StandingChanges: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.standing(.any), may: .changeStanding) { try await show($0) }
    routes.post(InitiativeRoute.standing(.any), may: .changeStanding) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let problems = try await Attempt.problems { try await workspace.changeStanding(form, on: id, as: session) }
      if let problems { return try await show(request, refused: FormState("form", form, problems: problems)) }
      return .redirect(to: InitiativeRoute.show(id).path.done(.changed))
    }
  }

  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let view = try await request.initiative(workspace)
    let targets = try await workspace.others(than: view.initiative.id, as: try request.session)
    let page = StandingPage(view: view, targets: targets, refused: refused)
    return try await request.page(
      "Park or close · \(view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }
}
