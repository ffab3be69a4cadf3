import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Answering a need with an account: the same three answers as by a link.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/answer | the brief and the three answers |
/// | POST | /initiatives/{id}/answer | answers for one's party, and speaks for it from then on |
struct SignedInAnswer: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.answer(.any), may: .answer) { try await show($0) }
    routes.post(InitiativeRoute.answer(.any), may: .answer) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let problems = try await Attempt.problems { try await workspace.answer(form, on: id, as: session) }
      if let problems { return try await show(request, refused: FormState("form", form, problems: problems)) }
      return .redirect(to: InitiativeRoute.show(id).path.done(.answered))
    }
  }

  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let page = SignedInAnswerPage(view: try await request.initiative(workspace), refused: refused)
    return try await request.page(
      "Your answer · \(page.view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }
}
