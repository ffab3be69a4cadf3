import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Partnership
import Workspace

/// Making something at most once, by a key that the program chooses.
///
/// The key gives the identifier of what is made, so that even after a crash between making and answering nothing is
/// made twice; the answer itself is kept for a day.
struct Repeats {
  let request: APIRequest
  let workspace: Workspace

  /// - Parameter make: makes the thing from the body, under identifiers from this source of bytes.
  func reply(_ make: (Node, @escaping (Int) -> [UInt8]) async throws -> Reply) async throws -> Reply {
    let sent = try await request.page.body()
    let body = try request.read(sent)
    guard let key = try key() else { return try await make(body, FreshID.bytes) }
    let session = try request.session
    let digest = Digest(of: key)
    let asked = Digest(
      of: Array("\(request.page.request.method) \(request.page.request.uri.path)\n".utf8) + sent.readableBytesView)
    if let kept = try await workspace.keptAnswer(digest, of: session) {
      guard kept.request == asked else { throw APIError.keyReused }
      return try Reply(kept)
    }
    let reply = try await make(body, try bytes(of: key))
    if let body = reply.body, let location = reply.location {
      try await workspace.keep(
        digest, request: asked, status: reply.status.code, body: try CanonicalJSON.encode(body),
        location: location.description, tag: reply.tag?.hex, as: session)
    }
    return reply
  }

  /// Identifiers from the key for what is told once only and therefore not kept.
  func source() throws -> (Int) -> [UInt8] {
    guard let key = try key() else { return FreshID.bytes }
    return try bytes(of: key)
  }

  /// The same bytes for the same key of the same person at the same address.
  private func bytes(of key: String) throws -> (Int) -> [UInt8] {
    let seed = Digest(of: "\(try request.session.person.id) \(request.page.request.uri.path) \(key)")
    return { count in Array(seed.hex.utf8).chunkedBytes(count) }
  }

  private func key() throws -> String? {
    guard let key = request.page.request.headers[.idempotencyKey] else { return nil }
    guard 1...128 ~= key.utf8.count, key.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
      throw APIError.query(
        Problems(Problem(field: "Idempotency-Key", message: "A key has 1 to 128 visible ASCII characters.")))
    }
    return key
  }
}

extension [UInt8] {
  /// So many bytes out of hexadecimal digits.
  fileprivate func chunkedBytes(_ count: Int) -> [UInt8] {
    func value(_ digit: UInt8) -> UInt8 { digit < 58 ? digit - 48 : digit - 87 }
    return (0..<count).map { value(self[2 * $0 % self.count]) << 4 | value(self[(2 * $0 + 1) % self.count]) }
  }
}

extension Reply {
  fileprivate init(_ kept: KeptAnswer) throws {
    self.init(
      status: HTTPResponse.Status(code: kept.status), body: try CanonicalJSON.decode(JSONValue.self, from: kept.body),
      tag: kept.tag.flatMap(Digest.init(hex:)), location: LocalPath(checking: kept.location))
  }
}
