import Documents
import HTTPTypes
import Hummingbird
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// Nobody overwrites what somebody else has written: ETag, If-Match and If-None-Match.
@Suite struct StateTests {
  private static let record = "/initiatives/social-sites/records/social-sites-lunch"

  /// What a PUT takes, with another statement.
  private func fields(_ record: JSONValue, saying statement: String) throws -> String {
    guard case .object(var members)? = record["fields"] else { return "" }
    members["statement"] = .string(statement)
    return try CanonicalJSON.encode(JSONValue.object(members))
  }

  @Test func whatIsThereAlreadyIsNotSentAgain() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    for path in [Self.record, "/initiatives", "/initiatives/social-sites", "/settings", "/openapi.json"] {
      let first = try await client.json(.get, path)
      let tag = try #require(first.header("ETag"))
      let again = try await client.json(.get, path, nil, [.ifNoneMatch: tag])
      #expect(again.status == 304 && again.body.isEmpty, "\(path)")
      #expect(again.header("ETag") == tag)
      #expect(try await client.json(.get, path, nil, [.ifNoneMatch: "\"0\""]).status == 200)
    }
  }

  @Test func theTagOfARecordIsItsDigest() async throws {
    let theatre = try await Theatre()
    let answer = try await theatre.browser("it-lead").json(.get, Self.record)
    #expect(answer.header("ETag") == answer.value["digest"]?.text.map { "\"\($0)\"" })
  }

  @Test func theSecondOfTwoSeesWhatTheFirstChanged() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let begun = try await client.json(.get, Self.record)
    let tag = try #require(begun.header("ETag"))
    let first = try await client.json(
      .put, Self.record, try fields(begun.value, saying: "The first."), [.ifMatch: tag])
    #expect(first.status == 200)
    #expect(first.value["revision"] == .number(3))
    let second = try await client.json(
      .put, Self.record, try fields(begun.value, saying: "The second."), [.ifMatch: tag])
    #expect(second.status == 412)
    #expect(second.value["present"]?["fields"]?["statement"] == "The first.")
    guard case .array(let differences)? = second.value["differences"] else {
      Issue.record("There are no differences in \(second.body)")
      return
    }
    #expect(differences.first?["label"] == "Finding")
    #expect(differences.first?["now"] == "The first.")
    let removal = try await client.json(.delete, Self.record, nil, [.ifMatch: tag])
    #expect(removal.status == 412)
    let fresh = try #require(first.header("ETag"))
    #expect(try await client.json(.delete, Self.record, nil, [.ifMatch: fresh]).status == 204)
    let gone = try await client.json(.get, Self.record)
    #expect(gone.value["removed"] == true)
    let revisions = try await client.json(.get, "\(Self.record)/revisions")
    #expect(revisions.items.count == 4)
    #expect(try await client.json(.get, "\(Self.record)/revisions/3").value["fields"]?["statement"] == "The first.")
  }

  @Test func aNewRecordMayHaveAnIdentifierOfOurs() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let body = #"{"kind": "finding", "statement": "S", "source": "A log", "strength": "record"}"#
    let path = "/initiatives/social-sites/records/mine-1"
    let made = try await client.json(.put, path, body)
    #expect(made.status == 201)
    #expect(made.header("Location") == "/api/v1\(path)")
    #expect(made.value["id"] == "mine-1")
    #expect(try await client.json(.put, path, body).status == 428)
  }

  @Test func settingsAreChangedOverTheStateThatWasRead() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("administrator")
    let begun = try await client.json(.get, "/settings")
    let tag = try #require(begun.header("ETag"))
    let body = begun.body.replacing("\"linkDays\":14", with: "\"linkDays\":21")
    #expect(try await client.json(.put, "/settings", body).status == 428)
    let changed = try await client.json(.put, "/settings", body, [.ifMatch: tag])
    #expect(changed.status == 200, "\(changed.body)")
    #expect(changed.value["linkDays"] == 21)
    let stale = try await client.json(.put, "/settings", begun.body, [.ifMatch: tag])
    #expect(stale.status == 412)
    #expect(stale.value["present"]?["linkDays"] == 21)
  }

  /// Reading a record and sending its fields back changes nothing, for every record of the demonstration.
  @Test func whatIsReadCanBeWritten() async throws {
    let theatre = try await Theatre()
    let people = [
      "communications": "communications-lead", "it": "it-lead", "hr": "hr-partner", "security": "security-officer",
      "data-protection": "data-protection-officer",
    ]
    var count = 0
    for initiative in ["employee-community", "social-sites"] {
      let reader = try await theatre.browser("it-lead")
      for record in try await reader.json(.get, "/initiatives/\(initiative)/records?limit=200").items {
        // What the program works out is written by nobody.
        guard record["kind"]?.text.flatMap({ Stages.content(of: Kind(rawValue: $0)) })?.isWritten == true,
          let party = record["party"]?.text, let person = people[party], let id = record["id"]?.text,
          let digest = record["digest"]?.text, let fields = record["fields"]
        else { continue }
        // A score sheet is changed by nobody but who filled it in, and advice by the adviser.
        let isOwn = ["scores", "weights", "advice"].contains(record["kind"]?.text ?? "")
        let writer = isOwn ? record["author"]?.text ?? person : person
        let answer = try await theatre.browser(writer).json(
          .put, "/initiatives/\(initiative)/records/\(id)", try CanonicalJSON.encode(fields),
          [.ifMatch: "\"\(digest)\""])
        #expect(answer.status == 200, "\(id): \(answer.body)")
        // What rests on something newer is written anew by this; everything else stays as it is.
        // So does what rests on a record that was just written anew.
        if record["outdated"] == [], record["kind"]?.text != "acceptance" {
          #expect(answer.value["digest"]?.text == digest, "\(id)")
        }
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test(arguments: [
    ("*", true), ("\"a\"", true), ("\"b\", \"a\"", true), ("W/\"a\"", true), ("\"b\"", false), ("a", false),
    ("", false),
  ])
  func tagsAreReadAsTheirStandardSays(_ header: String, _ holds: Bool) {
    #expect(EntityTags(header)?.holds("\"a\"") == holds)
  }
}
