import Documents

extension Schema {
  /// What is wrong with the form of a value: texts, numbers, lists and names where they belong. Whether the values are
  /// right is for the command to say, in its own words.
  func problems(_ node: Node, at path: String = "") -> [Problem] {
    func wrong(_ words: String) -> [Problem] { [Problem(field: path, position: node.position, message: words)] }
    switch (self, node) {
    case (.any, _), (.named, _), (.nullable, .null): return []
    case (.nullable(let schema), _): return schema.problems(node, at: path)
    case (.text, .scalar), (.words, .scalar), (.decimal, .scalar): return []
    case (.text, _): return wrong("Expected a text in quotes here.")
    case (.words(let words), _): return wrong("Expected one of these in quotes: \(words.joined(separator: ", ")).")
    case (.decimal, .literal(let text, _)), (.number, .literal(let text, _)):
      return Schema.isTruth(text) ? wrong("Expected a number here.") : []
    case (.decimal, _), (.number, _): return wrong("Expected a number here.")
    case (.whole(let range), .literal(let text, _)):
      guard let value = Int(text) else { return wrong("Expected a whole number here.") }
      guard range?.contains(value) ?? true else {
        return wrong("Expected a whole number from \(range?.lowerBound ?? 0) to \(range?.upperBound ?? 0).")
      }
      return []
    case (.whole, _): return wrong("Expected a whole number here.")
    case (.flag, .literal(let text, _)): return Schema.isTruth(text) ? [] : wrong("Expected true or false here.")
    case (.flag, _): return wrong("Expected true or false here.")
    case (.list(let items), .list(let nodes, _)):
      return nodes.enumerated().flatMap { items.problems($0.element, at: "\(path)[\($0.offset)]") }
    case (.list, _): return wrong("Expected a list here.")
    case (.object(let object), .map): return object.problems(node, at: path, besides: [])
    case (.object, _), (.either, .scalar), (.either, .literal), (.either, .list), (.either, .null):
      return wrong("Expected named fields here: an object in curly brackets.")
    case (.either(let variants, let name), .map):
      let word: String? = if case .scalar(let text, _)? = node[name] { text } else { nil }
      guard let variant = variants.first(where: { $0.word == word }) else {
        let words = variants.map(\.word).joined(separator: ", ")
        let place = node[name]?.position ?? node.position
        return [Problem(field: name, position: place, message: "Expected one of these here: \(words).")]
      }
      return variant.object.problems(node, at: path, besides: [name])
    }
  }

  private static func isTruth(_ literal: String) -> Bool { literal == "true" || literal == "false" }
}

extension Schema.Object {
  fileprivate func problems(_ node: Node, at path: String, besides known: Set<String>) -> [Problem] {
    node.entries.flatMap { entry -> [Problem] in
      let field = path.isEmpty ? entry.name : "\(path).\(entry.name)"
      guard let member = members.first(where: { $0.name == entry.name }) else {
        if isOpen || known.contains(entry.name) { return [] }
        let names = (members.map(\.name) + known).sorted().joined(separator: ", ")
        return [
          Problem(
            field: field, position: entry.position,
            message: "There is no field of this name here. The fields are \(names).")
        ]
      }
      // What is null counts as left out; whether that may be, the command says.
      if case .null = entry.value { return [] }
      return member.schema.problems(entry.value, at: field)
    }
  }
}
