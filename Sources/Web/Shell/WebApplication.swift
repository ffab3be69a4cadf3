public import Hummingbird
import HummingbirdCore
public import Logging
public import NIOCore
public import Workspace

/// Builds the application: the same for the program and for tests.
public enum WebApplication {
  /// The server with all features.
  /// - Parameter onRunning: called with the channel once the port is open.
  public static func make(
    workspace: Workspace, configuration: WebConfiguration, logger: Logger,
    onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    // A connection on which nothing happens is closed: nobody holds thousands of them open.
    let server = HTTPServerBuilder.http1(
      configuration: .init(additionalChannelHandlers: [HangUpWatch()], idleTimeout: .seconds(60)))
    return Application(
      responder: responder(Services(workspace), Features.all(workspace), configuration), server: server,
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil),
      onServerRunning: onRunning, logger: logger)
  }

  /// All routes of these features.
  static func table(_ features: [any Feature]) -> RouteTable {
    var routes = Routes()
    for feature in features { feature.addRoutes(to: &routes) }
    return routes.table
  }

  /// The middleware, outermost first, around the routes.
  static func responder(
    _ services: Services, _ features: [any Feature], _ configuration: WebConfiguration
  ) -> CallbackResponder<WebContext> {
    let table = table(features)
    let chain = Router(context: WebContext.self).middlewares
      .add(FindRoute(table: table))
      .add(AccessLog(table: table))
      .add(SecurityHeaders(configuration: configuration))
      .add(ErrorPages())
      .add(CrossSiteCheck(address: configuration.address))
      .add(KeepTyped(limit: configuration.bodyLimit))
      .add(BodyLimit(limit: configuration.bodyLimit))
      .add(SessionCheck(services: services, cookie: SessionCookie(configuration)))
      .constructResponder(
        finalResponder: Dispatcher(
          description: Once { try OpenAPI(table: table).reply() }, services: services, configuration: configuration))
    return CallbackResponder { try await chain.respond(to: $0, context: $1) }
  }
}
