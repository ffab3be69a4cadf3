import Documents
import Partnership
import Workspace

/// What the shell itself asks of the workspace, as closures: features ask the workspace for the rest.
struct Services: Sendable {
  /// The present moment.
  var now: @Sendable () -> Timestamp
  /// The session behind a cookie's token.
  var session: @Sendable (String) async throws -> Session?
  /// The session that a token in the header stands for.
  var bearing: @Sendable (String) async throws -> Session?
  /// The number beside “Waiting for you”.
  var waiting: @Sendable (Session) async throws -> Waiting
  /// Throws when the database cannot be reached.
  var health: @Sendable () async throws -> Void
  /// Whether this is the demonstration.
  var isDemo: Bool
}

extension Services {
  init(_ workspace: Workspace) {
    self.init(
      now: { workspace.now }, session: { try await workspace.session(token: $0) },
      bearing: { try await workspace.session(bearing: $0) },
      waiting: { try await workspace.waitingCount($0) }, health: { try await workspace.health() },
      isDemo: workspace.isDemo)
  }
}
