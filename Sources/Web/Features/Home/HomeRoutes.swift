import Hummingbird
import Partnership
import Workspace

/// The first page: what waits for whom.
///
/// | method | path | |
/// |---|---|---|
/// | GET | / | visitors are sent to sign in |
struct FirstPage: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.home, may: .seeHome) { request in
      let session = try request.session
      guard session.actor.party != nil else {
        return try await request.page("Tandem", current: .home, main: OutsiderPage(session: session).html)
      }
      let home = try await workspace.home(session)
      if session.person.isGuest {
        let page = GuestHomePage(rows: home.recent, session: session)
        return try await request.page("Shared with you", current: .home, main: page.html)
      }
      let page = HomePage(home: home, session: session)
      return try await request.page("Waiting for you", current: .home, main: page.html)
    }
  }
}
