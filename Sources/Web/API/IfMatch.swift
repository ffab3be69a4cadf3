import Documents
import Hummingbird
import Workspace

extension APIRequest {
  /// The states that a change is meant for.
  /// - Throws: when it names none.
  func match() throws -> EntityTags {
    guard let match = EntityTags(page.request.headers[.ifMatch]) else { throw APIError.whichState }
    return match
  }

  /// Holds the state that a change finds, in its transaction, against the one that the program read.
  /// - Parameters:
  ///   - what: the state in words: "the settings".
  ///   - body: what was sent, to tell in which fields it differs.
  ///   - part: the member of the answer that the body is about, where it is not the whole of it.
  ///   - answer: what a GET answers of a state; its ETag is what If-Match names.
  func over<State>(
    _ what: String, _ body: Node, part: String? = nil, _ answer: @escaping @Sendable (State) throws -> Reply
  ) throws -> Precondition<State> {
    let match = try match()
    return { state in
      let present = try answer(state)
      if let digest = try present.digest(), match.mean(digest) { return }
      throw APIError.stale(
        words:
          "This is not the present state of \(what) any more. Look at it as it is now, and send yours again with its ETag.",
        present: present.body,
        differences: body.differences(from: part.map { present.body?[$0] } ?? present.body))
    }
  }
}

extension Node {
  /// What a state says otherwise than this body, by the names of the fields.
  fileprivate func differences(from present: JSONValue?) -> [FactDifference] {
    entries.compactMap { entry in
      let sent: String
      switch entry.value {
      case .scalar(let text, _), .literal(let text, _): sent = text
      case .null, .list, .map: return nil
      }
      let now = present?[entry.name]?.plain ?? ""
      // 5000 and "5000.00" are the same amount.
      if sent == now || (Double(sent) != nil && Double(sent) == Double(now)) { return nil }
      return FactDifference(label: entry.name, before: sent, now: now)
    }
  }
}

extension JSONValue {
  /// A single value without quotes; nil for lists and objects.
  fileprivate var plain: String? {
    switch self {
    case .string(let text): text
    case .number, .bool: try? CanonicalJSON.encode(self)
    case .null, .array, .object: nil
    }
  }
}
