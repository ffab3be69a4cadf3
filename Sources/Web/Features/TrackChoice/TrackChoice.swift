import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// How much process an initiative deserves.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/track | the proposal and the three tracks |
/// | POST | /initiatives/{id}/track | IT, or the digital adviser for the quick track, confirms one |
struct TrackChoice: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.track(.any), may: .seeInitiative) { try await show($0) }
    routes.post(InitiativeRoute.track(.any), may: .confirmTrack) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let problems = try await Attempt.problems { try await workspace.confirmTrack(form, on: id, as: session) }
      if let problems { return try await show(request, refused: FormState("form", form, problems: problems)) }
      return .redirect(to: InitiativeRoute.show(id).path.done(.confirmed))
    }
  }

  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let page = TrackPage(view: try await request.initiative(workspace), refused: refused)
    return try await request.page(
      "The track · \(page.view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }
}
