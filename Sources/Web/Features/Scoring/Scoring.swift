import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Scores and weights that members give each for themselves, their reveal, and the appraisal.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/scoring | criteria, who has handed in what, and what to do next |
/// | GET | /initiatives/{id}/scoring/options/{option} | one's own score sheet of an option |
/// | POST | /initiatives/{id}/scoring/options/{option} | hands it in, or changes it |
/// | GET | /initiatives/{id}/scoring/weights | one's own weights: first the order, then the points |
/// | POST | /initiatives/{id}/scoring/weights | hands them in, or changes them |
/// | POST | /initiatives/{id}/scoring/reveal | a representative reveals the sheets of the party |
/// | POST | /initiatives/{id}/scoring/set-aside | the sheets of somebody who has left are not counted any more |
/// | POST | /initiatives/{id}/scoring/appraisal | computes the appraisal, and keeps it |
struct Scoring: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(ScoringRoute.overview(.any), may: .seeInitiative) { try await overview($0) }
    routes.get(ScoringRoute.sheet(.any, .any), may: .addRecord) { try await sheet($0) }
    routes.post(ScoringRoute.sheet(.any, .any), may: .addRecord) { request in
      let option = try request.id(RecordID.self, "option")
      return try await handIn(
        ScoreSheet.self, request, with: [("option", option.text)], refused: { try await sheet($0, refused: $1) })
    }
    routes.get(ScoringRoute.weights(.any), may: .addRecord) { try await weights($0) }
    routes.post(ScoringRoute.weights(.any), may: .addRecord) { request in
      try await handIn(WeightSheet.self, request, with: [], refused: { try await weights($0, refused: $1) })
    }
    routes.post(ScoringRoute.reveal(.any), may: .reveal) { request in
      let id = try request.id(InitiativeID.self)
      try await workspace.reveal(on: id, as: try request.session)
      return .redirect(to: ScoringRoute.overview(id).path.done(.revealed))
    }
    routes.post(ScoringRoute.settingAside(.any), may: .setSheetsAside) { request in
      let id = try request.id(InitiativeID.self)
      try await workspace.setSheetsAside(try await request.form(), on: id, as: try request.session)
      return .redirect(to: ScoringRoute.overview(id).path.done(.saved))
    }
    routes.post(ScoringRoute.appraisal(.any), may: .addRecord, stopsOnHangUp: true) { request in
      let (id, session) = (try request.id(InitiativeID.self), try request.session)
      let problems = try await Attempt.problems { try await workspace.appraise(Form(), on: id, as: session) }
      if let problems { return try await overview(request, refused: problems) }
      return .redirect(to: InitiativeRoute.stage(id, .options).path.done(.computed))
    }
  }

  private func overview(_ request: PageRequest, refused: Problems? = nil) async throws -> Response {
    let page = ScoringPage(view: try await request.initiative(workspace), refused: refused)
    return try await request.page(
      "Scores and weights · \(page.view.initiative.title)", current: .initiatives,
      status: refused == nil ? .ok : .unprocessableContent, main: page.html)
  }

  private func sheet(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let view = try await request.initiative(workspace)
    let option = try request.id(RecordID.self, "option")
    guard let entry = view.initiative.records.find(option, PlatformOption.self) else { throw WebError.notFound }
    let page = ScoreSheetPage(view: view, option: entry, refused: refused)
    return try await request.page(
      "Score “\(entry.title)”", current: .initiatives, status: refused == nil ? .ok : .unprocessableContent,
      main: page.html)
  }

  private func weights(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let page = WeighingPage(view: try await request.initiative(workspace), query: request.query, refused: refused)
    return try await request.page(
      "Weigh the criteria", current: .initiatives, status: refused == nil ? .ok : .unprocessableContent,
      main: page.html)
  }

  private func handIn<C: Content>(
    _ type: C.Type, _ request: PageRequest, with fixed: [(String, String)],
    refused: (PageRequest, FormState) async throws -> Response
  ) async throws -> Response {
    let (id, session, form) = (try request.id(InitiativeID.self), try request.session, try await request.form())
    guard let record = form["record"].flatMap(RecordID.init(_:)) else {
      throw WebError.badRequest("The form is incomplete.")
    }
    let draft = Draft(
      kind: C.kind, initiative: id, record: record, base: form["base"].flatMap(Digest.init(hex:)))
    let given = Form(
      form.fields.filter { field in !fixed.contains { $0.0 == field.name } }.map { ($0.name, $0.value) } + fixed)
    do {
      try await workspace.save(draft, from: given, as: session)
    } catch Refusal.invalid(let problems) {
      return try await refused(request, FormState("form", form, problems: problems))
    } catch Refusal.conflict {
      // Only its author changes a sheet: it was changed in another window.
      let problem = Problem(
        field: "", message: "You changed this in another window meanwhile. Open the page anew; what you typed is below."
      )
      return try await refused(request, FormState("form", form, problems: Problems(problem)))
    }
    return .redirect(to: ScoringRoute.overview(id).path.done(draft.base == nil ? .added : .saved))
  }
}

extension InitiativeView {
  /// The person's own sheet of a kind, about something.
  func ownSheet<C: Content>(_ type: C.Type, about: RecordID? = nil) -> Entry<C>? {
    initiative.records[C.self].first { entry in
      entry.revision.author == session.person.id && (about.map { entry.content.about.contains($0) } ?? true)
    }
  }

  /// Whether the person may hand in scores and weights.
  var mayScore: Bool {
    guard let party = session.actor.party, party != .agency else { return false }
    return may(.addRecord) && initiative.course.standing.isOpen
  }
}
