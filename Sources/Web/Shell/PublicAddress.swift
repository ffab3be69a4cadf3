public import Markup

/// The address under which people reach this server: `https://tandem.example.org`.
public struct PublicAddress: Sendable, Hashable, CustomStringConvertible {
  /// Whether browsers talk to it by TLS.
  public let isSecure: Bool
  /// Host and port as an `Origin` or `Host` header shows them.
  public let authority: String

  /// Reads an address; a path, a query or a user name in it is refused.
  public init?(_ text: String) {
    guard let link = WebLink(text) else { return nil }
    let address = link.description.hasSuffix("/") ? String(link.description.dropLast()) : link.description
    let isSecure = address.hasPrefix("https://")
    let authority = address.dropFirst(isSecure ? 8 : 7)
    guard !authority.contains(where: { "/?#".contains($0) }) else { return nil }
    // Browsers leave the usual port of a scheme away.
    let usual = isSecure ? ":443" : ":80"
    self.isSecure = isSecure
    self.authority = String(authority.hasSuffix(usual) ? authority.dropLast(usual.count) : authority)
  }

  /// Plain HTTP at a host and a port.
  init(host: String, port: Int) {
    isSecure = false
    let name = host.contains(":") ? "[\(host)]" : host
    authority = port == 80 ? name : "\(name):\(port)"
  }

  /// Whether only this machine is meant: plain HTTP is safe there, and nowhere else.
  public var isLoopback: Bool {
    let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return host == "localhost" || host == "[::1]"
      || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
  }

  /// Scheme and authority, as browsers send them.
  public var origin: String { "\(isSecure ? "https" : "http")://\(authority)" }

  /// The whole address of a page, for links that leave the browser.
  public func absolute(_ path: LocalPath) -> String { origin + path.description }

  public var description: String { origin }
}
