import ArgumentParser
import Foundation
import Logging

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve Tandem in the browser, until stopped.",
    discussion: """
      Opens the file, or makes it, brings it up to this version, and prints where to go. For a new file it prints a \
      link with which the first administrator sets the organisation up; the link works once.

      One server has a file to itself. Stop it with Ctrl-C or SIGTERM: requests under way are finished first, for \
      five seconds at most. Events go to standard error, one to a line.
      """)

  @OptionGroup var database: DatabaseOptions
  @Option(setting: .host) var host: String?
  @Option(setting: .port) var port: String?
  @Option(setting: .publicURL) var publicURL: String?
  @Flag(setting: .trustProxy) var trustProxy: Bool?
  @Option(setting: .logLevel) var logLevel: String?
  @Flag(setting: .demoAnywhere) var demoAnywhere: Bool?

  func run() async throws {
    let serving = try Serving(configured())
    LoggingSystem.bootstrap { LineLog(label: $0, level: serving.logLevel) }
    try await serving.run()
  }

  func configured(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) -> Configuration {
    var flags: [String: String] = [:]
    func set<T>(_ setting: Setting<T>, _ text: String?) { flags[setting.spelling.name] = text }
    set(.host, host)
    set(.port, port)
    set(.publicURL, publicURL)
    set(.trustProxy, trustProxy.map { $0 ? "yes" : "no" })
    set(.logLevel, logLevel)
    set(.demoAnywhere, demoAnywhere.map { $0 ? "yes" : "no" })
    return try database.configuration(flags, environment: environment)
  }
}
