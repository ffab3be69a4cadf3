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
      errors = Self.told([problem])
    case .misfits(let misfits):
      self.init(.unprocessableContent, "invalid", Self.words(misfits.map(\.message)))
      errors = misfits.prefix(Self.most).map { Self.told($0) }
    case .query(let problems):
      self.init(.badRequest, "query", Self.words(problems.list.map(\.message)))
      errors = problems.list.prefix(Self.most).map {
        ["field": .string($0.field), "message": .string($0.message)]
      }
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
    var problems: [Problem] = []
    if case .invalid(let found) = refusal { problems = found.list }
    self.init(
      message.status, Self.code(refusal), problems.isEmpty ? message.words : Self.words(problems.map(\.message)))
    headers = message.headers
    errors = Self.told(problems)
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

  /// How many problems are told one by one: a body of nothing but mistakes is not answered by as many sentences.
  static let most = 100

  private static func words(_ messages: [String]) -> String {
    let told = messages.prefix(most).joined(separator: " ")
    return messages.count > most ? "\(told) And \(messages.count - most) more." : told
  }

  /// What commands refuse, whose fields are their own.
  private static func told(_ problems: [Problem]) -> [JSONValue] {
    problems.prefix(most).map {
      told(Misfit(place: JSONPlace(field: $0.field), position: $0.position, message: $0.message))
    }
  }

  private static func told(_ misfit: Misfit) -> JSONValue {
    var members: [String: JSONValue] = [
      "field": .string(misfit.place.field), "pointer": .string(misfit.place.pointer),
      "message": .string(misfit.message),
    ]
    if let position = misfit.position {
      members["line"] = position.line.json
      members["column"] = position.column.json
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
