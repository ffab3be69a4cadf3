import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// How the answers of a case changed.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/case-history | each simulation, with what was changed before it and what that did |
struct CaseHistoryPages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.caseHistory(.any), may: .seeInitiative) { request in
      let view = try await request.initiative(workspace)
      let history = try await workspace.caseHistory(of: view.initiative.id, as: try request.session)
      let page = CaseHistoryPage(view: view, history: history)
      return try await request.page(
        "\(page.title) · \(view.initiative.title)", current: .initiatives, style: .charts, main: page.html)
    }
  }
}
