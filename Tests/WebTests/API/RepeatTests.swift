import Documents
import HTTPTypes
import Hummingbird
import Partnership
import Testing
import Workspace

@testable import Web

/// What is asked twice under one key is done once.
@Suite struct RepeatTests {
  private static let need = #"{"outcome": "o", "forWhom": "w", "tried": "t", "worries": "y", "name": "Keyed"}"#
  private static let key: [HTTPField.Name: String] = [.idempotencyKey: "key-1"]

  @Test func theSameKeyAndBodyGiveTheSameAnswer() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    let first = try await client.json(.post, "/initiatives", Self.need, Self.key)
    let second = try await client.json(.post, "/initiatives", Self.need, Self.key)
    #expect(first.status == 201 && second.status == 201)
    #expect(first.body == second.body)
    #expect(first.header("Location") == second.header("Location"))
    #expect(first.header("ETag") == second.header("ETag"))
    #expect(try await client.json(.get, "/initiatives?q=Keyed").items.count == 1)
  }

  @Test func theAnswerStaysWhatItWasWhenTheThingHasChanged() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/records"
    let body = #"{"kind": "finding", "statement": "S", "source": "A log", "strength": "record"}"#
    let first = try await client.json(.post, path, body, Self.key)
    let id = try #require(first.value["id"]?.text)
    let tag = try #require(first.header("ETag"))
    let changed = try await client.json(
      .put, "\(path)/\(id)", body.replacing("\"S\"", with: "\"T\""), [.ifMatch: tag])
    #expect(changed.status == 200)
    #expect(try await client.json(.post, path, body, Self.key).body == first.body)
  }

  @Test func theSameKeyForSomethingElseIsRefused() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    #expect(try await client.json(.post, "/initiatives", Self.need, Self.key).status == 201)
    let other = try await client.json(.post, "/initiatives", Self.need.replacing("Keyed", with: "Other"), Self.key)
    #expect(other.status == 422)
    #expect(other.value["code"] == "key-reused")
  }

  @Test func keysOfTwoPeopleAreTwo() async throws {
    let theatre = try await Theatre()
    let first = try await theatre.browser("communications-lead").json(.post, "/initiatives", Self.need, Self.key)
    let second = try await theatre.browser("hr-partner").json(.post, "/initiatives", Self.need, Self.key)
    #expect(second.status == 201)
    #expect(first.value["id"] != second.value["id"])
  }

  /// Also when it was settled meanwhile: then nothing that waits would tell that it was asked before.
  @Test func aWaiverIsProposedOnce() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites/waivers"
    let body = #"{"conditions": ["hosts-cleared"], "reason": "The host is being asked."}"#
    let before = try await client.json(.get, path).items.count
    let first = try await client.json(.post, path, body, Self.key)
    #expect(first.status == 201, "\(first.body)")
    #expect(first.value["conditions"] == ["hosts-cleared"] && first.value["state"] == "waits")
    guard case .number(let number)? = first.value["number"] else {
      Issue.record("No waiver: \(first.body)")
      return
    }
    let other = try await theatre.browser("communications-lead")
    let settled = try await other.json(
      .post, "\(path)/\(Int(number))/settlement", #"{"agrees": false, "reason": "Not without it."}"#)
    #expect(settled.status == 200, "\(settled.body)")
    #expect(settled.value["number"] == .number(number) && settled.value["state"] == "refused")
    #expect(try await client.json(.post, path, body, Self.key).body == first.body)
    #expect(try await client.json(.get, path).items.count == before + 1)
    #expect(
      try await client.json(.post, path, body.replacing("asked", with: "called"), Self.key).value["code"]
        == "key-reused")
  }

  @Test func withoutAKeyTwoAreMade() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    let first = try await client.json(.post, "/initiatives", Self.need)
    let second = try await client.json(.post, "/initiatives", Self.need)
    #expect(first.value["id"] != second.value["id"])
  }

  @Test(arguments: ["", "with space", String(repeating: "k", count: 129)])
  func aKeyThatIsNoneIsRefused(_ key: String) async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    #expect(try await client.json(.post, "/initiatives", Self.need, [.idempotencyKey: key]).status == 400)
  }

  /// A secret is told once; the key makes sure that there is one only.
  @Test func aSecretIsNotToldAgain() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    let wish = #"{"name": "n", "scope": "read", "endsOn": "2026-12-01"}"#
    let first = try await client.json(.post, "/account/tokens", wish, Self.key)
    #expect(first.status == 201)
    #expect(try await client.json(.post, "/account/tokens", wish, Self.key).status == 410)
    #expect(try await client.json(.get, "/account/tokens").items.count == 1)
    let made = try await theatre.browser("communications-lead").json(.post, "/initiatives", Self.need, Self.key)
    let id = try #require(made.value["id"]?.text)
    let asked = try await client.json(.post, "/initiatives/\(id)/invitations", #"{"party": "it"}"#, Self.key)
    #expect(asked.status == 201)
    #expect(try await client.json(.post, "/initiatives/\(id)/invitations", #"{"party": "it"}"#, Self.key).status == 410)
    #expect(try await client.json(.get, "/initiatives/\(id)/invitations").items.count == 1)
  }
}

/// What is kept outlives the program, and goes after a day.
@Suite struct KeptTests {
  private static let need = #"{"outcome": "o", "forWhom": "w", "tried": "t", "worries": "y", "name": "Keyed"}"#

  @Test func keysAreForgottenAfterADayAndStillMakeNothingTwice() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let client = try await bureau.add("anna", .communications, by: administrator)
    let key: [HTTPField.Name: String] = [.idempotencyKey: "key-1"]
    let first = try await client.json(.post, "/initiatives", Self.need, key)
    #expect(first.status == 201)
    let other = Self.need.replacing("Keyed", with: "Other")
    #expect(try await client.json(.post, "/initiatives", other, key).value["code"] == "key-reused")
    bureau.wait(days: 2)
    let session = try await bureau.session(client)
    #expect(try await bureau.workspace.keptAnswer(Digest(of: "key-1"), of: session) == nil)
    let again = try await client.json(.post, "/initiatives", Self.need, key)
    #expect(again.value["id"] == first.value["id"])
    #expect(try await client.json(.get, "/initiatives?q=Keyed").items.count == 1)
  }

  @Test func anAnswerIsKeptInTheFile() async throws {
    let theatre = try await Theatre()
    let key: [HTTPField.Name: String] = [.idempotencyKey: "key-1"]
    let first = try await theatre.browser("hr-partner").json(.post, "/initiatives", Self.need, key)
    #expect(first.status == 201)
    let restarted = try await Theatre(restarting: theatre)
    let client = try await restarted.browser("hr-partner")
    // By now it has been answered, so an answer that was made anew would say more.
    let id = try #require(first.value["id"]?.text)
    #expect(
      try await restarted.browser("it-lead").json(.post, "/initiatives/\(id)/answer", #"{"answer": "yes"}"#).status
        == 200)
    let second = try await client.json(.post, "/initiatives", Self.need, key)
    #expect(second.status == 201)
    #expect(first.body == second.body)
    #expect(first.header("ETag") == second.header("ETag"))
    #expect(try await client.json(.get, "/initiatives?q=Keyed").items.count == 1)
  }
}
