import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Conditions set aside with open eyes.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/waivers | what can be set aside, what waits, what was settled |
/// | POST | /initiatives/{id}/waivers | proposes a waiver |
/// | POST | /initiatives/{id}/waivers/{number} | the other side agrees, or does not |
struct Waivers: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.waivers(.any), may: .seeInitiative) { try await show($0) }
    routes.post(InitiativeRoute.waivers(.any), may: .proposeWaiver) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let problems = try await Attempt.problems { try await workspace.proposeWaiver(form, on: id, as: session) }
      if let problems {
        return try await show(request, refused: FormState(WaiversPage.proposing, form, problems: problems))
      }
      let waits = try await request.initiative(workspace).initiative.course.waivers.last?.isPending ?? false
      return .redirect(to: InitiativeRoute.waivers(id).path.done(waits ? .proposed : .settled))
    }
    routes.post(InitiativeRoute.waiver(.any, 0), may: .settleWaiver) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let number = try request.value("number") { Int64($0) }
      let problems = try await Attempt.problems { try await workspace.settleWaiver(number, form, on: id, as: session) }
      if let problems {
        return try await show(request, refused: FormState("waiver-\(number)", form, problems: problems))
      }
      return .redirect(to: InitiativeRoute.waivers(id).path.done(.settled))
    }
  }

  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let page = WaiversPage(view: try await request.initiative(workspace), refused: refused)
    return try await request.page(
      "Waivers · \(page.view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }
}
