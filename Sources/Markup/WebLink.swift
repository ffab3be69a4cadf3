/// An address elsewhere that a person typed: `http` or `https`, and what it shows is where it leads.
public struct WebLink: Hashable, Sendable, CustomStringConvertible {
  /// The address, with scheme and host in lower case where they are ASCII.
  public let description: String
  /// The host, without the port: what a reader should see beside a link.
  public let host: String

  /// What an address must look like, for a message beside a form field.
  public static let expected =
    "an address that begins with https:// or http://, such as https://example.org/page, "
    + "without spaces, user name or password"

  /// Checks an address; spaces around it are dropped.
  ///
  /// - Returns: `nil` for another scheme (`javascript:`, `data:`), a missing or malformed host, a user name or password
  ///   (`https://bank.example@evil.example`), a backslash, white space, invisible or control characters, quotes, angle
  ///   brackets, or more than 2,048 bytes.
  public init?(_ typed: String) {
    let text = typed.trimmingSpaces
    guard text.utf8.count <= 2_048, text.unicodeScalars.allSatisfy(isVisible) else { return nil }
    guard let scheme = ["https://", "http://"].first(where: { text.prefix($0.count).lowercased() == $0 }) else {
      return nil
    }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard let address = Authority(authority) else { return nil }
    host = address.host
    description = scheme + address.text + rest[authority.endIndex...]
  }
}

extension String {
  /// Without the spaces that come along when people paste; tabs and line breaks are not forgiven.
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...last]
  }
}

/// Refuses what a reader cannot see (format and bidirectional controls among them) and what no address holds.
private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned: false
  default: !#"\"<>'`"#.unicodeScalars.contains(scalar)
  }
}
