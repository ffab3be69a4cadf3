import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Beginning a case: five plain questions, and a first result.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/first-case | the questions, filled with what comparable cases came to |
/// | POST | /initiatives/{id}/first-case | makes the case and simulates it |
struct BeginningCase: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.firstCase(.any), may: .addRecord) { request in
      let view = try await request.initiative(workspace)
      let party = try request.session.actor.party ?? .communications
      let values = FirstCase.beginning(Editing(view.initiative, by: party))
      return try await page(
        FirstCasePage(view: view, batch: FreshID.record(), state: FormState("first", values: values)), request)
    }
    routes.post(InitiativeRoute.firstCase(.any), may: .addRecord) { request in
      let id = try request.id(InitiativeID.self)
      let form = try await request.form()
      guard let batch = form["batch"].flatMap(RecordID.init(_:)) else {
        throw WebError.badRequest("The form is incomplete.")
      }
      do {
        try await workspace.beginCase(form, batch: batch, on: id, as: try request.session)
        return .redirect(to: InitiativeRoute.stage(id, .businessCase).path.done(.added))
      } catch Refusal.invalid(let problems) {
        let view = try await request.initiative(workspace)
        return try await page(
          FirstCasePage(view: view, batch: batch, state: FormState("first", form, problems: problems)), request,
          status: .unprocessableContent)
      }
    }
  }

  private func page(
    _ page: FirstCasePage, _ request: PageRequest, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    try await request.page(page.title, current: .initiatives, status: status, main: page.html)
  }
}
