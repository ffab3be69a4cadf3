import Documents
import Foundation
import Partnership
import Synchronization
import Testing
import Workspace

@testable import Web

/// The demonstration, reached as browsers reach it: each test gets a copy of its own.
final class Theatre: Sendable {
  let workspace: Workspace
  private let folder: URL

  private static let environment = Environment(
    clock: { TestPeople.now }, random: Environment.live.random,
    passwords: Passwords(strength: Passwords.Strength(rounds: 16)))

  /// Making it takes a second, so it is made once. The folder stays in the temporary directory, because no test knows
  /// that it is the last.
  private static let original = Task {
    let file = try newFolder().appendingPathComponent("demo.sqlite")
    _ = try await Workspace.prepareDemo(file: file.path, fresh: true, environment: environment)
    return file
  }

  init() async throws {
    let original = try await Self.original.value
    folder = try Self.newFolder()
    let copy = folder.appendingPathComponent("demo.sqlite")
    try FileManager.default.copyItem(at: original, to: copy)
    workspace = try await Workspace.open(file: copy.path, for: .serving, environment: Self.environment)
  }

  /// What a program finds that was stopped and started anew: the same file, opened by another workspace.
  init(restarting before: Theatre) async throws {
    before.workspace.close()
    folder = try Self.newFolder()
    let moved = folder.appendingPathComponent("demo.sqlite")
    try FileManager.default.moveItem(at: before.folder.appendingPathComponent("demo.sqlite"), to: moved)
    workspace = try await Workspace.open(file: moved.path, for: .serving, environment: Self.environment)
  }

  deinit {
    workspace.close()
    try? FileManager.default.removeItem(at: folder)  // A folder left behind in /tmp harms no test.
  }

  private static func newFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tandem-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The browser of one of the demonstration's people: "it-lead". As long as the theatre is there, it works.
  func browser(_ person: String) async throws -> Client {
    let begun = try await workspace.signInToDemo(as: try #require(PersonID(person)))
    var browser = visitor()
    browser.token = begun.token
    return browser
  }

  /// The browser of somebody who has no account.
  func visitor() -> Client {
    var services = Services(workspace)
    services.now = { TestPeople.now }
    return Client(services: services, features: Features.all(workspace))
  }

  /// An initiative as somebody sees it.
  func view(_ initiative: String, as person: String) async throws -> InitiativeView {
    let begun = try await workspace.signInToDemo(as: try #require(PersonID(person)))
    let session = try #require(try await workspace.session(token: begun.token))
    return try await workspace.initiative(try #require(InitiativeID(initiative)), as: session)
  }
}

extension Answer {
  /// What stands between two pieces of the page, for what is said in one part of it only.
  func part(from start: String, to end: String) -> String {
    guard let first = body.firstRange(of: start) else { return "" }
    let rest = body[first.lowerBound...]
    return String(rest[..<(rest.firstRange(of: end)?.upperBound ?? rest.endIndex)])
  }
}
