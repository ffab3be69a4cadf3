import Documents
import Hummingbird
import Markup
import Partnership
import Workspace

/// The journal of what concerns no single initiative, for administrators.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /settings/journal | the latest entries first; `?before=` goes on before an entry's number |
struct OrganisationJournal: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(OrganisationJournalRoute.journal, may: .seeOrganisationJournal) { request in
      let session = try request.session
      let before = request.query["before"].flatMap { Int64($0) }
      let page = OrganisationJournalPage(
        history: try await workspace.organisationHistory(before: before, as: session), before: before,
        settings: session.settings, today: session.today)
      return try await request.page(OrganisationJournalPage.title, current: .settings, main: page.html)
    }
  }
}

enum OrganisationJournalRoute: Route {
  case journal

  var steps: [Step] { ["settings", "journal"] }
}
