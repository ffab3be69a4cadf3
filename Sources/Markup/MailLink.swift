/// A `mailto:` address that opens the mail program with a message ready to be sent (RFC 6068).
///
/// Every value is percent-encoded, so that no text can add a recipient or a header of its own.
public struct MailLink: Hashable, Sendable, CustomStringConvertible {
  /// The address as a browser takes it.
  public let description: String

  /// - Parameters:
  ///   - recipient: an e-mail address, or nil to leave it to the sender; text without a local part and a domain around
  ///     its last `@` is left out.
  ///   - subject: one line; line breaks become spaces.
  ///   - body: plain text; line breaks of any kind become CRLF, as the standard asks for.
  public init(to recipient: String? = nil, subject: String, body: String) {
    let subject = subject.split(whereSeparator: \.isNewline).joined(separator: " ")
    let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    description =
      "mailto:" + Self.encoded(recipient) + "?subject=" + percentEncoded(subject) + "&body="
      + percentEncoded(lines.joined(separator: "\r\n"))
  }

  private static func encoded(_ recipient: String?) -> String {
    guard let recipient, let at = recipient.lastIndex(of: "@") else { return "" }
    let (local, domain) = (recipient[..<at], recipient[recipient.index(after: at)...])
    guard !local.isEmpty, !domain.isEmpty else { return "" }
    return percentEncoded(String(local)) + "@" + percentEncoded(String(domain))
  }
}

extension HTML.StringInterpolation {
  /// An address that opens the mail program.
  public mutating func appendInterpolation(_ link: MailLink) {
    appendInterpolation(link.description)
  }
}
