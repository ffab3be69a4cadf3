import Documents
import HTTPTypes
import Hummingbird

@testable import Web

extension Client {
  /// Sends JSON to the API.
  /// - Parameter path: below /api/v1.
  func json(
    _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ headers: [HTTPField.Name: String] = [:]
  ) async throws -> Answer {
    var all = headers
    if body != nil, all[.contentType] == nil { all[.contentType] = "application/json" }
    return try await send(method, "/api/v1\(path)", all, body: body ?? "")
  }

  /// The same client with a token in the header instead of a cookie.
  func json(
    bearing token: String, _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil,
    _ headers: [HTTPField.Name: String] = [:]
  ) async throws -> Answer {
    var client = self
    client.token = nil
    return try await client.json(
      method, path, body, headers.merging([.authorization: "Bearer \(token)"]) { first, _ in first })
  }

  /// Makes a token and gives its text.
  func makeToken(_ scope: String) async throws -> String {
    let answer = try await json(
      .post, "/account/tokens", #"{"name": "A test", "scope": "\#(scope)", "endsOn": "2026-12-01"}"#)
    return answer.value["secret"]?.text ?? "none: \(answer.body)"
  }
}

extension Answer {
  var value: JSONValue { (try? CanonicalJSON.decode(JSONValue.self, from: body)) ?? .null }
  var items: [JSONValue] { if case .array(let items)? = value["items"] { items } else { [] } }
}

extension JSONValue {
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
