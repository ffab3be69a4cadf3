import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Beginning a case by the five plain questions, for programs.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | POST | /first-case | makes estimates, frame, benefit and costs, and simulates them |
struct BeginningCaseAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .post, of: .firstCase, may: .addRecord,
      Operation(
        "beginCase", "Begin the case: five plain questions give estimates, frame, benefit and costs", headers: [.key],
        body: Self.body, status: .created, answer: Resources.record.schema)
    ) { request in
      try await Repeats(request: request, workspace: workspace).reply { body, random in
        let id = try request.id(InitiativeID.self)
        let batch = RecordID.make(from: random)
        try await workspace.beginCase(body, batch: batch, on: id, as: try request.session)
        let initiative = try await request.page.initiative(workspace).initiative
        guard let benefit = initiative.records[Benefit.self].first(where: { $0.id.text.hasPrefix("\(batch.text)-") })
        else { throw WebError.notFound }
        return .created(
          Resources.record.json(RecordTold(benefit, initiative)),
          at: APIRoute.initiative(id, .record(benefit.id)).path, tag: benefit.revision.digest)
      }
    }
  }

  /// Amounts of money are in the organisation's currency.
  private static let body = Schema.object(
    Schema.Object(
      PlainQuestion.allCases.flatMap { FirstCase.fields($0, .eur) }.map { field in
        if case .choices = field.control {
          Schema.Member(field.name, .flag, isRequired: false, note: "Nobody knows: take the range of comparable cases.")
        } else {
          RecordBodies.member(field)
        }
      }, takesNull: true))
}
