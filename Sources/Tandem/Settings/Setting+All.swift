import Foundation
import Logging

extension Spelling {
  /// Every setting, in the order of the documented table.
  static let all: [Spelling] = [
    Setting.database.spelling, Setting.host.spelling, Setting.port.spelling, Setting.publicURL.spelling,
    Setting.trustProxy.spelling, Setting.logLevel.spelling, Setting.demoAnywhere.spelling,
  ]
}

extension Setting where Value == String {
  static var database: Setting {
    Setting(
      "database", placeholder: "FILE", standard: "tandem.sqlite", shown: "tandem.sqlite",
      meaning: "The file that holds everything. A relative path starts at the working directory.",
      expected: "the path of a file", read: { $0.isEmpty ? nil : $0 })
  }

  static var host: Setting {
    Setting(
      "host", placeholder: "ADDRESS", standard: "127.0.0.1", shown: "127.0.0.1",
      meaning: "The address to listen on. 127.0.0.1 is reached from this machine only, 0.0.0.0 from everywhere.",
      expected: "an address such as 127.0.0.1 or a host name",
      read: { text in text.isEmpty || text.contains(where: { $0.isWhitespace || $0 == "/" }) ? nil : text })
  }

  static var publicURL: Setting {
    Setting(
      "public-url", placeholder: "URL", standard: nil, shown: "the address listened on",
      meaning: "Where people reach Tandem, for links in invitations. With https, cookies are sent over TLS only.",
      expected: "an address such as https://tandem.example.org, without a path", read: PublicURL.clean)
  }
}

extension Setting where Value == Int {
  static var port: Setting {
    Setting(
      "port", placeholder: "NUMBER", standard: 8080, shown: "8080", meaning: "The port to listen on.",
      expected: "a whole number from 1 to 65535", read: { text in Int(text).flatMap { 1...65_535 ~= $0 ? $0 : nil } })
  }
}

extension Setting where Value == Bool {
  static var trustProxy: Setting {
    yesOrNo(
      "trust-proxy",
      "Whether to believe X-Forwarded-For about who asks. Only behind a reverse proxy that sets it itself.")
  }

  static var demoAnywhere: Setting {
    yesOrNo(
      "demo-anywhere",
      "Whether to serve a demo on an address that other machines reach. Anybody there signs in without a password.")
  }

  private static func yesOrNo(_ name: String, _ meaning: String) -> Setting {
    Setting(
      name, placeholder: nil, standard: false, shown: "no", meaning: meaning, expected: "yes or no",
      read: { text in
        switch text.lowercased() {
        case "yes", "true", "on", "1": true
        case "no", "false", "off", "0": false
        default: nil
        }
      })
  }
}

extension Setting where Value == Logger.Level {
  static var logLevel: Setting {
    Setting(
      "log-level", placeholder: "LEVEL", standard: .info, shown: "info",
      meaning: "How much is written to standard error: "
        + Logger.Level.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      expected: "one of " + Logger.Level.allCases.map(\.rawValue).joined(separator: ", "),
      read: { Logger.Level(rawValue: $0.lowercased()) })
  }
}

enum PublicURL {
  /// The origin that an address names, without a slash at its end; nil when it is not http or https, or says more.
  @Sendable static func clean(_ text: String) -> String? {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty, ["", "/"].contains(parts.path),
      parts.query == nil, parts.fragment == nil, parts.user == nil, parts.password == nil
    else { return nil }
    return "\(scheme)://\(host.lowercased())" + (parts.port.map { ":\($0)" } ?? "")
  }
}
