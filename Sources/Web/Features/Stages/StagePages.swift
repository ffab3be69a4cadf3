import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// One page per stage, with what was written in it, what the gate asks and what people say about it.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/stages/{stage} | the stage |
/// | POST | /initiatives/{id}/stages/{stage}/conversation | says something about it |
struct StagePages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(InitiativeRoute.stage(.any, .need), may: .seeInitiative) { request in
      let stage = try request.value("stage", Stage.init(slug:))
      let view = try await workspace.initiative(try request.id(), as: request.session)
      return try await page(stage, view, request)
    }
    routes.post(InitiativeRoute.conversation(.any, .need), may: .say) { request in
      let stage = try request.value("stage", Stage.init(slug:))
      let id: InitiativeID = try request.id()
      let session = try request.session
      let form = try await request.form()
      guard let record = form["record"].flatMap(RecordID.init(_:)) else {
        throw WebError.badRequest("The form is incomplete.")
      }
      let said = Form([("about", String(stage.rawValue)), ("words", form["words"] ?? "")])
      do {
        try await workspace.save(
          Draft(kind: Message.kind, initiative: id, record: record, base: nil), from: said, as: session)
      } catch Refusal.invalid(let problems) {
        let view = try await workspace.initiative(id, as: session)
        return try await page(
          stage, view, request, saying: FormState("say", form, problems: problems), status: .unprocessableContent)
      }
      return .redirect(to: InitiativeRoute.stage(id, stage).path.done(.said).fragment("conversation"))
    }
  }

  private func page(
    _ stage: Stage, _ view: InitiativeView, _ request: PageRequest, saying: FormState? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let comparison = stage == .options ? try await workspace.compare(view.initiative) : nil
    let isMeasured = stage == .outcome && !view.initiative.testedFigures.isEmpty
    let overall = isMeasured ? try await workspace.calibration(as: request.session) : []
    return try await request.page(
      "\(stage.title) · \(view.initiative.title)", current: .initiatives, status: status, style: .charts,
      main: StagePage(view: view, stage: stage, saying: saying, comparison: comparison, overall: overall).html)
  }
}

/// The page of one stage.
struct StagePage {
  let view: InitiativeView
  let stage: Stage
  /// What was typed into the conversation, when it was refused.
  var saying: FormState?
  /// What the comparison of the options says, on the page of the options.
  var comparison: ComparisonAnswer?
  /// How well each party estimates over all initiatives, on the page of the outcome.
  var overall: [Calibration] = []

  var html: HTML {
    """
    \(InitiativeHead(view: view, shown: stage).html)<div class="columns"><div>
    <p class="stage"><strong>\(stage.title).</strong> \(stage.question)</p>
    \(HTML.with(comparison) { ComparisonSection(view: view, answer: $0).html })\(StageSections.section(of: stage, view))\
    \(HTML.when(!overall.isEmpty && overall != view.initiative.calibration, CalibrationSection(overall: overall, formats: view.initiative.settings.formats).html))</div><aside>
    \(StageGate(view: view, stage: stage).html)\(StageConversation(view: view, stage: stage, typed: saying).html)
    </aside></div>
    """
  }
}

/// What the page of each stage shows, a line each.
enum StageSections {
  static func section(of stage: Stage, _ view: InitiativeView) -> HTML {
    switch stage {
    case .need: NeedSection(view: view).html
    case .evidence: EvidenceSection(view: view).html
    case .businessCase: CaseSection(view: view).html
    case .options: OptionsSection(view: view).html
    case .decision: DecisionSection(view: view).html
    case .rollout: RolloutSection(view: view).html
    case .outcome: OutcomeSection(view: view).html
    }
  }
}
