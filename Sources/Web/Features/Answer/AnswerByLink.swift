import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Answering a need by a single-use link, without an account.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /answer/{token} | the brief and nothing else; looking does not use the link up |
/// | POST | /answer/{token} | one of three answers; 410 for a link that is spent, expired or withdrawn |
struct AnswerByLink: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(AnswerRoute.form(token: ""), may: .answerByLink) { request in
      try await page(request, try await workspace.asked(token: try request.secret("token")), FormState())
    }
    routes.post(AnswerRoute.form(token: ""), may: .answerByLink) { request in
      let token = try request.secret("token")
      let form = try await request.form()
      let asked = try await workspace.asked(token: token)
      do {
        let answer = try await workspace.answer(token: token, form)
        return try await request.page(
          "Thank you", main: AnsweredPage(answer: answer, broughtBy: asked.broughtBy, title: asked.brief.title).html)
      } catch Refusal.invalid(let problems) {
        return try await page(
          request, asked, FormState("form", form, problems: problems), status: .unprocessableContent)
      }
    }
  }

  private func page(
    _ request: PageRequest, _ asked: Asked, _ state: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let action = AnswerRoute.form(token: try request.secret("token")).path
    let page = AnswerPage(asked: asked, today: request.today, action: action, state: state)
    return try await request.page(asked.brief.title, status: status, main: page.html)
  }
}
