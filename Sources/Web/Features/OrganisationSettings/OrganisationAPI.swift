import Documents
import Hummingbird
import Partnership
import Workspace

/// What concerns the whole organisation, for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET, PUT | /settings | over the state that was read |
/// | GET | /journal | accounts and settings: what happened |
/// | POST | /set-up/{secret} | the organisation and its first administrator; works once |
struct OrganisationAPI: Feature {
  let workspace: Workspace

  private static let body = Schema.body(
    .init("name", .filled),
    .init("parties", .list(Party.schema), isRequired: false, note: "Besides those that are always there."),
    .init("currency", .text(Schema.Text(pattern: "^[A-Z]{3}$"))),
    .init("dateStyle", .words(Formats.DateStyle.allCases.map(\.rawValue))),
    .init("numberStyle", .words(Formats.NumberStyle.allCases.map(\.rawValue))), .init("timeZone", .filled),
    .init("digitalAdviser", .id, isRequired: false), .init("linkDays", .whole(1...90)), .init("quickLimit", .decimal),
    .init("fullLimit", .decimal), .init("horizonYears", .whole(1...30)))

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .settings, may: .seeSettings,
      Operation("getSettings", "What the organisation decided once for all", answer: Resources.settings.schema)
    ) { request in
      let view = try await workspace.settings(try request.session)
      return .ok(Resources.settings.json(view.settings), tag: view.digest)
    }
    routes.api(
      .put, .settings, may: .manageSettings,
      Operation(
        "changeSettings", "Change the settings that you read", headers: [.freshMatch], body: Self.body,
        answer: Resources.settings.schema), change)
    routes.api(
      .get, .journal, may: .seeOrganisationJournal,
      Operation(
        "listOrganisationJournal", "What happened to accounts and settings, the latest first",
        query: Operation.Parameter.page, answer: .page(Resources.entry.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let entries = try await workspace.organisationJournal(
        before: try wish.number, limit: wish.limit + 1, as: try request.session)
      let shown = entries.prefix(wish.limit)
      let next = entries.count > wish.limit ? shown.last.map { String($0.number) } : nil
      return request.reply(shown.map { Resources.entry.json(($0, nil)) }, next: next)
    }
    routes.api(
      .post, .setUp(token: ""), may: .setUp,
      Operation(
        "setUp", "Set the organisation and its first administrator up",
        body: .body(
          .init("organisation", .filled), .init("currency", .text(Schema.Text(pattern: "^[A-Z]{3}$"))),
          .init("timeZone", .filled), .init("name", .filled), .init("email", .filled),
          .init("party", Party.schema, isRequired: false), .init("new", .password), .init("again", .password)),
        status: .created, answer: Resources.session.schema, refuses: [.gone], isPublic: true)
    ) { request in
      let begun = try await workspace.setUp(token: try request.page.secret("secret"), try await request.body())
      let cookie = SessionCookie(request.page.configuration)
      var reply = Reply.created(Resources.session.json(begun), at: APIRoute.session.path)
      reply.headers = [(.setCookie, cookie.keeping(begun.token, seconds: begun.expiresAt - request.page.now))]
      return reply
    }
  }

  private func change(_ request: APIRequest) async throws -> Reply {
    let body = try await request.body()
    let session = try request.session
    let present = try await workspace.settings(session)
    guard let match = EntityTags(request.page.request.headers[.ifMatch]) else { throw APIError.whichState }
    guard let base = match.base(over: present.digest), base == present.digest else {
      throw APIError.stale(
        words: "Somebody changed the settings since you read them. Look at them, and send yours again with their ETag.",
        present: Resources.settings.json(present.settings),
        differences: try await differences(of: body, from: present, session))
    }
    try await workspace.changeSettings(body, base: base, as: session)
    let view = try await workspace.settings(session)
    return .ok(Resources.settings.json(view.settings), tag: view.digest)
  }

  /// What the present settings say that the body would say otherwise.
  private func differences(
    of body: Node, from present: SettingsView, _ session: Session
  ) async throws -> [FactDifference] {
    guard case .object(let members) = Resources.settings.json(present.settings) else { return [] }
    return members.keys.sorted().compactMap { name in
      guard case .scalar(let sent, _)? = body[name] ?? .null(nil), case .string(let now)? = members[name], sent != now
      else { return nil }
      return FactDifference(label: name, before: sent, now: now)
    }
  }
}
