/// JSON as an input that people or programs write.
public enum JSONText {
  /// Reads strict JSON (RFC 8259) with the place of every value.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark.
  ///   - most: how many members of objects and items of lists it may have, all told.
  /// - Returns: numbers and truth values as the text that was written.
  /// - Throws: a `Problem` with line and column: wrong syntax, a repeated name, more than 64 levels, too many values,
  ///   or no UTF-8.
  /// - Complexity: O(n).
  public static func node(from bytes: some Sequence<UInt8>, upTo most: Int = .max) throws(Problem) -> Node {
    let array = Array(bytes)
    var text = try UTF8Text.text(array)
    let tree = try JSONTree.parse(text, upTo: most)
    return text.withUTF8 { buffer in
      var cursor = PlaceCursor(buffer)
      return node(tree, &cursor)
    }
  }

  private static func node(_ tree: JSONTree, _ cursor: inout PlaceCursor) -> Node {
    let position = cursor.position(of: tree.offset)
    switch tree.content {
    case .null: return .null(position)
    case .bool(let value): return .literal(value ? "true" : "false", position)
    case .number(let text): return .literal(text, position)
    case .string(let text), .untyped(let text): return .scalar(text, position)
    case .array(let items): return .list(items.map { node($0, &cursor) }, position)
    case .object(let members):
      let entries = members.map { member in
        let place = cursor.position(of: member.offset)
        return Node.Entry(name: member.name, value: node(member.value, &cursor), position: place)
      }
      return .map(entries, position)
    }
  }
}
