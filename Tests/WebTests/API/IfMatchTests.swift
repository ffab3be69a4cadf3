import Documents
import HTTPTypes
import Hummingbird
import Testing

@testable import Web

/// Whoever changes something names the state that they read.
@Suite struct IfMatchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let person: String
    let path: String
    let first: String
    let second: String
    /// What the answer to the second says of the first: a field, and what is there.
    let field: String
    let now: String
    var testDescription: String { path }
  }

  static let cases = [
    Case(
      person: "administrator", path: "/people/hr-partner",
      first: #"{"name": "First", "email": "hr-partner@wendmark.example", "party": "hr"}"#,
      second: #"{"name": "Second", "email": "hr-partner@wendmark.example", "party": "hr"}"#, field: "name",
      now: "First"),
    Case(
      person: "it-lead", path: "/account", first: #"{"name": "First", "email": "it-lead@wendmark.example"}"#,
      second: #"{"name": "Second", "email": "it-lead@wendmark.example"}"#, field: "name", now: "First"),
    Case(
      person: "it-lead", path: "/initiatives/NEW/track", first: #"{"track": "full", "reason": "To be safe."}"#,
      second: #"{"track": "normal", "reason": "After all."}"#, field: "track", now: "full"),
    Case(
      person: "communications-lead", path: "/initiatives/photo-wall/standing",
      first: #"{"standing": "active", "reason": "The network is there."}"#,
      second: #"{"standing": "declined", "reason": "No.", "lookAgain": "2027-12-01"}"#, field: "standing",
      now: "active"),
  ]

  /// An initiative whose track waits to be confirmed.
  private func begin(_ theatre: Theatre) async throws -> String {
    let need = #"{"outcome": "o", "forWhom": "w", "tried": "t", "worries": "y", "name": "New"}"#
    let made = try await theatre.browser("communications-lead").json(.post, "/initiatives", need)
    let id = try #require(made.value["id"]?.text)
    let answered = try await theatre.browser("it-lead").json(
      .post, "/initiatives/\(id)/answer", #"{"answer": "yes"}"#)
    #expect(answered.status == 200)
    return id
  }

  @Test(arguments: cases) func theSecondOfTwoIsTold(_ tried: Case) async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser(tried.person)
    var path = tried.path
    if path.contains("NEW") { path = path.replacing("NEW", with: try await begin(theatre)) }
    let begun = try await client.json(.get, path)
    let tag = try #require(begun.header("ETag"))

    let without = try await client.json(.put, path, tried.first)
    #expect(without.status == 428 && without.value["code"] == "which-state", "\(without.body)")
    #expect(try await client.json(.put, path, tried.first, [.ifMatch: "\"0\""]).status == 412)
    #expect(try await client.json(.get, path).header("ETag") == tag, "nothing was changed so far")

    let first = try await client.json(.put, path, tried.first, [.ifMatch: tag])
    #expect([200, 204].contains(first.status), "\(first.body)")
    let present = try await client.json(.get, path)
    #expect(present.header("ETag") != tag)
    if first.status == 200 { #expect(first.header("ETag") == present.header("ETag")) }

    let second = try await client.json(.put, path, tried.second, [.ifMatch: tag])
    #expect(second.status == 412 && second.value["code"] == "stale", "\(second.body)")
    #expect(second.value["present"] == present.value)
    guard case .array(let differences)? = second.value["differences"] else {
      Issue.record("There are no differences in \(second.body)")
      return
    }
    #expect(differences.contains { $0["label"] == .string(tried.field) && $0["now"] == .string(tried.now) })
    #expect(try await client.json(.put, path, tried.second, [.ifMatch: "*"]).status < 300)
  }

  /// The state is held against the present one where nobody can come between.
  @Test func ofManyWhoChangeTheSettingsOneIsFirst() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("administrator")
    let begun = try await client.json(.get, "/settings")
    let tag = try #require(begun.header("ETag"))
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for days in 31...50 {
        let body = begun.body.replacing("\"linkDays\":14", with: "\"linkDays\":\(days)")
        group.addTask { try await client.json(.put, "/settings", body, [.ifMatch: tag]).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.filter { $0 == 200 }.count == 1)
    #expect(statuses.filter { $0 == 412 }.count == 19, "\(statuses)")
  }
}
