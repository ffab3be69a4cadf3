import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Moving on, for programs: track, gates, waivers, standing, journal and brief.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | GET, PUT | /track | the proposal, and what was confirmed; confirms one |
/// | GET | /gates | conditions and passages |
/// | POST | /passages | passes the gate after a stage |
/// | GET, POST | /waivers | proposes one |
/// | POST | /waivers/{number}/settlement | the other side agrees, or does not |
/// | GET, PUT | /standing | parks, declines, withdraws, merges, takes up again |
/// | GET | /brief, /journal | the decision brief; what happened |
struct GatesAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, of: .track, may: .seeInitiative,
      Operation(
        "getTrack", "The track that is proposed, and the one that was confirmed", answer: Resources.track.schema)
    ) { try await track($0) }
    routes.api(
      .put, of: .track, may: .confirmTrack,
      Operation(
        "confirmTrack", "Confirm a track, over the proposal that you read", headers: [.freshMatch],
        body: .body(.init("track", Track.schema), .init("reason", .text(), isRequired: false)),
        answer: Resources.track.schema)
    ) { request in
      let body = try await request.body()
      try await workspace.confirmTrack(
        body, on: try request.id(), as: try request.session, over: try request.over("the track", body, Self.track))
      return try await track(request)
    }
    addGates(to: &routes)
    addWaivers(to: &routes)
    addStanding(to: &routes)
    addReading(to: &routes)
  }

  private func track(_ request: APIRequest) async throws -> Reply {
    Self.track(try await request.page.initiative(workspace).initiative)
  }

  @Sendable private static func track(_ initiative: Initiative) -> Reply { .ok(Resources.track.json(initiative)) }

  private func addGates(to routes: inout Routes) {
    routes.api(
      .get, of: .gates, may: .seeInitiative,
      Operation("getGates", "What the gates ask, and which were passed", answer: Resources.gate.schema)
    ) { .ok(Resources.gate.json(try await $0.page.initiative(workspace))) }
    routes.api(
      .post, of: .passages, may: .passGate,
      Operation(
        "passGate", "Pass the gate after the stage that you saw", body: .body(.init("stage", Stage.schema)),
        answer: Resources.gate.schema)
    ) { request in
      var reading = Reading(try await request.body())
      let stage = reading.stage("stage", required: "Say after which stage.")
      try await workspace.passGate(after: try reading.refusing { stage }, on: try request.id(), as: try request.session)
      return .ok(Resources.gate.json(try await request.page.initiative(workspace)))
    }
  }

  private func addWaivers(to routes: inout Routes) {
    routes.api(
      .get, of: .waivers, may: .seeInitiative,
      Operation(
        "listWaivers", "What was set aside, or waits to be", query: Operation.Parameter.page,
        answer: .page(Resources.waiver.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let waivers = try await request.page.initiative(workspace).initiative.course.waivers
      return try request.reply(waivers, wish, key: { String($0.number) }, Resources.waiver.json)
    }
    routes.api(
      .post, of: .waivers, may: .proposeWaiver,
      Operation(
        "proposeWaiver", "Propose to set open conditions aside", headers: [.key],
        body: .body(.init("conditions", .list(.text()), note: "By their names."), .init("reason", .filled)),
        status: .created, answer: Resources.waiver.schema)
    ) { request in
      // A waiver is numbered by the journal, not by the key: what is not kept yet, the command finds while it waits.
      try await Repeats(request: request, workspace: workspace).reply { body, _ in
        let id = try request.id(InitiativeID.self)
        let number = try await workspace.proposeWaiver(body, on: id, as: try request.session)
        return .created(try await waiver(number, request), at: APIRoute.initiative(id, .waivers).path)
      }
    }
    routes.api(
      .post, of: .settlement(1), may: .settleWaiver,
      Operation(
        "settleWaiver", "Agree to a waiver, or not",
        body: .body(.init("agrees", .flag), .init("reason", .text(), isRequired: false)),
        answer: Resources.waiver.schema, refuses: [.gone])
    ) { request in
      let number = try request.page.value("number") { Int64($0) }
      try await workspace.settleWaiver(number, try await request.body(), on: try request.id(), as: try request.session)
      return .ok(try await waiver(number, request))
    }
  }

  private func waiver(_ number: Int64, _ request: APIRequest) async throws -> JSONValue {
    let waivers = try await request.page.initiative(workspace).initiative.course.waivers
    guard let waiver = waivers.first(where: { $0.number == number }) else { throw WebError.notFound }
    return Resources.waiver.json(waiver)
  }

  private func addStanding(to routes: inout Routes) {
    routes.api(
      .get, of: .standing, may: .seeInitiative,
      Operation("getStanding", "Where it stands, and why", answer: Resources.standing.schema)
    ) { try await standing($0) }
    routes.api(
      .put, of: .standing, may: .changeStanding,
      Operation(
        "changeStanding", "Park, decline, withdraw or merge it, or take it up again, over the standing that you read",
        headers: [.freshMatch],
        body: .body(
          .init("standing", .words(["active", "parked", "declined", "withdrawn", "merged"])), .init("reason", .filled),
          .init("lookAgain", .day, isRequired: false, note: "Needed to park or decline."),
          .init("into", .id, isRequired: false, note: "Needed to merge.")), answer: Resources.standing.schema)
    ) { request in
      let body = try await request.body()
      try await workspace.changeStanding(
        body, on: try request.id(), as: try request.session,
        over: try request.over("the standing", body, Self.standing))
      return try await standing(request)
    }
  }

  private func standing(_ request: APIRequest) async throws -> Reply {
    Self.standing(try await request.page.initiative(workspace).initiative)
  }

  @Sendable private static func standing(_ initiative: Initiative) -> Reply {
    .ok(Resources.standing.json(initiative))
  }

  private func addReading(to routes: inout Routes) {
    routes.api(
      .get, of: .brief, may: .seeBrief,
      Operation("getBrief", "The decision brief, with the head of the journal", answer: Resources.brief.schema)
    ) { .ok(Resources.brief.json(try await $0.page.initiative(workspace))) }
    routes.api(
      .get, of: .journal, may: .seeJournal,
      Operation(
        "listJournal", "What happened, the latest first", query: Operation.Parameter.page,
        answer: .page(Resources.entry.schema))
    ) { request in
      let wish = try request.query { $0.pageWish() }
      let history = try await workspace.history(
        of: try request.id(), before: try wish.place { Int64($0) }, limit: wish.limit, as: try request.session)
      return request.reply(
        history.lines.map { Resources.entry.json(($0.entry, $0.words)) }, next: history.next.map { String($0) })
    }
  }
}
