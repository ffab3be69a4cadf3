import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// The register of channels for programs.
///
/// | method | path below /api/v1 | |
/// |---|---|---|
/// | GET, PUT | /channels | what the organisation runs; Communications and the digital adviser write it over the state that was read |
struct ChannelsAPI: Feature {
  let workspace: Workspace

  private static let body = Schema.body(
    .init(
      "channels",
      .list(
        .object(
          Schema.Object(
            [
              .init("name", .filled),
              .init("kind", .words(ChannelKind.allCases.map(\.rawValue)), isRequired: false),
              .init("features", .list(.words(Journey.Feature.allCases.map(\.rawValue))), isRequired: false),
              .init("reach", .whole(0...1_000_000_000), isRequired: false, note: "How many people it reaches."),
              .init("owner", .filled, note: "Who runs it."), .init("note", .text(), isRequired: false),
            ], takesNull: true))), isRequired: false))

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, .channels, may: .seeChannels,
      Operation("getChannels", "The channels that the organisation runs", answer: Resources.channels.schema)
    ) { request in
      try await show(request)
    }
    routes.api(
      .put, .channels, may: .keepChannels,
      Operation(
        "keepChannels", "Write the register of channels over the one that you read", headers: [.freshMatch],
        body: Self.body, answer: Resources.channels.schema)
    ) { request in
      let body = try await request.body()
      try await workspace.keepChannels(
        body, as: try request.session, over: try request.over("the register of channels", body, Self.told))
      return try await show(request)
    }
  }

  private func show(_ request: APIRequest) async throws -> Reply {
    let view = try await workspace.channels(try request.session)
    return Self.told((view.register, view.digest))
  }

  @Sendable private static func told(_ state: (register: ChannelRegister, digest: Digest)) -> Reply {
    .ok(Resources.channels.json(state.register), tag: state.digest)
  }
}
