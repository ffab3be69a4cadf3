import Documents
import HTTPTypes
import Hummingbird
import Testing
import Workspace

@testable import Web

/// Every refusal below /api is a problem document, and says where and why.
@Suite struct ProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let method: HTTPRequest.Method
    let path: String
    var body: String?
    var headers: [HTTPField.Name: String] = [:]
    let status: Int
    let code: String
    var testDescription: String { "\(method) \(path) \(status)" }
  }

  static let finding = #""kind": "finding", "statement": "S", "source": "A log", "strength": "record""#

  static let cases: [Case] = [
    Case(method: .get, path: "/nowhere", status: 404, code: "not-found"),
    Case(method: .get, path: "/initiatives/unknown", status: 404, code: "not-found"),
    Case(method: .patch, path: "/initiatives", status: 405, code: "method"),
    Case(method: .get, path: "/initiatives?standing=lying", status: 400, code: "query"),
    Case(method: .get, path: "/initiatives?colour=red", status: 400, code: "query"),
    Case(method: .get, path: "/initiatives?q=a&q=b", status: 400, code: "query"),
    Case(method: .get, path: "/initiatives?limit=0", status: 400, code: "query"),
    Case(method: .get, path: "/initiatives?cursor=mine", status: 400, code: "query"),
    Case(method: .post, path: "/initiatives", body: "{", status: 400, code: "malformed"),
    Case(method: .post, path: "/initiatives", body: "[]", status: 422, code: "invalid"),
    Case(method: .post, path: "/initiatives", body: #"{"outcome": 1}"#, status: 422, code: "invalid"),
    Case(method: .post, path: "/initiatives", body: #"{"outcom": "x"}"#, status: 422, code: "invalid"),
    Case(
      method: .post, path: "/initiatives", body: "a=b", headers: [.contentType: "application/x-www-form-urlencoded"],
      status: 415, code: "not-json"),
    Case(
      method: .post, path: "/initiatives", body: "{\"outcome\": \"" + String(repeating: "x", count: 300_000) + "\"}",
      status: 413, code: "too-large"),
    Case(
      method: .post, path: "/initiatives", body: "{}", headers: [.origin: "https://elsewhere.example"], status: 403,
      code: "cross-site"),
    Case(
      method: .post, path: "/people", body: #"{"name": "A", "email": "a@b.example"}"#, status: 403, code: "forbidden"),
    Case(
      method: .put, path: "/initiatives/social-sites/records/social-sites-lunch", body: "{\(finding)}", status: 428,
      code: "which-state"),
    Case(
      method: .delete, path: "/initiatives/social-sites/records/social-sites-lunch", status: 428, code: "which-state"),
    Case(
      method: .delete, path: "/initiatives/social-sites/records/social-sites-lunch", headers: [.ifMatch: "\"0\""],
      status: 412, code: "stale"),
    Case(
      method: .put, path: "/initiatives/social-sites/records/no-such", body: "{\(finding)}", headers: [.ifMatch: "*"],
      status: 412, code: "stale"),
    Case(
      method: .get, path: "/account", headers: [.authorization: "Bearer nobody"], status: 401, code: "unknown-token"),
    Case(method: .get, path: "/account", headers: [.authorization: "Basic YTpi"], status: 401, code: "unknown-token"),
    Case(method: .get, path: "/answers/no-such-link", status: 404, code: "not-found"),
  ]

  @Test(arguments: cases) func aRefusalIsAProblemDocument(_ tried: Case) async throws {
    let theatre = try await Theatre()
    let answer = try await theatre.browser("it-lead").json(tried.method, tried.path, tried.body, tried.headers)
    #expect(answer.status == tried.status, "\(answer.body)")
    #expect(answer.header("Content-Type") == "application/problem+json")
    #expect(answer.value["code"] == .string(tried.code))
    #expect(answer.value["status"] == .number(Double(tried.status)))
    #expect(answer.value["detail"]?.text?.isEmpty == false)
    #expect(answer.value["requestId"]?.text?.count == 12)
  }

  @Test func aVisitorIsToldHowToComeIn() async throws {
    let theatre = try await Theatre()
    var client = try await theatre.browser("it-lead")
    client.token = nil
    let answer = try await client.json(.get, "/initiatives")
    #expect(answer.status == 401)
    #expect(answer.header("WWW-Authenticate")?.hasPrefix("Bearer") == true)
  }

  @Test func aWrongMethodIsToldTheRightOnes() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    #expect(try await client.json(.patch, "/initiatives").header("Allow") == "GET, HEAD, POST")
    let options = try await client.json(.options, "/initiatives")
    #expect(options.status == 204)
    #expect(options.header("Allow") == "GET, HEAD, POST, OPTIONS")
    let head = try await client.json(.head, "/initiatives")
    #expect(head.status == 200 && head.body.isEmpty)
  }

  @Test func eachProblemSaysItsFieldAndItsPlace() async throws {
    let theatre = try await Theatre()
    let body =
      "{\n  \"outcome\": \"Something\",\n  \"forWhom\": \"Somebody\", \"wantedBy\": \"soon\",\n  \"tried\": \"x\", \"worries\": \"y\"}"
    let answer = try await theatre.browser("communications-lead").json(.post, "/initiatives", body)
    #expect(answer.status == 422)
    guard case .array(let errors)? = answer.value["errors"] else {
      Issue.record("There are no errors in \(answer.body)")
      return
    }
    #expect(errors.count == 1)
    #expect(errors.first?["field"] == "wantedBy")
    #expect(errors.first?["pointer"] == "/wantedBy")
    #expect(errors.first?["line"] == 3)
    #expect(errors.first?["column"] == 38)
  }

  @Test func manyTriesHaveToWait() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    var last: Answer?
    for _ in 0..<9 {
      last = try await client.json(
        .post, "/session", #"{"email": "it-lead@wendmark.example", "password": "wrong"}"#)
    }
    #expect(last?.status == 429)
    #expect(last?.header("Retry-After") == "900")
    #expect(last?.header("Content-Type") == "application/problem+json")
  }

  @Test func whatNobodyForesawIsToldByANumberOnly() async throws {
    let theatre = try await Theatre()
    var client = try await theatre.browser("it-lead")
    client.services.session = { _ in throw Desk.Unforeseen() }
    let answer = try await client.json(.get, "/initiatives")
    #expect(answer.status == 500)
    #expect(answer.header("Content-Type") == "application/problem+json")
    #expect(!answer.body.contains("4711"))
  }

  @Test func aNameWithAPointOrABracketIsPointedAt() async throws {
    let theatre = try await Theatre()
    let answer = try await theatre.browser("communications-lead").json(
      .post, "/initiatives", #"{"a.b[0]": 1, "c/d": 2}"#)
    #expect(answer.status == 422)
    #expect(answer.errors.map { $0["pointer"]?.text } == ["/a.b[0]", "/c~1d"])
  }

  @Test(arguments: [
    "/initiatives?stage=lunch", "/initiatives/social-sites/records?stage=lunch",
    "/initiatives/social-sites/conversation?about=lunch",
  ])
  func aStageThatIsNoneIsAnsweredWithThoseThatAre(_ path: String) async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let words =
      "“lunch” is no stage. Choose one of: need, evidence, business-case, options, decision, rollout, outcome."
    let answer = try await client.json(.get, path)
    #expect(answer.status == 400 && answer.value["detail"]?.text == words, "\(answer.body)")
    for (path, body) in [
      ("passages", #"{"stage": "lunch"}"#), ("conversation", #"{"about": "lunch", "words": "Hello"}"#),
    ] {
      let refused = try await client.json(.post, "/initiatives/social-sites/\(path)", body)
      #expect(refused.status == 422 && refused.value["detail"]?.text == words, "\(refused.body)")
    }
  }

  @Test(arguments: ["/initiatives", "/initiatives/social-sites/journal"])
  func aCursorOfAnotherListIsRefused(_ path: String) async throws {
    let theatre = try await Theatre()
    let answer = try await theatre.browser("it-lead").json(.get, "\(path)?cursor=\(Cursor.write("elsewhere"))")
    #expect(answer.status == 400)
    #expect(answer.value["detail"]?.text == "This cursor is of another list.")
  }
}

/// What is hostile costs little to refuse.
@Suite struct ProblemBoundTests {
  private func body(of count: Int) -> String {
    "{" + (0..<count).map { "\"\(String($0, radix: 36))\":0" }.joined(separator: ",") + "}"
  }

  @Test func aBodyFullOfNamesIsRefusedInOneSentence() async throws {
    let theatre = try await Theatre()
    let full = body(of: 31_000)
    #expect((240_000...262_144).contains(full.utf8.count))
    let answer = try await theatre.browser("communications-lead").json(.post, "/initiatives", full)
    #expect(answer.status == 400)
    #expect(answer.value["detail"] == "There are more than 1000 fields and items. Send them in parts.")
    #expect(answer.errors.count == 1 && answer.errors.first?["line"] == 1)
    #expect(answer.body.utf8.count < 1_000)
  }

  @Test func aHundredProblemsAreToldAndTheOthersCounted() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("communications-lead")
    let answer = try await client.json(.post, "/initiatives", body(of: 1_000))
    #expect(answer.status == 422)
    #expect(answer.errors.count == 100)
    #expect(answer.value["detail"]?.text?.hasSuffix(" And 900 more.") == true)
    let asked = try await client.json(.get, "/initiatives?\((0..<300).map { "n\($0)=" }.joined(separator: "&"))")
    #expect(asked.status == 400)
    #expect(asked.errors.count == 100)
    #expect(asked.value["detail"]?.text?.hasSuffix(" And 200 more.") == true)
  }

  /// What a command refuses is bounded as well: each of these words is a problem of its own.
  @Test func whatACommandRefusesIsCountedToo() async throws {
    let theatre = try await Theatre()
    let words = (0..<400).map { "\"w\($0)\"" }.joined(separator: ",")
    let answer = try await theatre.browser("communications-lead").json(
      .post, "/initiatives/social-sites/records", #"{"kind": "profile", "audience": [\#(words)]}"#)
    #expect(answer.status == 422)
    #expect(answer.errors.count == 100)
    #expect(answer.value["detail"]?.text?.hasSuffix(" more.") == true)
  }
}

extension Answer {
  fileprivate var errors: [JSONValue] { if case .array(let errors)? = value["errors"] { errors } else { [] } }
}
