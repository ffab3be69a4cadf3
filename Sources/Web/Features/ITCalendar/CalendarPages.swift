import Documents
import Hummingbird
import Partnership
import Workspace

/// What IT tells everybody in advance: freezes, road map, supported browsers.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /calendar | everybody reads it, members of IT have the form |
/// | POST | /calendar | over the state that was read, by its digest |
struct CalendarPages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.calendar, may: .seeCalendar) { try await page($0) }
    routes.post(Place.calendar, may: .keepCalendar) { request in
      let (form, session) = (try await request.form(), try request.session)
      do {
        try await workspace.keepCalendar(form, base: form["base"].flatMap(Digest.init(hex:)), as: session)
        return .redirect(to: Place.calendar.path.done(.saved))
      } catch Refusal.invalid(let problems) {
        return try await page(request, FormState("form", form, problems: problems))
      }
    }
  }

  private func page(_ request: PageRequest, _ refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let page = CalendarPage(
      view: try await workspace.calendar(session), formats: session.settings.formats, today: session.today,
      refused: refused)
    return try await request.page(
      "IT's calendar", current: .calendar, status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }
}
