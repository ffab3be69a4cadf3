/// What the web part is told when it starts.
public struct WebConfiguration: Sendable {
  /// The address to listen on.
  public var host: String
  /// The port to listen on, 0 for any that is free.
  public var port: Int
  /// Where people reach it: scheme and authority, for links in mails, cookies and the cross-site check.
  public var address: PublicAddress
  /// Whether a reverse proxy stands in front, so that its `X-Forwarded-For` names the client.
  public var trustsProxy: Bool
  /// How long a body may be, in bytes.
  public var bodyLimit: Int

  /// - Parameters:
  ///   - address: nil for plain HTTP at `host` and `port`.
  ///   - bodyLimit: in bytes; 256 KiB hold every form.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, address: PublicAddress? = nil, trustsProxy: Bool = false,
    bodyLimit: Int = 256 * 1024
  ) {
    self.host = host
    self.port = port
    self.address = address ?? PublicAddress(host: host, port: port)
    self.trustsProxy = trustsProxy
    self.bodyLimit = bodyLimit
  }
}
