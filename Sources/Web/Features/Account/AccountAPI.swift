import Documents
import Hummingbird
import Partnership
import Workspace

/// Sessions, one's own account, and its tokens, for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET, POST, DELETE | /session | who is signed in; signs in by address and password; signs out |
/// | POST | /session/demo | signs in as one of the demonstration's people; exists in the demonstration only |
/// | GET, PUT | /account | who one is and what for; name and address |
/// | PUT | /account/password | another password |
/// | GET, POST | /account/tokens | one's tokens; a new one, whose text is told once |
/// | DELETE | /account/tokens/{token} | revokes one |
struct AccountAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    addSession(to: &routes)
    routes.api(
      .get, .account, may: .seeHome,
      Operation("getAccount", "Who you are here, and what that allows", answer: Resources.account.schema)
    ) { Self.told(try $0.session) }
    routes.api(
      .put, .account, may: .manageOwnAccount,
      Operation(
        "changeAccount", "Change your own name and address, over the state that you read", headers: [.freshMatch],
        body: .body(.init("name", .filled), .init("email", .filled)), status: .noContent)
    ) { request in
      let body = try await request.body()
      try await workspace.changeOwnAccount(
        body, as: try request.session, over: try request.over("your account", body, part: "person", Self.told))
      return .done
    }
    routes.api(
      .put, .password, may: .manageOwnAccount,
      Operation(
        "changePassword", "Change your password; all other sessions end",
        body: .body(.init("present", .password), .init("new", .password), .init("again", .password)),
        status: .noContent, refuses: [.tooManyRequests])
    ) { request in
      try await workspace.changePassword(try await request.body(), as: try request.session)
      return .done
    }
    addTokens(to: &routes)
  }

  @Sendable private static func told(_ session: Session) -> Reply { .ok(Resources.account.json(session)) }

  private func addSession(to routes: inout Routes) {
    routes.api(
      .get, .session, may: .seeHome,
      Operation("getSession", "Who is signed in", answer: Resources.account.schema)
    ) { Self.told(try $0.session) }
    routes.api(
      .post, .session, may: .signIn,
      Operation(
        "signIn", "Sign in; the session comes as a cookie",
        body: .body(.init("email", .filled), .init("password", .password)), status: .created,
        answer: Resources.session.schema, refuses: [.tooManyRequests], isPublic: true)
    ) { request in
      request.begun(try await workspace.signIn(try await request.body(), from: request.page.client))
    }
    if workspace.isDemo {
      routes.api(
        .post, .demoSession, may: .signIn,
        Operation(
          "signInToDemo", "Sign in as one of the demonstration's people", body: .body(.init("person", .id)),
          status: .created, answer: Resources.session.schema, refuses: [.notFound], isPublic: true)
      ) { request in
        var reading = Reading(try await request.body())
        let person = reading.id("person", of: Subject.Person.self, required: "Choose the person.")
        return request.begun(try await workspace.signInToDemo(as: try reading.refusing { person }))
      }
    }
    routes.api(
      .delete, .session, may: .signIn, Operation("signOut", "Sign out", status: .noContent, isPublic: true)
    ) { request in
      if let session = request.page.visitor { try await workspace.signOut(session) }
      var reply = Reply.done
      reply.headers = [(.setCookie, SessionCookie(request.page.configuration).forgetting)]
      return reply
    }
  }

  private func addTokens(to routes: inout Routes) {
    routes.api(
      .get, .tokens, may: .manageTokens,
      Operation("listTokens", "Your tokens", query: Operation.Parameter.page, answer: .page(Resources.token.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let tokens = try await workspace.tokens(try request.session)
      return try request.reply(tokens, wish, key: \.id.text, Resources.token.json)
    }
    routes.api(
      .post, .tokens, may: .manageTokens,
      Operation(
        "makeToken", "Make a token that acts in your name; its text is told this once", headers: [.key],
        body: .body(.init("name", .filled), .init("scope", TokenScope.schema), .init("endsOn", .day)),
        status: .created, answer: Resources.freshToken.schema, refuses: [.gone])
    ) { request in
      let body = try await request.body()
      let id = TokenID.make(from: try Repeats(request: request, workspace: workspace).source())
      let fresh = try await workspace.makeToken(body, id: id, as: try request.session)
      return .created(Resources.freshToken.json(fresh), at: APIRoute.token(id).path)
    }
    routes.api(
      .delete, .token(.any), may: .manageTokens, Operation("revokeToken", "Revoke a token", status: .noContent)
    ) { request in
      try await workspace.revokeToken(try request.id(TokenID.self, "token"), as: try request.session)
      return .done
    }
  }
}
