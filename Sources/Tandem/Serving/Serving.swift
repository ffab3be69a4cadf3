import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import Web
import Workspace

/// Everything that happens between `tandem serve` and its end.
struct Serving {
  let file: String
  let web: WebConfiguration
  let logLevel: Logger.Level
  let demoAnywhere: Bool

  /// How long requests under way have to finish when the server is asked to stop.
  static let patience: Duration = .seconds(5)

  init(_ configuration: Configuration) throws(Failure) {
    file = try configuration.database()
    logLevel = try configuration.value(.logLevel, or: .info)
    demoAnywhere = try configuration.value(.demoAnywhere, or: false)
    let address = try configuration.optional(.publicURL)
    web = WebConfiguration(
      host: try configuration.value(.host, or: "127.0.0.1"), port: try configuration.value(.port, or: 8080),
      address: address.flatMap(PublicAddress.init(_:)), trustsProxy: try configuration.value(.trustProxy, or: false))
  }

  func run() async throws {
    let workspace = try await Workspace.open(file: file, for: .serving)
    defer { workspace.close() }
    if workspace.isDemo, !demoAnywhere, !Loopback.contains(web.host) { throw Failure.failed(demoRefusal) }
    let welcome = try await Welcome(workspace, file: file, address: web.address)
    let server = WebApplication.make(
      workspace: workspace, configuration: web, logger: Logger(label: "web"),
      onRunning: { _ in welcome.lines.forEach(Output.line) })
    var services = ServiceGroupConfiguration(
      services: [server, DailyRenewal(workspace: workspace, logger: Logger(label: "renewal"))],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: Logger(label: "service"))
    services.maximumGracefulShutdownDuration = Self.patience
    do {
      try await ServiceGroup(configuration: services).run()
    } catch let error as IOError {
      throw Failure.failed(ListeningTrouble.message(for: error, host: web.host, port: web.port))
    } catch is CancellationError {
      // Requests that outlast the patience are cut off; the end was asked for all the same.
    }
  }

  private var demoRefusal: String {
    """
    \(file) is a demo, in which anybody signs in without a password, and \(web.host) can be reached by other \
    machines. Serve it on 127.0.0.1, or say --demo-anywhere if that is what you want.
    """
  }
}
