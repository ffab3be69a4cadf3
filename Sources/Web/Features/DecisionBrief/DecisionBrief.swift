import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// The decision on one page, for a sponsor.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/brief | the decision brief; it prints on A4 |
struct DecisionBrief: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.brief(.any), may: .seeBrief) { request in
      let page = BriefPage(view: try await request.initiative(workspace))
      return try await request.page(
        "Decision brief · \(page.view.initiative.title)", current: .initiatives, style: .brief,
        main: page.html)
    }
  }
}
