import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Trying a record of the case without keeping it.
///
/// | method | path | |
/// |---|---|---|
/// | POST | /initiatives/{id}/preview | what the case would come to; with `fragment`, only that and no whole page |
struct Previewing: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.post(InitiativeRoute.preview(.any), may: .addRecord, stopsOnHangUp: true) { request in
      let form = try await request.form()
      let id: InitiativeID = try request.id()
      guard let record = form["record"].flatMap(RecordID.init(_:)),
        let type = Stages.content(of: Kind(rawValue: form["kind"] ?? "")), type.stage == .businessCase
      else { throw WebError.badRequest("The form is incomplete.") }
      let draft = Draft(
        kind: type.kind, initiative: id, record: record, base: form["base"].flatMap(Digest.init(hex:)))
      let (outcome, problems) = try await attempt(draft, form, request)
      let view = try await workspace.initiative(id, as: request.session)
      let trial = CaseTrial(view: view, outcome: outcome)
      let status: HTTPResponse.Status = problems == nil ? .ok : .unprocessableContent
      if form["fragment"] != nil { return .html(trial.content, status: status) }
      var page = RecordForm(
        view: view, type: type, record: record, base: draft.base, state: FormState("form", form, problems: problems))
      page.trial = trial
      return try await request.page(page.title, current: .initiatives, status: status, style: .charts, main: page.html)
    }
  }

  private func attempt(
    _ draft: Draft, _ form: Form, _ request: PageRequest
  ) async throws -> (CaseTrial.Outcome, Problems?) {
    do {
      return (.figures(try await workspace.previewCase(draft, from: form, as: request.session)), nil)
    } catch Refusal.invalid(let problems) {
      return (.refused(problems), problems)
    }
  }
}
