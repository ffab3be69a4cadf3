import Hummingbird
import Partnership
import Workspace

/// The list of initiatives with filter and search; a guest sees those that are shared.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives | `q`, `stage`, `standing`, `track`, `party`, `page` |
struct Initiatives: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.initiatives, may: .listInitiatives) { request in
      let session = try request.session
      let listing = try await workspace.initiatives(request.query, as: session)
      let page = InitiativesPage(listing: listing, query: request.query, session: session)
      return try await request.page("Initiatives", current: .initiatives, main: page.html)
    }
  }
}
