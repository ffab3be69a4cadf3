import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// The journal of one initiative.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/journal | the latest entries first; `?before=` goes on before an entry's number |
struct InitiativeJournal: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.journal(.any), may: .seeJournal) { request in
      let view = try await request.initiative(workspace)
      let before = request.query["before"].flatMap { Int64($0) }
      let history = try await workspace.history(of: view.initiative.id, before: before, as: try request.session)
      let page = JournalPage(view: view, history: history, before: before)
      return try await request.page("Journal · \(view.initiative.title)", current: .initiatives, main: page.html)
    }
  }
}
