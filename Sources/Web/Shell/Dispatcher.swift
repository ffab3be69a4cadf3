import Hummingbird
import Markup
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
      let response = try await entry.handle(page)
      return request.method == .head ? response.createHeadResponse() : response
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
