import Documents
import Foundation
import Journey
import Partnership
import Store

@testable import Workspace

/// The demonstration in a file of its own.
struct DemoFile {
  let workspace: Workspace
  let settings: Settings
  private let folder: URL

  /// One for all tests that only look, since making one takes a second. Its folder stays in the temporary directory,
  /// because no test knows that it is the last.
  static func common() async throws -> DemoFile { try await made.value }

  private static let made = Task { try await DemoFile() }

  init(now: Timestamp = World.morning, timeZone: String = "Europe/Berlin") async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let driver = try SQLiteDriver(path: folder.appendingPathComponent("demo.sqlite").path)
    workspace = try await Workspace.makeDemo(
      driver: driver, environment: World(at: now).environment, timeZone: timeZone)
    settings = try await workspace.reading { try $0.requiredSettings() }
  }

  /// Through the door that only the demonstration has.
  func session(_ role: DemoRole) async throws -> Session {
    let begun = try await workspace.signInToDemo(as: try DemoTelling.id(role.rawValue))
    guard let session = try await workspace.session(token: begun.token) else { throw Missing("a session of \(role)") }
    return session
  }

  /// With address and password, as anywhere else.
  func signedIn(_ role: DemoRole) async throws -> Session {
    let begun = try await workspace.signIn(
      Form([("email", "\(role.rawValue)@wendmark.example"), ("password", Demo.password)]), from: "127.0.0.1")
    guard let session = try await workspace.session(token: begun.token) else { throw Missing("a session of \(role)") }
    return session
  }

  func initiative(_ name: String, as role: DemoRole = .itLead) async throws -> Initiative {
    try await workspace.initiative(try DemoTelling.id(name), as: try await session(role)).initiative
  }

  /// What is unmet, as "party: condition".
  func owed(_ initiative: Initiative) -> [String] {
    initiative.assessments.filter { !$0.isMet }.map { "\($0.owing.rawValue): \($0.condition)" }
  }

  func journal() async throws -> [JournalEntry] {
    try await workspace.reading { try $0.journal(after: 0, limit: 10_000) }
  }

  func asking<T: Sendable>(_ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T {
    try await workspace.reading(body)
  }

  func close() {
    workspace.driver.close()
    try? FileManager.default.removeItem(at: folder)  // A folder left behind in /tmp harms no test.
  }
}
