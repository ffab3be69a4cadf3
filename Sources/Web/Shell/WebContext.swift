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
  /// The connection; nil for a request that came without one.
  let channel: (any Channel)?
  /// Who is signed in; filled by `SessionCheck`.
  var session: Session?
  /// What the path leads to; filled by `FindRoute`.
  var match = RouteTable.Match.none

  init(source: ApplicationRequestContextSource) {
    self.init(logger: source.logger, peer: source.channel.remoteAddress?.ipAddress, channel: source.channel)
  }

  init(logger: Logger, peer: String?, channel: (any Channel)? = nil) {
    requestID = RequestIdentifier.next()
    var logger = logger
    logger[metadataKey: "request"] = "\(requestID)"
    coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
    self.peer = peer
    self.channel = channel
  }
}

private struct LoggerSource: RequestContextSource {
  let logger: Logger
}

/// Twelve letters and digits that are easy to read out over the telephone.
private enum RequestIdentifier {
  private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)

  /// One draw holds them all: 31 to the power of 12 is less than 2 to the power of 60.
  static func next() -> String {
    var bits = UInt64.random(in: .min ... .max)
    let letters = (0..<12).map { _ in
      defer { bits /= UInt64(alphabet.count) }
      return alphabet[Int(bits % UInt64(alphabet.count))]
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
