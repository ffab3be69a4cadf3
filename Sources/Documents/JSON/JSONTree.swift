/// A parsed JSON value that remembers where it stood; numbers stay text until somebody says which number they are.
struct JSONTree {
  /// A name and its value.
  struct Member {
    let name: String
    let offset: Int
    let value: JSONTree
  }

  enum Content {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    /// A text whose type only its reader knows, as in YAML: it serves as text, number or truth value.
    case untyped(String)
    case array([JSONTree])
    case object([Member])
  }

  /// The byte at which the value begins.
  let offset: Int
  let content: Content

  /// Parses UTF-8 that is known to be valid, with at most so many members and items.
  static func parse(_ text: String, upTo most: Int = .max) throws(Problem) -> JSONTree {
    var text = text
    // The closure gives a Result because `withUTF8` would forget the type of the error.
    let result = text.withUTF8 { bytes -> Result<JSONTree, Problem> in
      var parser = JSONParser(bytes, upTo: most)
      do throws(Problem) { return .success(try parser.document()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// What the value is, for messages.
  var kind: String {
    switch content {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): "the number \(text)"
    case .string: "a text"
    case .untyped(let text): "“\(text.prefix(80))”"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
