import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// The catalogue for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET, POST | /catalogue | platforms, by words, category and kind; adds one of one's own |
/// | GET, PUT, DELETE | /catalogue/{platform} | what is known; writes what the organisation says; takes it away |
struct CatalogueAPI: Feature {
  let workspace: Workspace

  private static let facts = Schema.list(
    .object(
      Schema.Object(
        [
          .init("about", .words(FactSubject.allCases.map(\.description))),
          .init("value", .list(.text()), isRequired: false, note: "In the vocabulary of its subject."),
          .init("words", .text(), isRequired: false), .init("source", .filled), .init("read", .day),
        ], takesNull: true)))

  private static let prices = Schema.list(
    .object(
      Schema.Object(
        [
          .init("amount", .decimal),
          .init("currency", .text(), isRequired: false, note: "Three letters; the organisation's if left out."),
          .init("per", .text(), isRequired: false, note: "For what; left out for what is paid once."),
          .init("source", .filled), .init("read", .day),
        ], takesNull: true)))

  private static let kinds = Schema.list(ChannelKind.schema)

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .catalogue, may: .seeCatalogue,
      Operation(
        "listPlatforms", "Platforms and services, by category",
        query: [
          .init("q", .text(), "Words that occur in name, category or facts."),
          .init("category", .text(), "Only of this category."),
          .init("kind", ChannelKind.schema, "Only what can be this kind of channel."),
        ] + Operation.Parameter.page, answer: .page(Resources.catalogueEntry.schema)), list)
    routes.api(
      .post, .catalogue, may: .keepCatalogue,
      Operation(
        "addPlatform", "Add a platform of one's own", headers: [.key],
        body: .body(
          .init("name", .filled), .init("category", .filled), .init("kinds", Self.kinds, isRequired: false),
          .init("facts", Self.facts, isRequired: false), .init("prices", Self.prices, isRequired: false)),
        status: .created, answer: Resources.platform.schema)
    ) { request in
      try await Repeats(request: request, workspace: workspace).reply { body, _ in
        let id = try await workspace.addPlatform(body, as: try request.session)
        let reply = try await show(id, request)
        return .created(reply.body ?? [:], at: APIRoute.platform(id).path, tag: reply.tag)
      }
    }
    routes.api(
      .get, .platform(.any), may: .seeCatalogue,
      Operation(
        "getPlatform", "What is known about one platform; the ETag is that of what the organisation says",
        answer: Resources.platform.schema)
    ) { request in
      try await show(try request.platform(), request)
    }
    routes.api(
      .put, .platform(.any), may: .keepCatalogue,
      Operation(
        "keepPlatform", "Write all that the organisation says of a platform over what you read", headers: [.freshMatch],
        body: .body(
          .init("name", .text(), isRequired: false, note: "Of an entry of one's own."),
          .init("category", .text(), isRequired: false), .init("kinds", Self.kinds, isRequired: false),
          .init("facts", Self.facts, isRequired: false), .init("prices", Self.prices, isRequired: false)),
        answer: Resources.platform.schema)
    ) { request in
      let (id, body, session) = (try request.platform(), try await request.body(), try request.session)
      try await workspace.keepPlatform(
        id, body, as: session,
        over: try request.over("this platform", body, part: "own") { try Self.told($0, session) })
      return try await show(id, request)
    }
    routes.api(
      .delete, .platform(.any), may: .keepCatalogue,
      Operation(
        "removePlatform", "Take away what the organisation says: its own entry, or its prices and corrections",
        headers: [.freshMatch], status: .noContent)
    ) { request in
      let (id, session) = (try request.platform(), try request.session)
      try await workspace.removePlatform(
        id, as: session,
        over: try request.over("this platform", .map([], nil), part: "own") { try Self.told($0, session) })
      return .done
    }
  }

  private func list(_ request: APIRequest) async throws -> Reply {
    let (words, category, kind, wish) = try request.query { reading in
      let kind: ChannelKind? = reading.choice("kind")
      return (reading.text("q", upTo: 200), reading.text("category", upTo: 80), kind, reading.pageWish())
    }
    let catalogue = try await workspace.catalogue(try request.session).catalogue
    let found = catalogue.found(words: words, category: category, kind: kind?.rawValue ?? "")
    return try request.reply(found, wish, key: \.id, Resources.catalogueEntry.json)
  }

  private func show(_ id: PlatformID, _ request: APIRequest) async throws -> Reply {
    let session = try request.session
    return try Self.told(try await workspace.platform(id, as: session).state, session)
  }

  @Sendable private static func told(_ state: PlatformState, _ session: Session) throws -> Reply {
    .ok(Resources.platform.json((state, session)), tag: state.digest)
  }
}

extension APIRequest {
  fileprivate func platform() throws -> PlatformID { try id(PlatformID.self, "platform") }
}
