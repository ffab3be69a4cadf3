import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Standing behind a decision, for programs. To sign takes a session and the password; no token signs.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | GET, POST | /sign-offs | what a sign-off covers, and who has signed; signs |
/// | POST | /sign-offs/withdrawal | takes one's party's sign-off back |
struct SigningOffAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, of: .signOffs, may: .seeInitiative,
      Operation(
        "getSignOffs", "What a sign-off covers, its exposure, and who has signed", answer: Resources.signOffs.schema)
    ) { try await show($0) }
    routes.api(
      .post, of: .signOffs, may: .signOff,
      Operation(
        "signOff", "Sign the state that you saw off for your party",
        body: .body(
          .init("manifest", .digest, note: "Of the state that you saw."), .init("password", .password),
          .init("cost", .decimal, isRequired: false, note: "The bound; without it any cost will do."),
          .init("date", .day, isRequired: false), .init("worstLoss", .decimal, isRequired: false),
          .init("words", .text(), isRequired: false)), answer: Resources.signOffs.schema,
        refuses: [.tooManyRequests])
    ) { request in
      try await workspace.signOff(try await request.body(), on: try request.id(), as: try request.session)
      return try await show(request)
    }
    routes.api(
      .post, of: .withdrawal, may: .signOff,
      Operation(
        "withdrawSignOff", "Take your party's sign-off back", body: .body(.init("reason", .filled)),
        answer: Resources.signOffs.schema)
    ) { request in
      try await workspace.withdrawSignOff(try await request.body(), on: try request.id(), as: try request.session)
      return try await show(request)
    }
  }

  private func show(_ request: APIRequest) async throws -> Reply {
    let initiative = try await request.page.initiative(workspace).initiative
    return .ok(Resources.signOffs.json((initiative, try initiative.manifest.canonical().digest)))
  }
}
