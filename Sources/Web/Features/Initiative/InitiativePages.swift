import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// The initiative as a whole.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id} | the overview; on the quick track the one page from need to sign-off |
struct InitiativePages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.show(.any), may: .seeInitiative) { request in
      let view = try await workspace.initiative(try request.id(), as: request.session)
      let main = view.initiative.track == .quick ? QuickPage(view: view).html : OverviewPage(view: view).html
      return try await request.page(view.initiative.title, current: .initiatives, main: main)
    }
  }
}
