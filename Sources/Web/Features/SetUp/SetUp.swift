import Documents
import Hummingbird
import Partnership
import Workspace

/// Setting the organisation and its first administrator up.
///
/// | method | path | |
/// |---|---|---|
/// | GET, POST | /set-up/{token} | works once, while there is no account |
struct SetUp: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(SetUpRoute.form(token: ""), may: .setUp) { request in
      try await workspace.requireSetUp(token: try request.secret("token"))
      return try await page(request, FormState())
    }
    routes.post(SetUpRoute.form(token: ""), may: .setUp) { request in
      let form = try await request.form()
      do {
        let begun = try await workspace.setUp(token: try request.secret("token"), form)
        return request.keeping(begun.token, until: begun.expiresAt, in: .redirect(to: Place.home.path.done(.welcome)))
      } catch Refusal.invalid(let problems) {
        return try await page(request, FormState("form", form, problems: problems), status: .unprocessableContent)
      }
    }
  }

  private func page(
    _ request: PageRequest, _ state: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let action = SetUpRoute.form(token: try request.secret("token")).path
    return try await request.page("Set up", status: status, main: SetUpPage(action: action, state: state).html)
  }
}
