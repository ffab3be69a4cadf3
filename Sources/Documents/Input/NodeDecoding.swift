extension Node {
  /// Reads a value of a type that describes its own form, such as the body of an act.
  ///
  /// Numbers and truth values may be written with quotes or without, because a `Node` keeps what was typed.
  ///
  /// - Parameter path: where this node stands in the whole input; problems bear it.
  /// - Throws: a `Problem` with field and place of the first value that does not fit.
  public func decoded<T: Decodable>(_ type: T.Type, path: String) throws(Problem) -> T {
    do {
      return try T(from: TreeDecoder(tree))
    } catch let error as DecodingError {
      throw problem(error, path: path)
    } catch {
      throw Problem(field: path, position: position, message: "This cannot be read: \(error).")
    }
  }

  private var tree: JSONTree {
    switch self {
    case .null: JSONTree(offset: 0, content: .null)
    case .scalar(let text, _), .literal(let text, _): JSONTree(offset: 0, content: .untyped(text))
    case .list(let items, _): JSONTree(offset: 0, content: .array(items.map(\.tree)))
    case .map(let entries, _):
      JSONTree(
        offset: 0, content: .object(entries.map { JSONTree.Member(name: $0.name, offset: 0, value: $0.value.tree) }))
    }
  }

  private func problem(_ error: DecodingError, path: String) -> Problem {
    switch error {
    case .keyNotFound(let key, let context):
      return problem(context, path, "The field “\(key.stringValue)” is missing here.")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return problem(context, path, context.debugDescription)
    case .dataCorrupted(let context):
      // The standard library names the type of a closed list of words, which says nothing to whoever wrote the file.
      let isUnknownWord = context.debugDescription.hasPrefix("Cannot initialize")
      let typed = at(context.codingPath)?.typed ?? ""
      return problem(context, path, isUnknownWord ? "“\(typed)” is not known here." : context.debugDescription)
    @unknown default:
      return Problem(field: path, position: position, message: "This cannot be read: \(error).")
    }
  }

  private func problem(_ context: DecodingError.Context, _ path: String, _ message: String) -> Problem {
    let field = context.codingPath.reduce(path) { path, key in
      Int(key.stringValue) == nil ? "\(path).\(key.stringValue)" : "\(path)[\(key.stringValue)]"
    }
    return Problem(field: field, position: at(context.codingPath)?.position ?? position, message: message)
  }

  private func at(_ keys: [any CodingKey]) -> Node? {
    var node = self
    for key in keys {
      if case .list(let items, _) = node, let index = Int(key.stringValue), items.indices.contains(index) {
        node = items[index]
      } else if let next = node[key.stringValue] {
        node = next
      } else {
        return nil
      }
    }
    return node
  }

  private var typed: String {
    switch self {
    case .scalar(let text, _), .literal(let text, _): String(text.prefix(80))
    default: kind
    }
  }
}
