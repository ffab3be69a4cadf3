import Documents
import Hummingbird
import Markup
import Partnership
import Workspace

/// Signing in and out, and one's own account.
///
/// | method | path | |
/// |---|---|---|
/// | GET, POST | /sign-in | by address and password |
/// | POST | /sign-in/demo | as one of the demonstration's people; exists in the demonstration only |
/// | POST | /sign-out | ends the session |
/// | GET, POST | /account | name and address, and what the account may do |
/// | POST | /account/password | another password; all other sessions end |
struct Account: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.signIn, may: .signIn) { request in
      // In the demonstration people change from one person to another here.
      if request.visitor != nil, !workspace.isDemo { return .redirect(to: request.next() ?? Place.home.path) }
      return try await signInPage(request, FormState("sign-in"), next: request.next())
    }
    routes.post(Place.signIn, may: .signIn, signIn)
    if workspace.isDemo { routes.post(AccountRoute.demoDoor, may: .signIn, demoDoor) }
    // Also for somebody whose session has just ended, who would otherwise be told to sign in first.
    routes.post(Place.signOut, may: .signIn) { request in
      if let session = request.visitor { try await workspace.signOut(session) }
      return request.forgettingSession(in: .redirect(to: Place.signIn.path.done(.signedOut)))
    }
    routes.get(Place.account, may: .manageOwnAccount) { try await accountPage($0) }
    routes.post(Place.account, may: .manageOwnAccount, changeAccount)
    routes.post(AccountRoute.password, may: .manageOwnAccount, changePassword)
  }

  private func signIn(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let next = request.next(form)
    do {
      return welcome(try await workspace.signIn(form, from: request.client), request, next)
    } catch Refusal.invalid(let problems) {
      return try await signInPage(
        request, FormState("sign-in", form, problems: problems), next: next, status: .unprocessableContent)
    } catch Refusal.throttled(let seconds, let message) {
      let problems = Problems(Problem(field: "password", message: message))
      var response = try await signInPage(
        request, FormState("sign-in", form, problems: problems), next: next, status: .tooManyRequests)
      response.headers[.retryAfter] = String(seconds)
      return response
    }
  }

  private func demoDoor(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    guard let person = form["person"].flatMap(PersonID.init(_:)) else { throw WebError.notFound }
    return welcome(try await workspace.signInToDemo(as: person), request, request.next(form))
  }

  private func welcome(_ begun: Begun, _ request: PageRequest, _ next: LocalPath?) -> Response {
    request.keeping(begun.token, until: begun.expiresAt, in: .redirect(to: next ?? Place.home.path))
  }

  private func signInPage(
    _ request: PageRequest, _ state: FormState, next: LocalPath?, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = SignInPage(state: state, next: next, doors: try await workspace.demoPeople())
    return try await request.page("Sign in", status: status, main: page.html)
  }

  private func changeAccount(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    do {
      try await workspace.changeOwnAccount(form, as: try request.session)
      return .redirect(to: Place.account.path.done(.saved))
    } catch Refusal.invalid(let problems) {
      return try await accountPage(request, own: FormState(AccountPage.own, form, problems: problems))
    }
  }

  private func changePassword(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    do {
      try await workspace.changePassword(form, as: try request.session)
      return .redirect(to: Place.account.path.done(.changed))
    } catch Refusal.invalid(let problems) {
      return try await accountPage(request, password: FormState(AccountPage.password, form, problems: problems))
    }
  }

  private func accountPage(
    _ request: PageRequest, own: FormState? = nil, password: FormState? = nil
  ) async throws -> Response {
    let session = try request.session
    let page = AccountPage(
      session: session, now: request.now,
      own: own
        ?? FormState(
          AccountPage.own, values: [("name", session.person.name), ("email", session.person.email)]),
      password: password ?? FormState(AccountPage.password))
    return try await request.page(
      "My account", current: .account, status: own == nil && password == nil ? .ok : .unprocessableContent,
      main: page.html)
  }
}
