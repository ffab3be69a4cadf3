import Documents
import Hummingbird
import Markup
import Partnership
import Workspace

/// Tokens by which programs act in one's name.
///
/// | method | path | |
/// |---|---|---|
/// | GET, POST | /account/tokens | one's tokens; a new one, whose text is shown once |
/// | POST | /account/tokens/{token}/revocation | revokes one |
struct AccountTokens: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(AccountTokensRoute.tokens, may: .manageTokens) { try await show($0) }
    routes.post(AccountTokensRoute.tokens, may: .manageTokens, make)
    routes.post(AccountTokensRoute.revocation(.any), may: .manageTokens) { request in
      try await workspace.revokeToken(try request.id(TokenID.self, "token"), as: try request.session)
      return .redirect(to: AccountTokensRoute.tokens.path.done(.withdrawn))
    }
  }

  private func make(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    // Made when the form was shown: sending it twice makes one token.
    let id = form["id"].flatMap(TokenID.init(_:)) ?? FreshID.token()
    do {
      let fresh = try await workspace.makeToken(form, id: id, as: try request.session)
      return try await request.page("The token", current: .account, main: FreshTokenPage(fresh: fresh).html)
    } catch Refusal.invalid(let problems) {
      return try await show(request, refused: FormState("form", form, problems: problems))
    }
  }

  private func show(_ request: PageRequest, refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let page = TokensPage(
      tokens: try await workspace.tokens(session), session: session, now: request.now, id: FreshID.token(),
      state: refused ?? FormState("form"))
    return try await request.page(
      "Tokens for programs", current: .account, status: refused?.status ?? .ok, main: page.html)
  }
}

enum AccountTokensRoute: Route {
  case tokens, revocation(TokenID)

  var steps: [Step] {
    switch self {
    case .tokens: ["account", "tokens"]
    case .revocation(let id): ["account", "tokens", .id("token", id), "revocation"]
    }
  }
}
