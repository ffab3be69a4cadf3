import Documents
import Hummingbird
import Partnership
import Workspace

/// IT's calendar for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET, PUT | /calendar | freezes, road map, supported browsers; members of IT write it over the state that was read |
struct CalendarAPI: Feature {
  let workspace: Workspace

  private static let body = Schema.body(
    .init("freezes", .list(Resources.freeze.definition.schema), isRequired: false),
    .init("roadMap", .list(Resources.plan.definition.schema), isRequired: false),
    .init("browsers", .list(Resources.browser.definition.schema), isRequired: false))

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .calendar, may: .seeCalendar,
      Operation("getCalendar", "IT's freezes, road map and supported browsers", answer: Resources.calendar.schema)
    ) { request in
      try await show(request)
    }
    routes.api(
      .put, .calendar, may: .keepCalendar,
      Operation(
        "keepCalendar", "Write IT's calendar over the one that you read", headers: [.freshMatch], body: Self.body,
        answer: Resources.calendar.schema)
    ) { request in
      let body = try await request.body()
      try await workspace.keepCalendar(
        body, as: try request.session, over: try request.over("IT's calendar", body, Self.told))
      return try await show(request)
    }
  }

  private func show(_ request: APIRequest) async throws -> Reply {
    let view = try await workspace.calendar(try request.session)
    return Self.told((view.calendar, view.digest))
  }

  @Sendable private static func told(_ state: (calendar: ITCalendar, digest: Digest)) -> Reply {
    .ok(Resources.calendar.json(state.calendar), tag: state.digest)
  }
}
