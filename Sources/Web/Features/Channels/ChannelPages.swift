import Documents
import Hummingbird
import Partnership
import Workspace

/// The channels that the organisation runs already, of which “use what we have” is made.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /channels | everybody reads it, members of Communications and the digital adviser have the form |
/// | POST | /channels | over the state that was read, by its digest |
struct ChannelPages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.channels, may: .seeChannels) { try await page($0) }
    routes.post(Place.channels, may: .keepChannels) { request in
      let (form, session) = (try await request.form(), try request.session)
      do {
        try await workspace.keepChannels(form, base: form["base"].flatMap(Digest.init(hex:)), as: session)
        return .redirect(to: Place.channels.path.done(.saved))
      } catch Refusal.invalid(let problems) {
        return try await page(request, FormState("form", form, problems: problems))
      }
    }
  }

  private func page(_ request: PageRequest, _ refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let page = ChannelsPage(
      view: try await workspace.channels(session), formats: session.settings.formats, refused: refused)
    return try await request.page(
      "Our channels", current: .channels, status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }
}
