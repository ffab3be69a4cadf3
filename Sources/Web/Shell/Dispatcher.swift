import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Partnership
import Workspace

/// Checks the role for the route of a request, and runs the route's handler.
struct Dispatcher: HTTPResponder {
  let description: Once<Reply>
  let services: Services
  let configuration: WebConfiguration

  func respond(to request: Request, context: WebContext) async throws -> Response {
    switch context.match {
    case .none: throw WebError.notFound
    case .otherMethods(let methods):
      guard request.method == .options, request.isForAPI else { throw WebError.methodNotAllowed(methods) }
      let allowed = (methods + [.options]).map(\.rawValue).joined(separator: ", ")
      return Response(status: .noContent, headers: [.allow: allowed])
    case .found(let entry, let values):
      let page = PageRequest(
        request: request, context: context, values: values, services: services, configuration: configuration,
        description: description)
      if let refused = try refusal(of: entry, for: page) { return refused }
      let response =
        entry.stopsOnHangUp
        ? try await untilHangUp(context.channel) { try await entry.handle(page) } : try await entry.handle(page)
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  /// Runs a handler in a task that is cancelled when the other end hangs up.
  private func untilHangUp(
    _ channel: (any Channel)?, _ work: @escaping @Sendable () async throws -> Response
  ) async throws -> Response {
    guard let watch = try await channel?.pipeline.handler(type: HangUpWatch.self).get() else { return try await work() }
    let task = Task(operation: work)
    watch.atEnd { task.cancel() }
    defer { watch.atEnd(nil) }
    do {
      return try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
    } catch  where watch.isOver {
      // Nobody reads it; the log tells it from what failed. The number is the one that nginx gives to it.
      return Response(status: HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request"))
    }
  }

  /// The check by role. What somebody is to the thing at hand is checked by the command or the query.
  private func refusal(of entry: RouteEntry, for page: PageRequest) throws -> Response? {
    if let visitor = page.visitor { try visitor.actor.requireBearing(entry.action) }
    var roles = page.visitor?.actor.roles ?? Actor.visitor.roles
    // Whether the token in the address works, the command finds out.
    if entry.pattern.hasSecret { roles.insert(.linkHolder) }
    guard !entry.action.isOpen(to: roles) else { return nil }
    guard page.visitor == nil else { throw WebError.notForRole }
    guard entry.method == .get, entry.operation == nil else { throw WebError.signedOut }
    let wanted = LocalPath(checking: page.request.uri.string)
    return .redirect(to: Place.signIn.path.query("next", wanted?.description))
  }
}

extension Action {
  /// Whether any of the roles may do this in some relation.
  func isOpen(to roles: Set<Role>) -> Bool {
    (Permissions.table[self] ?? []).contains { roles.contains($0.role) }
  }
}
