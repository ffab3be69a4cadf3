import Hummingbird
import Logging
import NIOCore
import Workspace

/// What accompanies one request through the middleware.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// What people quote when they report an error, and what the log is searched for.
  let requestID: String
  /// The address at the other end of the connection; a proxy's, where one stands in between.
  let peer: String?
  /// Who is signed in; filled by `SessionCheck`.
  var session: Session?

  init(source: ApplicationRequestContextSource) {
    self.init(logger: source.logger, peer: source.channel.remoteAddress?.ipAddress)
  }

  /// A context without a connection.
  init(logger: Logger, peer: String?) {
    requestID = RequestIdentifier.next()
    var logger = logger
    logger[metadataKey: "request"] = "\(requestID)"
    coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
    self.peer = peer
  }
}

private struct LoggerSource: RequestContextSource {
  let logger: Logger
}

/// Twelve letters and digits that are easy to read out over the telephone.
private enum RequestIdentifier {
  private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)

  static func next() -> String {
    String(decoding: (0..<12).map { _ in alphabet.randomElement() ?? alphabet[0] }, as: UTF8.self)
  }
}
