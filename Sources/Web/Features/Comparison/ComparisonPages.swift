import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// What the comparison of options says, and what it would say under other weights.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /initiatives/{id}/comparison | every answer, with its picture and its figures |
/// | GET | /initiatives/{id}/comparison/trial | the answer under weights that are tried; with `part=answer` it alone, for the small module |
struct ComparisonPages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(ComparisonRoute.show(.any), may: .seeInitiative) { request in
      let view = try await request.initiative(workspace)
      let answer = try await workspace.compare(view.initiative)
      return try await request.page(
        "Comparison · \(view.initiative.title)", current: .initiatives, style: .charts,
        main: ComparisonPage(view: view, answer: answer).html)
    }
    routes.get(ComparisonRoute.trial(.any), may: .seeInitiative, stopsOnHangUp: true) { request in
      let view = try await request.initiative(workspace)
      let answer = try await workspace.compare(view.initiative)
      guard let figures = answer.figures else {
        return try await request.page(
          "Try weights · \(view.initiative.title)", current: .initiatives, style: .charts,
          main: ComparisonPage(view: view, answer: answer).html)
      }
      let query = request.query
      let trial = TrialReading.trial({ query[$0] }, figures)
      let page = TrialPage(
        view: view, figures: figures, trial: trial,
        answer: try await workspace.compare(view.initiative, trying: trial))
      if query["part"] == "answer" { return .html(page.result) }
      return try await request.page(
        "Try weights · \(view.initiative.title)", current: .initiatives, style: .charts, main: page.html)
    }
  }
}
