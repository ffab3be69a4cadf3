import Documents
import HTTPTypes
import Hummingbird
import Journey
import Partnership

/// The description of the API by OpenAPI 3.1, made from the very table by which requests find their way.
struct OpenAPI {
  let table: RouteTable

  /// The description as it is answered: it is long, and the same until the program ends.
  func reply() throws -> Reply {
    let text = try CanonicalJSON.encode(json)
    return Reply(written: text, tag: Digest(of: text))
  }

  var json: JSONValue {
    var paths: [String: [String: JSONValue]] = [:]
    for entry in table.entries {
      guard let operation = entry.operation else { continue }
      paths[entry.pattern.description, default: [:]][entry.method.rawValue.lowercased()] = describe(entry, operation)
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Tandem", "version": "1",
        "description": "What pages do, for programs: the same commands, the same permissions. See docs/api.md.",
        "license": ["name": "See the repository"],
      ],
      "servers": [["url": "/"]],
      "paths": .object(paths.mapValues { .object($0) }),
      "components": [
        "schemas": .object(Dictionary(uniqueKeysWithValues: schemas)),
        "securitySchemes": [
          "token": ["type": "http", "scheme": "bearer"],
          "session": [
            "type": "apiKey", "in": "cookie", "name": "tandem",
            "description": "The cookie of a session; called __Host-tandem where the server is reached by https.",
          ],
        ],
      ],
    ]
  }

  private var schemas: [(String, JSONValue)] {
    [("Problem", ProblemDocument.schema.json)] + Resources.definitions.map { ($0.name, $0.schema.json) }
  }

  private func describe(_ entry: RouteEntry, _ operation: Operation) -> JSONValue {
    var members: [String: JSONValue] = [
      "operationId": .string(operation.name), "summary": .string(operation.summary),
      "tags": [.string(entry.pattern.tag)], "x-action": .string(entry.action.rawValue),
      "responses": .object(responses(entry, operation)),
    ]
    let parameters =
      entry.pattern.values.map { parameter($0, in: "path", Self.pathSchema($0), isRequired: true, note: nil) }
      + operation.query.map { parameter($0.name, in: "query", $0.schema, isRequired: $0.isRequired, note: $0.note) }
      + operation.headers.map { parameter($0.name, in: "header", $0.schema, isRequired: $0.isRequired, note: $0.note) }
    if !parameters.isEmpty { members["parameters"] = .array(parameters) }
    if let body = operation.body {
      members["requestBody"] = ["required": true, "content": ["application/json": ["schema": body.json]]]
    }
    members["security"] = .array(keys(entry, operation).map { .object([$0: []]) })
    return .object(members)
  }

  /// By what one may come in; nothing is needed where the list is empty.
  private func keys(_ entry: RouteEntry, _ operation: Operation) -> [String] {
    if operation.isPublic { return [] }
    return entry.isInPerson ? ["session"] : ["token", "session"]
  }

  private func parameter(
    _ name: String, in place: String, _ schema: Schema, isRequired: Bool, note: String?
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schema.json,
    ]
    if let note { members["description"] = .string(note) }
    return .object(members)
  }

  private static func pathSchema(_ name: String) -> Schema {
    switch name {
    case "stage": Stage.schema
    case "kind": .words(Stages.written.map { $0.kind.rawValue })
    case "revision", "number": .whole(1...1_000_000_000)
    case "secret": .text()
    default: .id
    }
  }

  private func responses(_ entry: RouteEntry, _ operation: Operation) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for status in entry.refusals {
      found[String(status.code)] = [
        "description": .string(status.reasonPhrase),
        "content": ["application/problem+json": ["schema": Schema.named("Problem").json]],
      ]
    }
    var success: [String: JSONValue] = ["description": .string(operation.status.reasonPhrase)]
    if let answer = operation.answer { success["content"] = ["application/json": ["schema": answer.json]] }
    found[String(operation.status.code)] = .object(success)
    if operation.answer != nil, entry.method == .get { found["304"] = ["description": "Not Modified"] }
    return found
  }
}

extension RouteEntry {
  /// Whether no token opens it.
  fileprivate var isInPerson: Bool { Permissions.inPerson.contains(action) }

  /// The statuses with which it may refuse.
  fileprivate var refusals: [HTTPResponse.Status] {
    guard let operation else { return [] }
    var all: Set<HTTPResponse.Status> = [.badRequest, .serviceUnavailable]
    if !operation.isPublic { all.formUnion([.unauthorized, .forbidden]) }
    if !pattern.values.isEmpty { all.insert(.notFound) }
    if method != .get { all.formUnion([.contentTooLarge, .forbidden]) }
    if operation.body != nil { all.formUnion([.unsupportedMediaType, .unprocessableContent]) }
    if operation.headers.contains(where: { $0.name == "Idempotency-Key" }) { all.insert(.unprocessableContent) }
    if operation.headers.contains(where: { $0.name == "If-Match" }) {
      all.formUnion([.preconditionFailed, .preconditionRequired])
    }
    return all.union(operation.refuses).sorted { $0.code < $1.code }
  }
}

extension RoutePattern {
  /// What the description gathers a route under: the first step behind the version, or the second of an initiative.
  fileprivate var tag: String {
    let words = description.split(separator: "/").dropFirst(2).filter { !$0.hasPrefix("{") }
    return String((words.first == "initiatives" ? words.dropFirst().first : nil) ?? words.first ?? "api")
  }
}
