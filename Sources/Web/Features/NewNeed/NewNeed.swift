import Documents
import Hummingbird
import Markup
import Partnership
import Workspace

/// Bringing a need: five plain questions begin an initiative.
///
/// | method | path | |
/// |---|---|---|
/// | GET, POST | /initiatives/new | then to who is on it: brief, agenda and invitation |
struct NewNeed: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(NewNeedRoute.form, may: .bringNeed) { request in
      try await page(request, FormState(), id: FreshID.initiative())
    }
    routes.post(NewNeedRoute.form, may: .bringNeed) { request in
      let form = try await request.form()
      // Made when the form was shown, so that sending it twice makes one initiative.
      let id = form["id"].flatMap(InitiativeID.init(_:)) ?? FreshID.initiative()
      do {
        let brought = try await workspace.bringNeed(form, id: id, as: try request.session)
        return .redirect(to: InitiativeRoute.team(brought).path.done(.added))
      } catch Refusal.invalid(let problems) {
        return try await page(
          request, FormState("form", form, problems: problems), id: id, status: .unprocessableContent)
      }
    }
  }

  private func page(
    _ request: PageRequest, _ state: FormState, id: InitiativeID, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let party = try request.session.actor.party ?? .communications
    return try await request.page(
      "Bring a need", current: .initiatives, status: status,
      main: NewNeedPage(party: party, id: id, state: state).html)
  }
}
