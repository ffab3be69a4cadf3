import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Standing behind a decision.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/sign-off | what a sign-off covers, who has signed, the form |
/// | POST | /initiatives/{id}/sign-off | signs the state whose digest the form holds, with the password asked again |
/// | POST | /initiatives/{id}/sign-off/withdrawal | takes a sign-off back |
struct SigningOff: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.signOff(.any), may: .seeInitiative) { try await show($0) }
    routes.post(InitiativeRoute.signOff(.any), may: .signOff) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let problems = try await Attempt.problems { try await workspace.signOff(form, on: id, as: session) }
      if let problems {
        return try await show(request, refused: FormState(SignOffPage.signing, form, problems: problems))
      }
      return .redirect(to: InitiativeRoute.signOff(id).path.done(.signed))
    }
    routes.post(InitiativeRoute.signOffWithdrawal(.any), may: .signOff) { request in
      let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
      let problems = try await Attempt.problems { try await workspace.withdrawSignOff(form, on: id, as: session) }
      if let problems {
        return try await show(request, refused: FormState(SignOffPage.withdrawing, form, problems: problems))
      }
      return .redirect(to: InitiativeRoute.signOff(id).path.done(.withdrawn))
    }
  }

  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let view = try await request.initiative(workspace)
    let page = SignOffPage(
      view: view, isDemo: workspace.isDemo, refused: refused,
      changes: try await changes(since: refused, of: view, as: try request.session))
    return try await request.page(
      "Sign-offs · \(view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }

  /// What happened after the journal entry that the signer had seen, in words: only where that is what stood in the
  /// way.
  private func changes(since refused: FormState?, of view: InitiativeView, as session: Session) async throws -> [String]
  {
    guard let refused, !refused.messages("manifest").isEmpty, let seen = refused.form["seen"].flatMap({ Int64($0) })
    else { return [] }
    let history = try await workspace.history(of: view.initiative.id, before: nil, as: session)
    return history.lines.filter { $0.entry.number > seen }.reversed().map { line in
      "\(line.entry.party?.title ?? "Somebody"): \(line.words ?? "an entry that was erased since.")"
    }
  }
}
