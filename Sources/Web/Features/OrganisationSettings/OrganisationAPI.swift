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
    .init("fullLimit", .decimal), .init("horizonYears", .whole(1...30)),
    .init(
      "factsLast", .whole(1...3_650), isRequired: false,
      note: "After how many days a fact of the catalogue counts as old."))

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .settings, may: .seeSettings,
      Operation("getSettings", "What the organisation decided once for all", answer: Resources.settings.schema)
    ) { request in
      try await show(request)
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
        before: try wish.place { Int64($0) }, limit: wish.limit + 1, as: try request.session)
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
      request.begun(
        try await workspace.setUp(token: try request.page.secret("secret"), try await request.body()))
    }
  }

  private func change(_ request: APIRequest) async throws -> Reply {
    let body = try await request.body()
    try await workspace.changeSettings(
      body, as: try request.session, over: try request.over("the settings", body, Self.told))
    return try await show(request)
  }

  private func show(_ request: APIRequest) async throws -> Reply {
    let view = try await workspace.settings(try request.session)
    return Self.told((view.settings, view.digest))
  }

  @Sendable private static func told(_ state: (settings: Settings, digest: Digest)) -> Reply {
    .ok(Resources.settings.json(state.settings), tag: state.digest)
  }
}
