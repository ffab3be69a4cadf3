import Documents
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

@testable import Web

/// Asks the application inside the process: no socket, the same middleware.
struct Client {
  let book = LogBook()
  var configuration = WebConfiguration()
  var services = Services.test()
  var features: [any Feature] = [Files(), Health(), Desk()]
  /// The cookie to send.
  var token: String?

  func get(_ path: String, _ headers: [HTTPField.Name: String] = [:]) async throws -> Answer {
    try await send(.get, path, headers)
  }

  func post(_ path: String, _ body: String = "", _ headers: [HTTPField.Name: String] = [:]) async throws -> Answer {
    var all = headers
    if all[.contentType] == nil { all[.contentType] = "application/x-www-form-urlencoded" }
    return try await send(.post, path, all, body: body)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, _ headers: [HTTPField.Name: String] = [:], body: String = ""
  ) async throws -> Answer {
    var fields = HTTPFields()
    for (name, value) in headers { fields[name] = value }
    if let token { fields[.cookie] = "\(configuration.address.isSecure ? "__Host-tandem" : "tandem")=\(token)" }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: configuration.address.authority, path: path, headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(string: body)))
    let context = WebContext(logger: Logger(label: "test") { _ in book.handler }, peer: "192.0.2.7")
    let responder = WebApplication.responder(services, features, configuration)
    let response = try await responder.respond(to: request, context: context)
    let collector = Collector()
    try await response.body.write(collector.writer)
    return Answer(status: response.status.code, headers: response.headers, body: collector.text)
  }
}

/// What came back.
struct Answer {
  let status: Int
  let headers: HTTPFields
  let body: String

  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
