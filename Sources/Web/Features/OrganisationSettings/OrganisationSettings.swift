import Documents
import Hummingbird
import Partnership
import Workspace

/// What the organisation decides once for all its initiatives.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /settings | members read it, administrators have the form |
/// | POST | /settings | over the state that was read, by its digest |
struct OrganisationSettings: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.settings, may: .seeSettings) { try await page($0) }
    routes.post(Place.settings, may: .manageSettings) { request in
      let form = try await request.form()
      do {
        try await workspace.changeSettings(
          form, base: form["base"].flatMap(Digest.init(hex:)), as: try request.session)
        return .redirect(to: Place.settings.path.done(.saved))
      } catch Refusal.invalid(let problems) {
        return try await page(request, FormState("form", form, problems: problems))
      }
    }
  }

  private func page(_ request: PageRequest, _ refused: FormState? = nil) async throws -> Response {
    let view = try await workspace.settings(try request.session)
    let page = SettingsPage(view: view, today: try request.session.today, refused: refused)
    return try await request.page("Settings", current: .settings, status: refused?.status ?? .ok, main: page.html)
  }
}
