import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Partnership
import Synchronization
import Testing
import Workspace

@testable import Web

/// An organisation in a database of its own, reached as browsers reach it.
final class Bureau: Sendable {
  static let password = "correct horse battery"

  let workspace: Workspace
  private let folder: URL
  private let clock = HeldClock(TestPeople.now)

  /// - Parameter isDemo: whether the door of the demonstration is there.
  init(isDemo: Bool = false) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let clock = clock
    // Passwords are hashed as cheaply as scrypt can, because tests hash many.
    let environment = Environment(
      clock: { clock.now }, random: Environment.live.random,
      passwords: Passwords(strength: Passwords.Strength(rounds: 16)))
    let opened = try await Workspace.open(
      file: folder.appendingPathComponent("bureau.sqlite").path, for: .serving, environment: environment)
    workspace = Workspace(driver: opened.driver, environment: environment, isDemo: isDemo)
  }

  deinit {
    workspace.close()
    try? FileManager.default.removeItem(at: folder)  // A folder left behind in /tmp harms no test.
  }

  func wait(days: Int) { clock.wait(days: days) }

  /// A browser, signed in or not. As long as it is there, the bureau stays open.
  func browser(_ token: String? = nil) -> Client {
    var services = Services(workspace)
    services.now = { self.clock.now }
    return Client(services: services, features: Features.all(workspace), token: token)
  }

  /// Sets the organisation up through its link, and gives the administrator's browser.
  func setUp() async throws -> Client {
    let token = try #require(try await workspace.setUpToken())
    let begun = try await workspace.setUp(
      token: token,
      Form([
        ("organisation", "Test hospitals"), ("currency", "EUR"), ("timeZone", "Europe/Berlin"),
        ("name", "Administrator"), ("email", "administrator@example.org"), ("new", Self.password),
        ("again", Self.password),
      ]))
    return browser(begun.token)
  }

  /// Adds an account "NAME@example.org", and gives its browser.
  func add(_ name: String, _ party: Party?, by administrator: Client) async throws -> Client {
    let manager = try await session(administrator)
    let fresh = try await workspace.addPerson(
      Form([
        ("name", name), ("email", "\(name)@example.org"), ("party", party?.rawValue ?? ""),
        ("endsOn", party == .agency ? "2027-06-30" : ""),
      ]), id: FreshID.person(), as: manager)
    let begun = try await workspace.signIn(
      Form([("email", "\(name)@example.org"), ("password", fresh.password)]), from: "192.0.2.1")
    return browser(begun.token)
  }

  /// The session behind a browser's cookie.
  func session(_ browser: Client) async throws -> Session {
    let token = try #require(browser.token)
    return try #require(try await workspace.session(token: token))
  }
}

/// A clock that tests move.
private final class HeldClock: Sendable {
  private let time: Mutex<Timestamp>

  init(_ time: Timestamp) { self.time = Mutex(time) }

  var now: Timestamp { time.withLock { $0 } }

  func wait(days: Int) { time.withLock { $0 = $0.adding(days: days) } }
}

extension Client {
  /// Sends a form.
  func send(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
    try await post(path, fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(separator: "&"))
  }

  static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension Answer {
  /// The token in the cookie that came back.
  var token: String? {
    header("Set-Cookie").flatMap {
      $0.split(separator: ";").first?.split(separator: "=").dropFirst().first.map(String.init)
    }
  }

  /// Where the browser is sent.
  var place: String? { header("Location") }

  /// The value of the first hidden field of that name.
  func hidden(_ name: String) -> String? {
    guard let start = body.range(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(body[start.upperBound...].prefix { $0 != "\"" })
  }
}
