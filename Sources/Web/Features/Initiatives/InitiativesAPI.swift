import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// What waits, the list of initiatives, and one initiative, for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET | /home | what waits for whom |
/// | GET, POST | /initiatives | by filter and search; brings a need |
/// | GET | /initiatives/{id} | one of them |
/// | GET | /initiatives/{id}/stages, /initiatives/{id}/stages/{stage} | its stages, with conditions and what is in them |
/// | GET, POST | /initiatives/{id}/conversation | what was said; says something |
struct InitiativesAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .home, may: .seeHome,
      Operation("getHome", "What waits for you, and what for others", answer: Resources.home.schema)
    ) { .ok(Resources.home.json(try await workspace.home(try $0.session))) }
    routes.api(
      .get, .initiatives, may: .listInitiatives,
      Operation(
        "listInitiatives", "Initiatives, the last brought first",
        query: [
          .init("q", .text(), "Words that title, outcome or audience hold."),
          .init("standing", Standing.schema, "Where they stand."),
          .init("stage", Stage.schema, "The stage that they are in."),
          .init("track", Track.schema, "Their track."),
          .init("party", Party.schema, "Where this party owes something."),
        ] + Operation.Parameter.page, answer: .page(Resources.row.schema)), list)
    routes.api(
      .post, .initiatives, may: .bringNeed,
      Operation(
        "bringNeed", "Bring a need: five plain questions begin an initiative", headers: [.key],
        body: .object(Schema.Object(Need.fields.map(RecordBodies.member), takesNull: true)), status: .created,
        answer: Resources.initiative.schema)
    ) { request in
      try await Repeats(request: request, workspace: workspace).reply { body, random in
        let session = try request.session
        let id = try await workspace.bringNeed(body, id: InitiativeID.make(from: random), as: session)
        let view = try await workspace.initiative(id, as: session)
        return .created(Resources.initiative.json(view), at: APIRoute.initiative(id, .whole).path)
      }
    }
    addParts(to: &routes)
    addConversation(to: &routes)
  }

  private func list(_ request: APIRequest) async throws -> Reply {
    let (filter, wish) = try request.query { reading in
      var filter = InitiativeFilter()
      filter.search = reading.text("q", upTo: 200)
      filter.standing = reading.choice("standing")
      filter.track = reading.choice("track")
      filter.owedBy = reading.choice("party")
      filter.stage = reading.stage("stage")
      return (filter, reading.pageWish())
    }
    let after = try wish.place(CreationPlace.init)
    let rows = try await workspace.initiatives(filter, after: after, limit: wish.limit + 1, as: try request.session)
    let shown = rows.prefix(wish.limit)
    let next = rows.count > wish.limit ? shown.last.map { CreationPlace($0).text } : nil
    return request.reply(shown.map(Resources.row.json), next: next)
  }

  private func addParts(to routes: inout Routes) {
    routes.api(
      .get, of: .whole, may: .seeInitiative,
      Operation(
        "getInitiative", "One initiative: where it stands and what it waits for", answer: Resources.initiative.schema)
    ) { .ok(Resources.initiative.json(try await $0.page.initiative(workspace))) }
    routes.api(
      .get, of: .stages, may: .seeInitiative,
      Operation("listStages", "The seven stages as they stand", answer: .page(Resources.stage.schema))
    ) { request in
      let view = try await request.page.initiative(workspace)
      return request.reply(Stage.allCases.map { Resources.stage.json(($0, view)) }, next: nil)
    }
    routes.api(
      .get, of: .stage(.need), may: .seeInitiative,
      Operation(
        "getStage", "One stage: its question, its conditions, and which records are in it",
        answer: Resources.stage.schema)
    ) { request in
      let stage = try request.page.value("stage", Stage.init(slug:))
      return .ok(Resources.stage.json((stage, try await request.page.initiative(workspace))))
    }
  }

  private func addConversation(to routes: inout Routes) {
    routes.api(
      .get, of: .conversation, may: .seeInitiative,
      Operation(
        "listMessages", "What was said, the first first",
        query: [.init("about", Stage.schema, "Only under this stage.")] + Operation.Parameter.page,
        answer: .page(Resources.message.schema))
    ) { request in
      let (about, wish) = try request.query { ($0.stage("about"), $0.pageWish()) }
      let all = try await request.page.initiative(workspace).initiative.records[Message.self]
      return try request.reply(
        all.filter { about == nil || $0.content.about == about }, wish, key: \.id.text, Resources.message.json)
    }
    routes.api(
      .post, of: .conversation, may: .say,
      Operation(
        "say", "Say something under a stage", headers: [.key],
        body: .body(.init("about", Stage.schema), .init("words", .filled)), status: .created,
        answer: Resources.message.schema)
    ) { request in
      try await Repeats(request: request, workspace: workspace).reply { body, random in
        let (id, session) = (try request.id(InitiativeID.self), try request.session)
        let record = RecordID.make(from: random)
        try await workspace.save(
          Draft(kind: Message.kind, initiative: id, record: record, base: nil), from: try body.numberingStage(),
          as: session)
        guard
          let message = try await workspace.initiative(id, as: session).initiative.records.find(record, Message.self)
        else { throw WebError.notFound }
        return .created(Resources.message.json(message), at: APIRoute.initiative(id, .conversation).path)
      }
    }
  }
}

extension Node {
  /// The same with the stage by its number, as messages keep it.
  fileprivate func numberingStage() throws -> Node {
    var reading = Reading(self)
    let stage = reading.stage("about")
    if let problems = Problems(reading.problems) { throw Refusal.invalid(problems) }
    // That it is missing, the command says.
    guard case .map(let entries, let position) = self, let stage else { return self }
    return .map(
      entries.map { entry in
        guard entry.name == "about" else { return entry }
        return Entry(
          name: "about", value: .literal(String(stage.rawValue), entry.value.position), position: entry.position)
      }, position)
  }
}
