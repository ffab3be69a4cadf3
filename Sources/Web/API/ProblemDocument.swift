import Documents
import HTTPTypes
import Hummingbird
import Journey
import NIOCore
import Workspace

/// A refusal as a program reads it: problem details by RFC 9457.
struct ProblemDocument {
  let status: HTTPResponse.Status
  /// A word that stays, to tell refusals apart.
  let code: String
  let detail: String
  var headers: [(HTTPField.Name, String)] = []
  var errors: [JSONValue] = []
  /// The present state and what differs, where somebody else was faster.
  var present: JSONValue?
  var differences: [FactDifference] = []

  /// - Parameter error: whatever was thrown; what nobody foresaw is told by a number only.
  init(_ error: any Error) {
    switch error {
    case let refused as RefusedForm: self.init(refused.cause)
    case let error as APIError: self.init(error)
    case let refusal as Refusal: self.init(refusal)
    case WebError.signedOut:
      self.init(.unauthorized, "signed-out", "Bring a token, or sign in: this is for people with an account.")
      headers = [(.wwwAuthenticate, "Bearer realm=\"Tandem\"")]
    case let error as WebError: self.init(ErrorMessage(error), code: Self.code(error))
    case let error as any HTTPResponseError: self.init(ErrorMessage(status: error.status), code: "refused")
    default: self.init(ErrorMessage(status: .internalServerError), code: "unforeseen")
    }
  }

  private init(_ message: ErrorMessage, code: String) {
    self.init(message.status, code, message.words)
    headers = message.headers
  }

  private init(_ status: HTTPResponse.Status, _ code: String, _ detail: String) {
    self.status = status
    self.code = code
    self.detail = detail
  }

  private init(_ error: APIError) {
    switch error {
    case .malformed(let problem):
      self.init(.badRequest, "malformed", problem.message)
      errors = [Self.told(problem, inBody: true)]
    case .query(let problems):
      self.init(.badRequest, "query", problems.list.map(\.message).joined(separator: " "))
      errors = problems.list.map { Self.told($0, inBody: false) }
    case .notJSON:
      self.init(.unsupportedMediaType, "not-json", "Send JSON, and say so: Content-Type: application/json.")
      headers = [(.accept, "application/json")]
    case .unknownToken:
      self.init(.unauthorized, "unknown-token", "This token is unknown, has ended, or was revoked.")
      headers = [(.wwwAuthenticate, "Bearer realm=\"Tandem\", error=\"invalid_token\"")]
    case .whichState:
      self.init(
        .preconditionRequired, "which-state",
        "Say which state you change: If-Match with the ETag that you were given, so that nobody's work is overwritten.")
    case .stale(let words, let present, let differences):
      self.init(.preconditionFailed, "stale", words)
      self.present = present
      self.differences = differences
    case .keyReused:
      self.init(
        .unprocessableContent, "key-reused", "This Idempotency-Key was used for something else. Choose another.")
    }
  }

  private init(_ refusal: Refusal) {
    let message = ErrorMessage(refusal)
    self.init(message.status, Self.code(refusal), message.words)
    headers = message.headers
    if case .invalid(let problems) = refusal { errors = problems.list.map { Self.told($0, inBody: true) } }
    if case .conflict(let conflict) = refusal {
      differences = conflict.changes.map { FactDifference(label: $0.label, before: $0.old, now: $0.new) }
    }
  }

  private static func code(_ refusal: Refusal) -> String {
    switch refusal {
    case .notFound: "not-found"
    case .forbidden: "forbidden"
    case .invalid: "invalid"
    case .conflict: "conflict"
    case .gone: "gone"
    case .throttled: "throttled"
    case .unavailable: "unavailable"
    }
  }

  private static func code(_ error: WebError) -> String {
    switch error {
    case .notFound: "not-found"
    case .methodNotAllowed: "method"
    case .notForRole: "forbidden"
    case .signedOut: "signed-out"
    case .crossSite: "cross-site"
    case .tooLarge: "too-large"
    case .badRequest: "malformed"
    case .formGone: "gone"
    }
  }

  private static func told(_ problem: Problem, inBody: Bool) -> JSONValue {
    var members: [String: JSONValue] = ["field": .string(problem.field), "message": .string(problem.message)]
    if inBody {
      members["pointer"] = .string(JSONPointer.of(problem.field))
      if let place = problem.position {
        members["line"] = place.line.json
        members["column"] = place.column.json
      }
    }
    return .object(members)
  }

  func response(requestID: String) -> Response {
    var members: [String: JSONValue] = [
      "type": "about:blank", "title": .string(status.reasonPhrase), "status": status.code.json, "code": .string(code),
      "detail": .string(detail), "requestId": .string(requestID),
    ]
    if !errors.isEmpty { members["errors"] = .array(errors) }
    if let present { members["present"] = present }
    if !differences.isEmpty {
      members["differences"] = .array(
        differences.map { ["label": .string($0.label), "before": .string($0.before), "now": .string($0.now)] })
    }
    // Only numbers that are not finite cannot be written, and there is none.
    let text = (try? CanonicalJSON.encode(JSONValue.object(members))) ?? "{}"
    var response = Response(
      status: status, headers: [.contentType: "application/problem+json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    for (name, value) in headers { response.headers[name] = value }
    return response
  }

  /// What the description says of it.
  static let schema = Schema.object(
    Schema.Object([
      Schema.Member("type", .text()), Schema.Member("title", .text()), Schema.Member("status", .whole()),
      Schema.Member("code", .text(), note: "A word that stays, to tell refusals apart."),
      Schema.Member("detail", .text(), note: "What happened and what would be right, for people."),
      Schema.Member("requestId", .text(), note: "What the log is searched for."),
      Schema.Member(
        "errors",
        .list(
          .object(
            Schema.Object([
              Schema.Member("field", .text()), Schema.Member("message", .text()),
              Schema.Member("pointer", .text(), isRequired: false, note: "Where it is in the body (RFC 6901)."),
              Schema.Member("line", .whole(), isRequired: false), Schema.Member("column", .whole(), isRequired: false),
            ]))), isRequired: false),
      Schema.Member("present", .any, isRequired: false, note: "What is there now, where somebody else was faster."),
      Schema.Member(
        "differences",
        .list(
          .object(
            Schema.Object([
              Schema.Member("label", .text()), Schema.Member("before", .text()), Schema.Member("now", .text()),
            ]))), isRequired: false),
    ]))
}

/// Places in a JSON document, by RFC 6901.
enum JSONPointer {
  /// "lines[2].low" is "/lines/2/low".
  static func of(_ field: String) -> String {
    guard !field.isEmpty else { return "" }
    return "/"
      + field.replacing("~", with: "~0").replacing("/", with: "~1").replacing("]", with: "").replacing("[", with: "/")
      .replacing(".", with: "/")
  }
}
