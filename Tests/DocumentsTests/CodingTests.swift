import Documents
import Foundation
import Testing

struct CodingTests {
  struct Line: Codable, Hashable {
    var name: String
    var low: Double?
    var count: Int = 0
    var tags: [String] = []
    var by: Day?
    var more: [Line] = []
  }

  enum Answer: Codable, Hashable {
    case yes
    case ifOnly(condition: String)
    case notNow(String, until: Day)
  }

  @Test func leavesNilOut() throws {
    let line = Line(name: "a", by: Day("2026-05-04"), more: [Line(name: "b")])
    let json = try CanonicalJSON.encode(line)
    #expect(
      json == #"{"by":"2026-05-04","count":0,"more":[{"count":0,"more":[],"name":"b","tags":[]}],"name":"a","tags":[]}"#
    )
    #expect(try CanonicalJSON.decode(Line.self, from: json) == line)
    #expect(
      try CanonicalJSON.decode(Line.self, from: json.replacing("\"name\":\"a\"", with: "\"low\":null,\"name\":\"a\""))
        == line)
  }

  @Test func keepsNilInLists() throws {
    let list: [Int?] = [1, nil, 3]
    #expect(try CanonicalJSON.encode(list) == "[1,null,3]")
    #expect(try CanonicalJSON.decode([Int?].self, from: "[1,null,3]") == list)
  }

  @Test func codesEnumerationsWithValues() throws {
    let answers: [Answer] = [.yes, .ifOnly(condition: "x"), .notNow("budget", until: .first)]
    let json = try CanonicalJSON.encode(answers)
    #expect(json == #"[{"yes":{}},{"ifOnly":{"condition":"x"}},{"notNow":{"_0":"budget","until":"0001-01-01"}}]"#)
    #expect(try CanonicalJSON.decode([Answer].self, from: json) == answers)
  }

  /// The order of a set differs from run to run; its canonical text must not.
  @Test func sortsSets() throws {
    let set = Set((0..<50).map { "n\($0)" })
    let json = try CanonicalJSON.encode(["set": set])
    #expect(json == #"{"set":["# + set.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]}")
    #expect(try CanonicalJSON.decode([String: Set<String>].self, from: json)["set"] == set)
  }

  struct Key: Codable, Hashable {
    let part: Int
  }

  @Test func refusesDictionariesWithoutTextKeys() throws {
    #expect(throws: EncodingError.self) { try CanonicalJSON.encode([Key(part: 1): 1]) }
    #expect(try CanonicalJSON.encode([Currency.eur: 1, Currency.chf: 2]) == #"{"CHF":2,"EUR":1}"#)
    #expect(try CanonicalJSON.encode([10: 1, 9: 2]) == #"{"10":1,"9":2}"#)
    #expect(try CanonicalJSON.decode([Int: Int].self, from: #"{"10":1,"9":2}"#) == [10: 1, 9: 2])
  }

  @Test func mixesWithAnyValue() throws {
    let mixed: [String: JSONValue] = ["a": .array([.null, .number(1.5)]), "b": .object(["x": .bool(true)])]
    let json = try CanonicalJSON.encode(mixed)
    #expect(json == #"{"a":[null,1.5],"b":{"x":true}}"#)
    #expect(try CanonicalJSON.decode([String: JSONValue].self, from: json) == mixed)
  }

  @Test func anyValueWorksWithOtherCoders() throws {
    let value = JSONValue.object(["a": .array([.null, .number(1.5), .string("x"), .bool(false)])])
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
  }

  @Test(arguments: [
    (#"{"count":0,"more":[],"tags":[]}"#, "", "missing"),
    (#"{"name":7,"count":0,"more":[],"tags":[]}"#, "name", "the number 7"),
    (#"{"name":"a","count":0.5,"more":[],"tags":[]}"#, "count", "whole number"),
    (#"{"name":"a","count":0,"more":[],"tags":["x",true]}"#, "tags.1", "a text"),
    (#"{"name":"a","count":0,"more":{},"tags":[]}"#, "more", "a list"),
    (#"{"name":"a","count":0,"more":[],"tags":[],"by":"2026-02-30"}"#, "by", "2026-02-30"),
    (#"{"name":null,"count":0,"more":[],"tags":[]}"#, "name", "null"),
    ("[]", "", "an object"),
  ])
  func saysWhereAndWhat(json: String, path: String, what: String) throws {
    let error = try #require(#expect(throws: DecodingError.self) { try CanonicalJSON.decode(Line.self, from: json) })
    let context: DecodingError.Context =
      switch error {
      case .keyNotFound(_, let context), .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: throw error
      }
    #expect(context.codingPath.map(\.stringValue).joined(separator: ".") == path)
    #expect(context.debugDescription.contains(what))
  }

  @Test func brokenTextIsAProblemWithAPlace() {
    let problem = #expect(throws: Problem.self) { try CanonicalJSON.decode(Line.self, from: "{\n,}") }
    #expect(problem?.position == Position(line: 2, column: 1))
  }

  @Test func readsEveryKindOfNumber() throws {
    #expect(try CanonicalJSON.decode(UInt8.self, from: "255") == 255)
    #expect(throws: DecodingError.self) { try CanonicalJSON.decode(UInt8.self, from: "256") }
    #expect(throws: DecodingError.self) { try CanonicalJSON.decode(UInt.self, from: "-1") }
    #expect(try CanonicalJSON.decode(Int.self, from: "1e3") == 1000)
    #expect(try CanonicalJSON.decode(Int64.self, from: "9223372036854775807") == .max)
    #expect(try CanonicalJSON.decode(Float.self, from: "0.5") == 0.5)
  }
}
