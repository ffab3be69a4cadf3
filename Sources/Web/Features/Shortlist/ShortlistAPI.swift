import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// The shortlist for programs; the adviser's answer is a record of the kind `advice`.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | GET | /shortlist | candidates with what is known about each must-have |
struct ShortlistAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, of: .shortlist, may: .seeInitiative,
      Operation(
        "getShortlist", "What the catalogue has for the need, the most promising first",
        answer: Resources.shortlist.schema)
    ) { request in
      let view = try await request.page.initiative(workspace)
      guard let shortlist = view.shortlist else {
        throw Refusal.notFound("There is no shortlist before the profile of the need is there.")
      }
      return .ok(Resources.shortlist.json((shortlist, view)))
    }
  }
}
